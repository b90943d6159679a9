// JSON Lines (https://jsonlines.org, also called NDJSON) and JSON text sequences (RFC 7464): a document per line.
import { DecodeError } from '../errors';
import { isJsonObject, type Json, parseExactJson } from './exact-json';
import { assertNoServiceError } from './service-error';

const LINES_TYPE = /\b(?:x-)?(?:ndjson|jsonl|jsonlines|json-lines|json-seq)\b/i;
/** RFC 7464: before each document. */
const SEQUENCE_MARK = '\x1e';
/** A document that ends with its line and is followed by another one. */
const TWO_LINES = /^\s*\{[^\n]*\}[ \t]*\r?\n\s*\{/;

/** The records of a text with a record per line; undefined where the text is something else. @throws DecodeError, with the line */
export function parseJsonLines(text: string, protocol: string, contentType: string | undefined): Json[] | undefined {
  const body = text.replace(/^\ufeff/, '');
  const isSequence = body.startsWith(SEQUENCE_MARK);
  if (!isSequence && !(LINES_TYPE.test(contentType ?? '') && body.trimStart().startsWith('{')) && !TWO_LINES.test(body))
    return undefined;
  const lines = body.split('\n').map((line) => (line.startsWith(SEQUENCE_MARK) ? line.slice(1) : line).trim());
  const last = lines.findLastIndex((line) => line !== '');
  return lines.flatMap((line, i) =>
    line === '' ? [] : [parseLine(line, protocol, { number: i + 1, isLast: i === last })],
  );
}

interface LinePlace {
  number: number;
  isLast: boolean;
}

function parseLine(line: string, protocol: string, place: LinePlace): Json {
  const record = readLine(line, protocol, place);
  if (!isJsonObject(record))
    throw new DecodeError('MALFORMED', protocol, 'expected a record', { at: `line ${place.number}` });
  assertNoServiceError(record, protocol);
  return record;
}

function readLine(line: string, protocol: string, { number, isLast }: LinePlace): Json {
  try {
    return parseExactJson(line, protocol);
  } catch (cause) {
    if (!(cause instanceof DecodeError)) throw cause;
    const isCut = isLast && cause.code === 'TRUNCATED';
    throw new DecodeError(isCut ? 'TRUNCATED' : 'MALFORMED', protocol, `a line is no whole record (${cause.message})`, {
      cause,
      at: `line ${number}`,
    });
  }
}
