import { expect, test } from 'vitest';
import { recordsFromHtml } from '../records/records-from-html';
import { segmentRecords } from '../segments/segments';
import { keepHeadings } from './keep-headings';

const PAGE = '<p>one<h2>head</h2><p>two<p>three<h3>last</h3>';

test.each([
  ['between content', [true, false, true, true, false], 0.3, [true, true, true, true, false]],
  ['before something else', [true, false, false, true, false], 0.3, [true, false, false, true, false]],
  ['after something else', [false, false, true, true, false], 0.3, [false, false, true, true, false]],
  ['that says it is not of the text', [true, false, true, true, false], 0.02, [true, false, true, true, false]],
])('a heading %s', (_name, before, verdict, after) => {
  const records = recordsFromHtml(PAGE);
  const { segments } = segmentRecords(records);
  const chosen = [...before];
  keepHeadings(records, segments, new Float32Array(segments.length).fill(verdict), chosen);
  expect(chosen).toEqual(after);
});

test.each([
  ['the caption of a clause', '（委任）', true],
  ['no other line', '委任', false],
])('%s between content', (_name, line, kept) => {
  const records = recordsFromHtml(`<p>one<p>${line}<p>two`);
  const { segments } = segmentRecords(records);
  const chosen = [true, false, true];
  keepHeadings(records, segments, new Float32Array(segments.length), chosen);
  expect(chosen[1]).toBe(kept);
});
