import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { CULTURES } from '../culture';
import { findIndicators } from '../indicators/index';
import { foldText } from '../text/phrase-trie';
import { simplifyHan } from '../text/simplify-han';
import { findPlaces } from './index';

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(
      fc.constantFrom(
        'Hamburg',
        'İzmir',
        'U.S.',
        '港',
        '香港',
        '부산',
        'ובחיפה',
        'ﬃ',
        '\u{1F600}',
        ' ',
        ',',
        '-',
        '\n',
      ),
      { maxLength: 40 },
    )
    .map((parts) => parts.join('')),
);

test('places lie in the text, in order, without overlap', () => {
  fc.assert(
    fc.property(anyText, fc.constantFrom(...CULTURES), (text, culture) => {
      let end = 0;
      for (const mention of findPlaces(text, culture)) {
        expect(mention.start).toBeGreaterThanOrEqual(end);
        expect(mention.end).toBeGreaterThan(mention.start);
        end = mention.end;
      }
      expect(end).toBeLessThanOrEqual(text.length);
    }),
  );
});

test('indicators lie in the text, in order', () => {
  fc.assert(
    fc.property(anyText, fc.constantFrom(...CULTURES), (text, culture) => {
      let start = 0;
      for (const mention of findIndicators(text, culture)) {
        expect(mention.start).toBeGreaterThanOrEqual(start);
        expect(mention.end).toBeLessThanOrEqual(text.length);
        expect(mention.strength).toBeLessThanOrEqual(1);
        start = mention.start;
      }
    }),
  );
});

test('folding keeps every offset, and twice is once', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const once = simplifyHan(foldText(text));
      expect(once).toHaveLength(text.length);
      expect(simplifyHan(foldText(once))).toBe(once);
    }),
  );
});
