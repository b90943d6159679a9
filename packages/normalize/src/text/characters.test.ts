import { expect, test } from 'vitest';
import { passWord } from './characters';

test.each([
  ['from inside a word to its end', 'growth of', 1, 6],
  ['from the end of a word nowhere', 'growth of', 6, 6],
  ['from the beginning of a word nowhere', 'growth of', 7, 7],
  ['over letters with accents', 'größe 5', 1, 5],
  ['no further than to a figure', 'km2', 1, 2],
  ['nowhere behind a figure', '5km', 1, 1],
  ['nowhere in Han, where a word may begin anywhere', '集装箱', 1, 1],
  ['nowhere in Hebrew, whose words have letters glued to them', 'ובחיפה', 1, 1],
  ['to the end of the text', 'growth', 2, 6],
])('passWord goes %s', (_, text, index, end) => {
  expect(passWord(text, index)).toBe(end);
});
