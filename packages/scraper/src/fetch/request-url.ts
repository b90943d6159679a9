import { FetchError } from '../errors';

/** The address of a request: http(s), without what is not sent in its first line (fragment, user data). `base` is the address that redirects there. @throws FetchError UNSUPPORTED_PROTOCOL */
export function requestUrl(address: string, base?: URL): URL {
  const where = base === undefined ? '' : `${base.href} redirects to it; `;
  const url = URL.canParse(address, base?.href) ? new URL(address, base) : undefined;
  if (url === undefined) {
    const message = `${where}this is not an absolute web address; write it as http://host/path`;
    throw new FetchError('UNSUPPORTED_PROTOCOL', address, message);
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    const message = `${where}only http and https can be fetched, not ${url.protocol}`;
    throw new FetchError('UNSUPPORTED_PROTOCOL', url.href, message);
  }
  // Each setter parses the address again.
  if (url.hash !== '' || url.href.endsWith('#')) url.hash = '';
  if (url.username !== '') url.username = '';
  if (url.password !== '') url.password = '';
  return url;
}
