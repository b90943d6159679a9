import { Parser } from 'htmlparser2';
import { DecodeError } from '../errors';
import { decodeText } from '../fetch/charset';
import { detectCharset } from '../fetch/detect-charset';
import {
  type ExactJsonOptions,
  isJsonObject,
  type Json,
  JsonNumber,
  type JsonObject,
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
      json.message ??
        json.msg ??
        json.faultstring ??
        json.label ??
        json.detail ??
        json.title ??
        json.value ??
        json.text ??
        json.en ??
        fieldErrors(json) ??
        json.__type,
    );
  return scalarText(json);
};

/** CKAN: {"__type": "Validation Error", "resource_id": ["Missing value"]}. */
function fieldErrors(json: JsonObject): string | undefined {
  const fields = Object.entries(json).filter(([name]) => name !== '__type');
  if (json.__type === undefined || fields.length === 0) return undefined;
  return `${scalarText(json.__type)}: ${fields.map(([name, said]) => `${name}: ${text(said)}`).join('; ')}`;
}

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

/** Names that services give their complaint, without case and joints: errorMsg, error_message, ErrorMessage. */
const COMPLAINTS = ['error', 'errors', 'warning', 'fault', 'errormsg', 'errmsg', 'errormessage', 'exception'];
/** What a message about a failure consists of where it is nothing else (RFC 9457; Spring, FastAPI, API gateways). */
const ONLY_MESSAGE =
  /^(?:message|msg|details?|title|description|type|instance|code|status|errorcode|statuscode|timestamp|path|data|requestid|traceid|help|ok|success|documentationurl)$/;

const plainKey = (key: string): string => key.replace(/[_-]/g, '').toLowerCase();

const isEmpty = (json: Json | undefined): boolean =>
  json === undefined || json === null || json === false || json === '' || (Array.isArray(json) && json.length === 0);

/** Eurostat `error`/`warning`, SDMX `errors`, CKAN `success: false`, Socrata `error: true`, data.gov.sg `errorMsg`, problem details. */
const common: Reader = (json) => {
  if (!isJsonObject(json)) return undefined;
  // SDMX messages may carry notices in "errors" beside their data, or say there that the data are cut.
  if (hasContent(json.dataSets) || hasContent(jsonAt(json, 'data', 'dataSets'))) return sdmxCut(json);
  const byKey = new Map(Object.entries(json).map(([key, value]) => [plainKey(key), value]));
  const said = text(byKey.get('message') ?? byKey.get('msg') ?? byKey.get('detail') ?? byKey.get('description'));
  const code = scalarText(byKey.get('code') ?? byKey.get('err') ?? byKey.get('statuscode'));
  for (const key of COMPLAINTS) {
    const found = byKey.get(key);
    if (!isEmpty(found))
      return { message: (found === true ? said : text(found)) ?? said ?? 'unnamed error', code: codeOf(found) ?? code };
  }
  if (json.success === false || json.ok === false) return { message: said ?? 'success: false', code };
  // JSON-stat's class of answers that are none.
  if (json.class === 'error')
    return { message: said ?? text(json.label) ?? 'unnamed error', code: code ?? scalarText(json.status) };
  if (/^(?:error|fail(?:ed|ure)?)$/i.test(scalarText(json.status) ?? ''))
    return { message: said ?? text(json.data) ?? 'unnamed error', code: code ?? scalarText(json.status) };
  const message = said ?? text(byKey.get('title'));
  const isOnlyMessage = message !== undefined && [...byKey.keys()].every((key) => ONLY_MESSAGE.test(key));
  return isOnlyMessage && !hasContent(json.data) ? { message, code: code ?? codeOf(json) } : undefined;
};

/** Codes of SDMX for "Response too large" and "Response size exceeds service limit": what came is a part. */
const CUT_CODES = new Set(['130', '413', '510']);

export const isSdmxCut = (code: string | undefined): boolean => code !== undefined && CUT_CODES.has(code);

function sdmxCut({ errors }: JsonObject): Complaint | undefined {
  const cut = Array.isArray(errors) ? errors.find((error) => isSdmxCut(codeOf(error))) : undefined;
  return cut === undefined ? undefined : { message: text(cut) ?? 'the data are cut', code: codeOf(cut) };
}

const hasContent = (json: Json | undefined): boolean =>
  Array.isArray(json) ? json.length > 0 : isJsonObject(json) && Object.keys(json).length > 0;

/** e-Stat: GET_STATS_DATA.RESULT {STATUS, ERROR_MSG}; 0 is an answer, 1 says that nothing matches, 2 that some of it does not. */
const eStat: Reader = (json) => {
  const root = isJsonObject(json)
    ? Object.values(json).find((part) => jsonAt(part, 'RESULT', 'STATUS') !== undefined)
    : undefined;
  const status = scalarText(jsonAt(root, 'RESULT', 'STATUS'));
  return status === undefined || !(Number(status) === 1 || Number(status) >= 100)
    ? undefined
    : { message: text(jsonAt(root, 'RESULT', 'ERROR_MSG')) ?? 'unnamed error', code: status };
};

