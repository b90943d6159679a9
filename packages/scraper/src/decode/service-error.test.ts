import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import type { DecodeError, DecodeErrorCode } from '../errors';
import { decoders, PROTOCOLS, type Protocol } from './index';

const complaintOf = (protocol: Protocol, body: string | Buffer): DecodeError => {
  try {
    decoders[protocol](Buffer.from(body));
  } catch (error) {
    return error as DecodeError;
  }
  throw new Error(`${protocol} took it for data`);
};

describe('JSON that is a complaint carries its words and its code', () => {
  test.each<[string, unknown, string, string?]>([
    ['an API gateway', { message: 'API rate limit exceeded' }, 'rate limit exceeded (wait, and lower'],
    ['another', { statusCode: 429, message: 'Try again in 20 seconds.' }, 'in 20 seconds', '429'],
    ['Google', { error: { code: 403, message: 'Quota', status: 'PERMISSION_DENIED' } }, 'Quota', 'PERMISSION_DENIED'],
    ['Apigee', { fault: { faultstring: 'Spike arrest violation' } }, 'Spike arrest violation'],
    [
      'RFC 9457',
      { type: 'about:blank', title: 'Gone', status: 410, detail: 'table withdrawn' },
      'table withdrawn',
      '410',
    ],
    ['Spring', { timestamp: '2024-01-01', status: 500, error: 'Internal Server Error', path: '/x' }, 'Internal Server'],
    ['FastAPI', { detail: [{ loc: ['query', 'x'], msg: 'field required' }] }, 'field required'],
    ['AWS', { Message: 'User is not authorized' }, 'not authorized (check the key'],
    ['GraphQL', { data: null, errors: [{ message: 'bad field' }] }, 'bad field'],
    ['JSend', { status: 'fail', data: { msg: 'no such table' } }, 'no such table', 'fail'],
    ['ok: false', { ok: false, description: 'closed' }, 'closed'],
    ['a portal with code and msg', { code: 10003, msg: '系统繁忙' }, '系统繁忙', '10003'],
    ['data.go.kr', { response: { header: { resultCode: '30', resultMsg: 'NOT REGISTERED' } } }, 'NOT REGISTERED', '30'],
    ['Seoul', { RESULT: { CODE: 'INFO-200', MESSAGE: '데이터가 없습니다.' } }, '데이터가 없습니다', 'INFO-200'],
    ['ErrorMessage', { ErrorMessage: 'no access' }, 'no access'],
    ['error_message', { error_message: 'no access' }, 'no access'],
    ['a bare string', 'no access', 'no access'],
    [
      'CKAN, of a field',
      { success: false, error: { __type: 'Validation Error', resource_id: ['Missing value'] } },
      'Validation Error: resource_id: Missing value',
      'Validation Error',
    ],
    [
      'e-Stat, of nothing',
      { GET_STATS_DATA: { RESULT: { STATUS: 1, ERROR_MSG: '該当データはありません' } } },
      '該当データ',
      '1',
    ],
    [
      'BLS, of a series that is not there',
      { status: 'REQUEST_SUCCEEDED', message: ['Series does not exist'], Results: { series: [{ data: [] }] } },
      'Series does not exist',
      'REQUEST_SUCCEEDED',
    ],
  ])('%s', (_service, body, words, serviceCode) => {
    const error = complaintOf('json-stat', JSON.stringify(body));
    expect(error).toMatchObject({
      code: 'SERVICE_ERROR',
      protocol: 'json-stat',
      message: expect.stringContaining(words),
    });
    expect(error.serviceCode).toBe(serviceCode);
  });
});

