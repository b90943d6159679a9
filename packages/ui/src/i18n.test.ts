import { describe, expect, it } from 'vitest';
import { createTranslator, MESSAGES } from './i18n';
import { chooseLanguage, directionOf } from './language';

const base = (key: string): string => key.replace(/_(one|other)$/, '');
const holes = (message: string): string[] => (message.match(/\{\{\w+\}\}/g) ?? []).sort();

describe('messages', () => {
  it('are the same list in every language', () => {
    const lists = Object.values(MESSAGES).map((messages) => [...new Set(Object.keys(messages).map(base))].sort());
    for (const list of lists) expect(list).toEqual(lists[0]);
  });

  it('have the same values to fill in, and none is empty', () => {
    for (const [key, chinese] of Object.entries(MESSAGES.zh)) {
      expect(chinese.trim(), key).not.toBe('');
      expect(holes(chinese), key).toEqual(holes(MESSAGES.en[key]!));
    }
  });

  it('keep the names that others rely on', () => {
    const t = createTranslator('en');
    const names = [
      'nav.coverage',
      'nav.review',
      'nav.targets',
      'nav.indicators',
      'nav.handbook',
      'review.accept',
    ] as const;
    expect(names.map((key) => t(key))).toEqual(['Coverage', 'Review', 'Targets', 'Indicators', 'Handbook', 'Accept']);
    const panel = ['task.label', 'panel.title', 'panel.why', 'panel.figures', 'panel.quotes', 'panel.save'] as const;
    expect(panel.map((key) => t(key))).toEqual(['Task', 'Title', 'Why it matters', 'Figures', 'Quotes', 'Save case']);
    expect([t('panel.receipt'), t('review.return'), t('review.reason')]).toEqual(['Receipt', 'Return', 'Reason']);
  });

  it('choose the plural and put texts in as they are', () => {
    const t = createTranslator('en');
    expect([1, 2].map((count) => t('search.results', { count }))).toEqual(['1 result', '2 results']);
    expect(t('search.empty', { query: '<b>&' })).toBe('Nothing found for “<b>&”.');
    expect(createTranslator('zh')('search.results', { count: 2 })).toBe('2 条结果');
  });
});

describe('the language of the interface', () => {
  it.each([
    ['what was chosen before', 'en', ['zh-CN'], 'en'],
    ['the first language of the browser that it speaks', undefined, ['de-DE', 'en-US', 'zh'], 'en'],
    ['Chinese in any script', null, ['zh-Hant-HK', 'en'], 'zh'],
    ['Chinese when it speaks none of them', undefined, ['fr'], 'zh'],
    ['not what it does not know', 'tlh', ['en'], 'en'],
  ])('is %s', (_, remembered, wanted, chosen) => {
    expect(chooseLanguage(remembered, wanted)).toBe(chosen);
  });
});

it.each([
  ['he', 'rtl'],
  ['ar-EG', 'rtl'],
  ['az-Arab', 'rtl'],
  ['ko', 'ltr'],
  ['zh-Hant', 'ltr'],
  [undefined, 'auto'],
])('text in %s runs %s', (language, direction) => {
  expect(directionOf(language)).toBe(direction);
});
