import { describe, expect, it } from 'vitest';
import { languageTagSchema, pickText } from './text';

describe('pickText', () => {
  it.each([
    ['the language asked for', { ko: '부산', zh: '釜山' }, 'ko', '부산'],
    ['a variant of it', { ko: '부산', 'zh-Hant': '釜山' }, 'zh-Hans', '釜山'],
    ['English before others', { ko: '부산', en: 'Busan' }, 'de', 'Busan'],
    ['whatever there is', { he: 'בוסאן' }, 'zh', 'בוסאן'],
  ])('gives %s', (_, text, wanted, expected) => {
    expect(pickText(text, wanted)?.text).toBe(expected);
  });
  it('gives undefined where nothing is written', () => {
    expect(pickText({}, 'zh')).toBeUndefined();
    expect(pickText(undefined, 'zh')).toBeUndefined();
  });
});

describe('language tags', () => {
  it.each(['de', 'zh-Hans', 'zh-Hant-HK', 'pt-BR', 'es-419'])('%s is one', (tag) =>
    expect(languageTagSchema.safeParse(tag).success).toBe(true),
  );
  it.each(['', 'German', 'de_DE', 'ZH', 'x'])('"%s" is none', (tag) =>
    expect(languageTagSchema.safeParse(tag).success).toBe(false),
  );
});
