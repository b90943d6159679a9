import type { Header } from './header';

/** Where a table of accounts that names its money by the sign alone does not mean the dollar of the United States. */
const DOLLARS: Readonly<Record<string, string>> = { AU: 'AUD', CA: 'CAD', HK: 'HKD', NZ: 'NZD', SG: 'SGD' };

/** What "$" in a head or caption stands for in a place; prose and cells keep the dollar of the United States. */
export function localDollar(headers: readonly Header[], currency: string | undefined): string | undefined {
  const iso = headers.find(({ place }) => place)?.place?.iso;
  const local = currency === 'USD' ? DOLLARS[iso ?? ''] : undefined;
  const text = local && headers.find((header) => header.currency === 'USD')?.text;
  return text && /(?<![a-z])\$/i.test(text) && !/us(?:d|\$)/i.test(text) ? local : undefined;
}
