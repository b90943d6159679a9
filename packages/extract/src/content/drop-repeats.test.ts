import { expect, test } from 'vitest';
import { recordsFromHtml } from '../records/records-from-html';
import { segmentRecords } from '../segments/segments';
import { findDataTables } from '../segments/tables';
import { dropRepeats } from './drop-repeats';

const LINE = 'The harbour moved four million tonnes of grain last year.';
const HAN = '去年该港口完成粮食吞吐量四百万吨，同比增长百分之七。';

test.each([
  ['a line twice stays once', `<p>${LINE}<p>${LINE}`, [true, false]],
  ['other lines between do not matter', `<p>${LINE}<p>Grain<p>${LINE}`, [true, true, false]],
  ['a line of Han characters is long sooner', `<p>${HAN}<p>${HAN}`, [true, false]],
  ['short lines may come twice', '<p>Example:<p>one<p>Example:', [true, true, true]],
  [
    'short lines beside a repeated one go with it',
    `<h2>Grain</h2><p>${LINE}<p>More<hr><h2>Grain</h2><p>${LINE}<p>More<p>End`,
    [true, true, true, false, false, false, true],
  ],
  ['of three, one stays', `<p>${LINE}<p>${LINE}<p>${LINE}`, [true, false, false]],
  ['code may come twice', `<pre>${LINE}</pre><pre>${LINE}</pre>`, [true, true]],
  [
    'cells of a data table stay',
    `<table><tr><th>Port<th>Note<tr><td>Bremen<td>${LINE}<tr><td>Emden<td>${LINE}</table>`,
    [true, true, true, true, true, true],
  ],
])('%s', (_name, html, expected) => {
  const records = recordsFromHtml(html);
  const { segments } = segmentRecords(records);
  const chosen = segments.map(() => true);
  dropRepeats(records, segments, chosen, findDataTables(records, segments));
  expect(chosen).toEqual(expected);
});

test('what is not chosen does not make the next one a repeat', () => {
  const records = recordsFromHtml(`<p>${LINE}<p>${LINE}`);
  const { segments } = segmentRecords(records);
  const chosen = [false, true];
  dropRepeats(records, segments, chosen, new Set());
  expect(chosen).toEqual([false, true]);
});
