import { expect, test } from 'vitest';
import { matchDate } from './match-date';

test.each<[string, string, string[] | undefined]>([
  ['German', '14.07.2015', ['day 14', 'month 7', 'year 2015']],
  ['German, spaced', '14. 7. 2015 trat', ['day 14', 'month 7', 'year 2015']],
  ['ISO 8601', '2015-07-14T10:00', ['year 2015', 'month 7', 'day 14']],
  ['Korean', '2015. 7. 14. 시행', ['year 2015', 'month 7', 'day 14']],
  ['no such month', '14.13.2015', undefined],
  ['nobody can tell the order', '7/14/2015', undefined],
  ['a version', '1.2.3', undefined],
  ['a grouped number', '2.015.714', undefined],
])('%s: %s', (_name, text, parts) => {
  expect(matchDate(text, 0)?.parts.map(({ kind, value }) => `${kind} ${value}`)).toEqual(parts);
});