describe.each(PROTOCOLS)('%s takes none of these for data', (protocol) => {
  const page = '<!doctype html><html><title>503</title><body><h1>Service Unavailable</h1></body></html>';
  const bodies: Array<[string, string | Buffer]> = [
    ['nothing', ''],
    ['white space', ' \r\n\t'],
    ['a byte order mark', '\ufeff'],
    ['a page of error', page],
    ['a page of error with a table', page.replace('</h1>', '</h1><table><tr><td>Code</td><td>503</td></tr></table>')],
    ['words', 'Rate limit exceeded. Try again in 60 seconds.'],
    ['words in Shift_JIS', iconv.encode('エラーが発生しました', 'shift_jis')],
    ['a page in EUC-KR', iconv.encode('<html><title>오류</title>오류가 발생했습니다</html>', 'euc-kr')],
    ['a complaint in UTF-16', iconv.encode('{"error":"no access"}', 'utf16le', { addBOM: true })],
    ['KOSIS', '{err:"20",errMsg:"필수요청변수값이 누락되었습니다."}'],
    ['an SDMX error', '<m:Error xmlns:m="x"><m:ErrorMessage code="100"><t>No Results</t></m:ErrorMessage></m:Error>'],
    [
      'a SOAP fault',
      '<S:Envelope xmlns:S="x"><S:Body><S:Fault><faultstring>No data</faultstring></S:Fault></S:Body></S:Envelope>',
    ],
    ['JSON cut off', '{"class":"dataset","value":[1,'],
    ['null', 'null'],
    ['a stack trace', 'java.util.concurrent.TimeoutException\n\tat Query.run'],
    ['a zip archive', Buffer.from('504b0304140000000800', 'hex')],
    ['gzip', Buffer.from('1f8b0800000000000003', 'hex')],
  ];
  test.each(bodies)('%s', (_what, body) => {
    const error = complaintOf(protocol, body);
    const codes: DecodeErrorCode[] = ['SERVICE_ERROR', 'TRUNCATED', 'MALFORMED', 'MAPPING'];
    expect(codes).toContain(error.code);
    expect(error.protocol).toBe(protocol);
  });
});

test('missing, confidential and zero are three things', () => {
  const body = {
    class: 'dataset',
    id: ['geo'],
    size: [3],
    dimension: { geo: { category: { index: ['a', 'b', 'c'] } } },
    value: [0, null, null],
    status: { 2: 'c' },
  };
  const { observations } = decoders['json-stat'](Buffer.from(JSON.stringify(body)));
  expect(observations.map(({ value, absence }) => [value, absence])).toEqual([
    ['0', undefined],
    [null, 'missing'],
    [null, 'confidential'],
  ]);
});

test.each<[string, Protocol, string, string]>([
  [
    'JSON-stat, class error',
    'json-stat',
    '{"version":"2.0","class":"error","status":"404","label":"No such table"}',
    'No such table',
  ],
  [
    'SDMX-ML, an empty data set over its reason',
    'sdmx-ml',
    '<m:GenericData><m:DataSet/><f:Footer><f:Message code="413"><c:Text>Too large</c:Text></f:Message></f:Footer></m:GenericData>',
    'Too large',
  ],
  [
    'SDMX-ML, a SOAP fault',
    'sdmx-ml',
    '<s:Envelope><s:Body><s:Fault><faultstring>Bad key</faultstring></s:Fault></s:Body></s:Envelope>',
    'Bad key',
  ],
  [
    'SDMX-ML, an exception report',
    'sdmx-ml',
    '<ExceptionReport><Exception>No access</Exception></ExceptionReport>',
    'No access',
  ],
  ['CSV, a list in JSON', 'csv', '[{"message":"No access"}]', 'No access'],
])('%s', (_name, protocol, body, words) => {
  const error = complaintOf(protocol, body);
  expect([error.code, error.message.includes(words)]).toEqual(['SERVICE_ERROR', true]);
});

test('an SDMX-ML document whose root has marks of a pattern in its name is only malformed', () => {
  expect(complaintOf('sdmx-ml', '<m:Gener(a[Data><m:DataSet/></m:GenericData>').code).toBe('TRUNCATED');
});

test('a next page without an address is a typed error', () => {
  const mapping = { rows: ['items'], value: 'v', next: { link: 'next' } };
  const decode = () =>
    decoders.records(Buffer.from('{"items":[{"v":1}],"next":"http://["}'), { url: 'http://h.example/', mapping });
  expect(decode).toThrow(expect.objectContaining({ code: 'MALFORMED' }));
});

test('JSON-stat with one text for all cells', () => {
  const body =
    '{"class":"dataset","id":["t"],"size":[1],"dimension":{"t":{"category":{"index":["2017"]}}},"value":"X"}';
  expect(complaintOf('json-stat', body).code).toBe('MALFORMED');
});

// Patterns that look for the end of a tag took minutes for these; a parser reads them once.
test.each<[Protocol, string]>([
  ['json-stat', '<script'.repeat(50_000)],
  ['records', '<'.repeat(200_000)],
  ['csv', '<p><!--'.repeat(50_000)],
  ['html-table', '<table>'.repeat(50_000)],
  ['sdmx-ml', '<a>'.repeat(50_000)],
])('%s: markup without end is an error', (protocol, body) => {
  expect(['SERVICE_ERROR', 'TOO_LARGE', 'MALFORMED', 'MAPPING']).toContain(complaintOf(protocol, body).code);
});
