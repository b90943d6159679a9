import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Quote } from './find/quote';
import { type Verdict, verifyQuote } from './verify-quote';

interface Material {
  language: string;
  title: string;
  quote: string;
  before: string;
  after: string;
  fillers: [string, string, string];
  missing: string;
  wall: string;
  cases: Array<{ what: string; verdict: Verdict; text: string }>;
}

const FOLDER = new URL('./fixtures/', import.meta.url);
const materials: Material[] = readdirSync(FOLDER)
  .filter((name) => name.startsWith('page-pairs.'))
  .map((name) => JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')));

const quoteOf = ({ quote, before, after, language }: Material): Quote => ({
  exact: quote,
  prefix: `${before} `,
  suffix: ` ${after.slice(0, 12)}`,
  language,
});

/** A page as of the day of the clip, with one sentence in the quote's place. */
function page(m: Material, sentence: string): string {
  const nav = '<nav><ul><li><a href="/">1</a><li><a href="/a">2</a></ul></nav>';
  return `<!doctype html><html lang="${m.language}"><head><meta charset="utf-8"><title>${m.title}</title></head><body>${nav}<main><h1>${m.title}</h1><p>${m.fillers[0]}</p><p>${m.before} ${sentence} ${m.after}</p><p>${m.fillers[1]}</p></main><footer>${m.fillers[2]}</footer></body></html>`;
}

const notice = (title: string, body: string): string =>
  `<!doctype html><html><head><title>${title}</title></head><body><h1>${body}</h1><a href="/">1</a></body></html>`;

/** Pages that changed around the quote, and pages that are no longer the page. */
function structural(m: Material): Array<[string, Verdict, string]> {
  const same = page(m, m.quote);
  const bold = m.quote.replace(/\d[\d.,]*/g, '<b>$&</b>');
  return [
    ['the same page', 'verbatim', same],
    ['other markup', 'verbatim', page(m, `<span class="lead">${bold}</span>`)],
    [
      'another layout',
      'verbatim',
      same
        .replaceAll('<p>', '<div class="x"><div>')
        .replaceAll('</p>', '</div></div>')
        .replace('<main>', '<section>')
        .replace('</main>', '</section>'),
    ],
    [
      'line breaks and no-break spaces',
      'verbatim',
      page(m, m.quote.replaceAll(' ', '&nbsp;')).replaceAll('</p>', '\n\n</p>\n'),
    ],
    ['more boilerplate', 'verbatim', same.replace('<main>', `<aside>${`${m.fillers[1]} `.repeat(20)}</aside><main>`)],
    ['soft hyphens and zero-width spaces', 'verbatim', page(m, [...m.quote].join('\u200b'))],
    ['another paragraph before', 'verbatim', same.replace(`<p>${m.before} `, `<p>${m.fillers[2]}</p><p>`)],
    [
      'moved to the end, by itself',
      'moved',
      page(m, '').replace('</main>', `<blockquote>${m.quote}</blockquote></main>`),
    ],
    ['the sentence is gone', 'gone', page(m, '')],
    ['another article', 'gone', page({ ...m, before: m.fillers[0], after: m.fillers[2] }, m.fillers[1])],
    ['a notice in place of the page', 'soft-404', notice(m.missing, m.missing)],
    ['a login in place of the page', 'soft-404', notice(m.title, `${m.wall}<form><input type="password"></form>`)],
    [
      'an empty shell',
      'soft-404',
      '<!doctype html><html><head><title>App</title></head><body><div id="root"></div><script src="a.js"></script></body></html>',
    ],
  ];
}

const seen: Array<{ expected: Verdict; actual: Verdict }> = [];

describe.each(materials.map((m) => [m.language, m] as const))('%s', (_language, m) => {
  const judge = (html: string, expected: Verdict): void => {
    const { verdict } = verifyQuote({ html, url: 'https://port.example/news' }, quoteOf(m));
    seen.push({ expected, actual: verdict });
    expect(verdict).toBe(expected);
  };
  test.each(structural(m))('%s → %s', (_what, verdict, html) => judge(html, verdict));
  test.each(m.cases.map(({ what, verdict, text }) => [what, verdict, text] as const))(
    '%s → %s',
    (_what, verdict, text) => judge(page(m, text), verdict),
  );
  // Of a page this long only the sentences that are likely to hold the quote are read.
  const long = Array.from({ length: 400 }, (_, i) => `<p>${m.fillers[i % 2]}</p><p>${i} · ${m.before}</p>`).join('');
  test.each(m.cases.map(({ what, verdict, text }) => [what, verdict, text] as const))(
    '%s, on a long page → %s',
    (_what, verdict, text) => judge(page(m, text).replace('</main>', `${long}</main>`), verdict),
  );
  test.each(m.cases.map(({ what, verdict, text }) => [what, verdict, text] as const))(
    '%s, and other boilerplate → %s',
    (_what, verdict, text) =>
      judge(page(m, text).replace('<main>', `<aside>${m.fillers.join(' ')}</aside><main>`), verdict),
  );
});

test('over all pairs: no changed figure is called anything else, hardly a false alarm', () => {
  expect(seen.length).toBeGreaterThanOrEqual(200);
  expect(seen.filter(({ expected, actual }) => expected === 'figure-changed' && actual !== 'figure-changed')).toEqual(
    [],
  );
  const unchanged = seen.filter(({ expected }) => expected !== 'figure-changed');
  expect(unchanged.filter(({ actual }) => actual === 'figure-changed').length / unchanged.length).toBeLessThanOrEqual(
    0.01,
  );
});
