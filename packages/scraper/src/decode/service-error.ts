import { DecodeError } from '../errors';
import { decodeText, detectCharset } from '../fetch/charset';
import {
  type ExactJsonOptions,
  isJsonObject,
  type Json,
  JsonNumber,
  jsonAt,
  parseExactJson,
  scalarText,
} from './exact-json';

interface Complaint {
  message: string;
  code?: string | undefined;
}

const text = (json: Json | undefined): string | undefined => {
  if (Array.isArray(json))
    return (
      json
        .map(text)
        .filter((part) => part !== undefined && part !== '')
        .join('; ') || undefined
    );
  if (isJsonObject(json))
    return text(
      json.message ?? json.label ?? json.detail ?? json.title ?? json.value ?? json.text ?? json.en ?? json.__type,
    );
  return scalarText(json);
};

const codeOf = (json: Json | undefined): string | undefined => {
  const one = Array.isArray(json) ? json[0] : json;
  return isJsonObject(one) ? scalarText(one.status ?? one.code ?? one.id ?? one.errorCode ?? one.__type) : undefined;
};

type Reader = (json: Json) => Complaint | undefined;

/** World Bank: `[{"message":[{"id":"120","key":"Invalid value","value":"…"}]}]`. */
const worldBank: Reader = (json) => {
  const messages = Array.isArray(json) ? jsonAt(json[0], 'message') : undefined;
  return messages === undefined ? undefined : { message: text(messages) ?? 'unnamed error', code: codeOf(messages) };
};

/** Eurostat `error`/`warning`, SDMX `errors`, CKAN `success: false`, Socrata `error: true`, data.gov.sg `errorMsg`. */
const common: Reader = (json) => {
  // SDMX messages may carry notices in "errors" beside their data.
  if (!isJsonObject(json) || hasContent(json.dataSets) || hasContent(jsonAt(json, 'data', 'dataSets')))
    return undefined;
  for (const key of ['error', 'errors', 'Error', 'warning', 'fault', 'errorMsg', 'errMsg']) {
    const found = json[key];
    const empty =
      found === undefined ||
      found === null ||
      found === false ||
      found === '' ||
      (Array.isArray(found) && found.length === 0);
    if (!empty)
      return {
        message: text(found === true ? json.message : found) ?? text(json.message) ?? 'unnamed error',
        code: codeOf(found) ?? scalarText(json.code ?? json.err),
      };
  }
  if (json.success === false) return { message: text(json.message) ?? 'success: false', code: scalarText(json.code) };
  const onlyMessage =
    json.message !== undefined &&
    Object.keys(json).every((key) => /^(?:message|code|status|errorCode|statusCode|timestamp|path|data)$/i.test(key));
  return onlyMessage && !hasContent(json.data)
    ? { message: text(json.message) ?? 'unnamed error', code: codeOf(json) }
    : undefined;
};

const hasContent = (json: Json | undefined): boolean =>
  Array.isArray(json) ? json.length > 0 : isJsonObject(json) && Object.keys(json).length > 0;

/** e-Stat: GET_STATS_DATA.RESULT {STATUS, ERROR_MSG}, 0 to 2 are answers (1 = no data). */
const eStat: Reader = (json) => {
  const root = isJsonObject(json)
    ? Object.values(json).find((part) => jsonAt(part, 'RESULT', 'STATUS') !== undefined)
    : undefined;
  const status = scalarText(jsonAt(root, 'RESULT', 'STATUS'));
  return status === undefined || Number(status) < 100
    ? undefined
    : { message: text(jsonAt(root, 'RESULT', 'ERROR_MSG')) ?? 'unnamed error', code: status };
};

/** BLS: {"status":"REQUEST_NOT_PROCESSED","message":["…"]}. */
const bls: Reader = (json) => {
  const status = scalarText(jsonAt(json, 'status'));
  return status === undefined || !/^REQUEST_(?!SUCCEEDED)/.test(status)
    ? undefined
    : { message: text(jsonAt(json, 'message')) ?? status, code: status };
};

/** GENESIS: Status {Code, Content, Type: "Fehler"}. */
const genesis: Reader = (json) => {
  const status = jsonAt(json, 'Status');
  return /^(?:Fehler|Error|ERROR)$/.test(scalarText(jsonAt(status, 'Type')) ?? '')
    ? { message: text(jsonAt(status, 'Content')) ?? 'unnamed error', code: scalarText(jsonAt(status, 'Code')) }
    : undefined;
};

/** SingStat: {"Data": null or {}, "StatusCode": 404, "Message": "…"}. */
const singStat: Reader = (json) => {
  const status = Number(scalarText(jsonAt(json, 'StatusCode') ?? jsonAt(json, 'statusCode')));
  return status >= 400
    ? { message: text(jsonAt(json, 'Message') ?? jsonAt(json, 'message')) ?? `status ${status}`, code: String(status) }
    : undefined;
};

const READERS: readonly Reader[] = [worldBank, common, eStat, bls, genesis, singStat];

/** Throws when a JSON document is a service's error message. @throws DecodeError SERVICE_ERROR */
export function assertNoServiceError(json: Json, protocol: string): void {
  for (const read of READERS) {
    const complaint = read(json);
    if (complaint !== undefined) {
      throw new DecodeError('SERVICE_ERROR', protocol, `the service answered with an error: ${complaint.message}`, {
        serviceCode: complaint.code,
      });
    }
  }
}

/** The bytes as text, by their own encoding. */
export function textOf(bytes: Uint8Array, contentType?: string): string {
  return decodeText(bytes, detectCharset(bytes, contentType).charset);
}

const excerpt = (body: string): string =>
  body
    .replace(/<(script|style)[\s\S]*?<\/\1>|<[^>]*>/gi, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 200);

/** The bytes as JSON, with every other kind of answer (nothing, HTML, XML, plain words) a typed error. @throws DecodeError */
export function jsonOf(bytes: Uint8Array, protocol: string, contentType?: string, options?: ExactJsonOptions): Json {
  const body = textOf(bytes, contentType);
  const start = body.slice(0, 2000).trimStart();
  if (start === '') throw new DecodeError('TRUNCATED', protocol, 'the answer is empty');
  if (start.startsWith('<'))
    throw new DecodeError('SERVICE_ERROR', protocol, `a page came instead of JSON, saying: ${excerpt(body)}`);
  if (/^(?:[A-Za-z]|\S*Exception)/.test(start) && !/^(?:null|true|false)\b/.test(start)) {
    throw new DecodeError('SERVICE_ERROR', protocol, `words came instead of JSON: ${excerpt(body)}`);
  }
  const json = parseExactJson(body, protocol, options);
  if (json === null || json instanceof JsonNumber || typeof json === 'boolean')
    throw new DecodeError('MALFORMED', protocol, 'the answer is a bare JSON value');
  assertNoServiceError(json, protocol);
  return json;
}
