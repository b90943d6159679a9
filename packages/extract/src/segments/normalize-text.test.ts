import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalizedText, normalizeInline, normalizeText } from './normalize-text';

describe('what the normalisation changes, in six scripts', () => {
  test.each([
    ['German: soft hyphen, NBSP before a unit', 'Container\u00adumschlag 5,3\u00a0%', 'Containerumschlag 5,3 %'],
    ['English: runs of spaces, narrow NBSP', 'grew  by\u202f5.3 %', 'grew by 5.3 %'],
    ['Japanese: half-width katakana, full-width digits', 'ｺﾝﾃﾅ２９５万ＴＥＵ', 'コンテナ295万TEU'],
    ['Korean: decomposed syllables', '\u1107\u116e\u1109\u1161\u11ab\u1112\u1161\u11bc', '부산항'],
    ['Hebrew: marks of direction', '\u200fנמל\u200e \u202bחיפה\u202c', 'נמל חיפה'],
    [
      'Chinese, simplified: full-width figures with their separators',
      '１，２３４万吨（５．３％）',
      '1,234万吨（5.3%）',
    ],
    ['Chinese, traditional: punctuation stays', '基隆港，貨櫃：創新高！', '基隆港，貨櫃：創新高！'],
    ['line breaks and tabs are kept as one', ' a\r\n\u3000b\t c ', 'a\nb\tc'],
    ['zero-width space and byte order mark', '\ufeffa\u200bb', 'ab'],
    ['combining accent', 'Cafe\u0301', 'Café'],
  ])('%s', (_, raw, expected) => {
    expect(normalizeText(raw).text).toBe(expected);
    expect(normalizedText(raw)).toBe(expected);
  });

  test('the map leads back to the raw text', () => {
    const raw = '\u00a0Um\u00adschlag:  １，２３４';
    const { text, map } = normalizeText(raw);
    expect(text).toBe('Umschlag: 1,234');
    const start = text.indexOf('1,234');
    expect(raw.slice(map[start], map[start + 5])).toBe('１，２３４');
    expect(raw.slice(map[0], map[8])).toBe('Um\u00adschlag');
  });
});

const salted = fc.string({
  unit: fc.constantFrom(
    ...'aZ9 \t\n\u00a0\u00ad\u200b\u200f\u3000，：。１９％ｶﾞ港부산éא'.split(''),
    '\u0301',
    '\u1107',
    '\u116e',
    '\u11ab',
    '\u2028',
    '😀',
    '\ud800',
  ),
  maxLength: 60,
});

describe('laws', () => {
  test('idempotent', () => {
    fc.assert(fc.property(salted, (raw) => normalizedText(normalizedText(raw)) === normalizedText(raw)));
  });
  test('the map has an entry for each unit and one more, never falls, and ends within the raw text', () => {
    fc.assert(
      fc.property(salted, (raw) => {
        const { text, map } = normalizeText(raw);
        expect(map).toHaveLength(text.length + 1);
        for (let i = 1; i < map.length; i++) expect(map[i]!).toBeGreaterThanOrEqual(map[i - 1]!);
        expect(map[text.length]!).toBeLessThanOrEqual(raw.length);
      }),
    );
  });
  test('with and without a map the text is the same', () => {
    fc.assert(fc.property(salted, (raw) => normalizeText(raw).text === normalizedText(raw)));
  });
  test('a piece of a line is normalised as the line is, but for white space', () => {
    const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();
    fc.assert(fc.property(salted, (raw) => squeeze(normalizeInline(raw)) === squeeze(normalizedText(raw))));
  });
});