/** BLS: {"status":"REQUEST_NOT_PROCESSED","message":["…"]}; a series that does not exist "succeeds" with a message and no data. */
const bls: Reader = (json) => {
  const status = scalarText(jsonAt(json, 'status'));
  if (status === undefined || !status.startsWith('REQUEST_')) return undefined;
  const series = jsonAt(json, 'Results', 'series');
  const isEmptyHanded =
    hasContent(jsonAt(json, 'message')) &&
    Array.isArray(series) &&
    series.every((one) => !hasContent(jsonAt(one, 'data')));
  return status === 'REQUEST_SUCCEEDED' && !isEmptyHanded
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

/** data.go.kr: response.header {resultCode: "30", resultMsg}, 00 is an answer; Seoul: RESULT {CODE: "INFO-200", MESSAGE}. */
const koreanPortals: Reader = (json) => {
  const header = jsonAt(json, 'response', 'header');
  const code = scalarText(jsonAt(header, 'resultCode'));
  if (code !== undefined && !/^0+$/.test(code))
    return { message: text(jsonAt(header, 'resultMsg')) ?? 'unnamed error', code };
  const result = jsonAt(json, 'RESULT');
  const named = scalarText(jsonAt(result, 'CODE'));
  return named === undefined || named === 'INFO-000'
    ? undefined
    : { message: text(jsonAt(result, 'MESSAGE')) ?? 'unnamed error', code: named };
};

const READERS: readonly Reader[] = [worldBank, common, eStat, bls, genesis, singStat, koreanPortals];

/** What a person can do about a service's message, by what it speaks of. */
const MENDS: ReadonlyArray<[RegExp, string]> = [
  [/rate.?limit|too many requests|quota|throttl|try again|spike arrest/i, "wait, and lower the source's budget"],
  [/api.?key|service.?key|authenti|authori|token|forbidden|認証|인증/i, 'check the key in the environment'],
];

/** The error for what a service said instead of data, with its mend where the words show one. */
export function serviceError(protocol: string, message: string, serviceCode?: string): DecodeError {
  const mend = MENDS.find(([pattern]) => pattern.test(message))?.[1];
  return new DecodeError('SERVICE_ERROR', protocol, mend === undefined ? message : `${message} (${mend})`, {
    serviceCode,
  });
}

/** Throws when a JSON document is a service's error message. @throws DecodeError SERVICE_ERROR */
export function assertNoServiceError(json: Json, protocol: string): void {
  for (const read of READERS) {
    const complaint = read(json);
    if (complaint !== undefined) {
      throw serviceError(protocol, `the service answered with an error: ${complaint.message}`, complaint.code);
    }
  }
}

/** The bytes as text, by their own encoding. */
export function textOf(bytes: Uint8Array, contentType?: string): string {
  return decodeText(bytes, detectCharset(bytes, contentType).charset);
}

const EXCERPT = 200;
const READ_AT_A_TIME = 4096;
const READ_AT_MOST = 2 ** 18;

/** The beginning of what a body says, without markup. Read by a parser: patterns for tags take the square of the length of a body that closes none. */
export function excerpt(body: string): string {
  let said = '';
  let unseen = 0;
  const isUnseen = (name: string): boolean => name === 'script' || name === 'style';
  const parser = new Parser({
    onopentag: (name) => {
      if (isUnseen(name)) unseen += 1;
      said += ' ';
    },
    ontext: (text) => {
      if (unseen === 0) said += text;
    },
    onclosetag: (name) => {
      if (isUnseen(name)) unseen -= 1;
      said += ' ';
    },
  });
  for (let at = 0; at < Math.min(body.length, READ_AT_MOST); at += READ_AT_A_TIME) {
    parser.write(body.slice(at, at + READ_AT_A_TIME));
    said = said.replace(/\s+/g, ' ');
    if (said.length > EXCERPT) break;
  }
  return said.trim().slice(0, EXCERPT);
}

/** The bytes as JSON, with every other kind of answer (nothing, HTML, XML, plain words) a typed error. @throws DecodeError */
export function jsonOf(bytes: Uint8Array, protocol: string, contentType?: string, options?: ExactJsonOptions): Json {
  const body = textOf(bytes, contentType);
  const start = body.slice(0, 2000).trimStart();
  if (start === '') throw new DecodeError('TRUNCATED', protocol, 'the answer is empty');
  if (start.startsWith('<')) throw serviceError(protocol, `a page came instead of JSON, saying: ${excerpt(body)}`);
  // KOSIS complains in a notation of its own: {err:"20",errMsg:"…"}.
  const isWords = /^\p{L}/u.test(start) && !/^(?:null|true|false)\b/.test(start);
  if (isWords || /^\{\s*err\w*\s*:/.test(start))
    throw serviceError(protocol, `words came instead of JSON: ${excerpt(body)}`);
  const json = parseExactJson(body, protocol, options);
  if (typeof json === 'string') throw serviceError(protocol, `words came instead of data: ${json.slice(0, 200)}`);
  if (json === null || json instanceof JsonNumber || typeof json === 'boolean')
    throw new DecodeError('MALFORMED', protocol, 'the answer is a bare JSON value');
  assertNoServiceError(json, protocol);
  return json;
}
