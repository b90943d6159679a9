import { describe, expect, test } from 'vitest';
import type { DecodeError } from '../errors';
import { decoders } from '.';

const decode = (body: string, contentType?: string): (string | null)[] =>
  decoders
    .records(Buffer.from(body), contentType === undefined ? {} : { contentType })
    .observations.map(({ value }) => value);
const failure = (body: string): DecodeError => {
  try {
    decode(body);
  } catch (error) {
    return error as DecodeError;
  }
  throw new Error('it was taken for data');
};

const [A, B] = ['{"town":"A","year":"2019","value":3.60}', '{"town":"B","year":"2019","value":1}'];

describe('a record per line', () => {
  test.each<[string, string, string?]>([
    ['JSON Lines', `${A}\n${B}\n`],
    ['line breaks of Windows, an empty line, no break at the end', `${A}\r\n\r\n${B}`],
    ['a byte order mark', `\ufeff${A}\n${B}\n`],
    ['a text sequence (RFC 7464)', `\x1e${A}\n\x1e${B}\n`],
  ])('%s', (_what, body) => expect(decode(body)).toEqual(['3.60', '1']));

  test('a lone line where the type says what it is', () => {
    expect(decode(A, 'application/x-ndjson')).toEqual(['3.60']);
  });

  test.each<[string, string, string, string]>([
    ['the last line cut off', `${A}\n${B.slice(0, 12)}`, 'TRUNCATED', 'line 2'],
    ['a line in the middle cut off', `${A}\n${B.slice(0, 12)}\n${A}\n`, 'MALFORMED', 'line 2'],
    ['a line that is no record', `${A}\n${B}\n[1]\n`, 'MALFORMED', 'line 3'],
    ['a complaint among the records', `${A}\n{"error":"quota exceeded"}\n`, 'SERVICE_ERROR', 'quota exceeded'],
  ])('%s is told', (_what, body, code, words) =>
    expect(failure(body)).toMatchObject({ code, message: expect.stringContaining(words) }),
  );
});
