// Texts that a hostile or merely unusual page may bring, in every script, through every format.

import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readDocx } from '../test/read-docx';
import { caseOf, clipOf, figureIn, sampleSnapshot, ulid } from '../test/sample-snapshot';
import { FORMATS } from './files/output-file';
import { publish } from './publish/publish';

const HOSTILE: [string, string, string][] = [
  ['script', 'en', '<script>alert(1)</script> & "quoted" \'too\' </blockquote><img src=x onerror=alert(1)> 5 t'],
  ['formula', 'de', '=HYPERLINK("http://x.example","5 t")'],
  ['plus', 'ja', "+cmd|' /C calc'!A0 5 t"],
  ['override', 'he', 'מחיר \u202E2019 הושלם\u202C 5 t \u2066ועוד\u2069'],
  ['controls', 'ko', '부산\u0000항\u0007 5 t \uFFFE끝'],
  ['surrogate', 'zh-Hant', '香\uD800港 5 t \u{1F6A2}'],
  ['long', 'zh-Hans', `${'很长的文字，没有尽头。'.repeat(1200)}5 t${'后面还有。'.repeat(500)}`],
  ['unbroken', 'en', `${'x'.repeat(8000)} 5 t`],
  ['lines', 'en', 'one\r\ntwo\u2028three 5 t'],
  ['markup', 'en', ']]> <!-- &lt;b&gt; <w:p/> 5 t'],
];

const cases = HOSTILE.map(([, language, text], index) =>
  caseOf(index + 1, {
    tasks: ['2018-2019/t-016'],
    title: { zh: text.slice(0, 400), [language]: text.slice(0, 400) },
    why: { zh: text },
    target: { country: 'KR', city: { name: text.slice(0, 60) }, body: text.slice(0, 60) },
    clips: [
      clipOf(index + 1, text, {
        title: text.slice(0, 300),
        language,
        publisher: { name: text.slice(0, 80), from: 'meta' },
      }),
    ],
    figures: [
      figureIn(text, '5 t', {
        id: 'f1',
        quote: 'q1',
        value: '5',
        unit: 't',
        comparedWith: text.slice(0, 40),
        measure: 'change',
      }),
    ],
    translations: [{ id: 't1', quote: 'q1', language: 'zh-Hans', text, by: 'machine' }],
  }),
);

// What may be read of a text: everything but what no format can hold and what reorders other text.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const UNPRINTABLE = /[\u0000\u0007\uFFFE\u202E\u202C\u2066\u2069]|\uD800(?![\uDC00-\uDFFF])/g;
const readable = (text: string): string => text.replace(UNPRINTABLE, '').replace(/\s+/g, ' ');

let outDir: string;
const read = (path: string): Promise<Buffer> => readFile(join(outDir, path));

beforeAll(async () => {
  outDir = join(await mkdtemp(join(tmpdir(), 'hostile-')), 'out');
  const report = await publish(sampleSnapshot(cases, { verifications: [] }), { formats: FORMATS, outDir });
  expect(report.keptOut).toEqual([]);
}, 120_000);

afterAll(() => rm(join(outDir, '..'), { recursive: true }));

describe.each(HOSTILE.map(([name, language, text], index) => ({ name, language, text, id: ulid(index + 1) })))(
  'a quote with $name',
  ({ text, language, id }) => {
    it('stands on the site as text, in its own direction', async () => {
      for (const locale of ['', 'en/']) {
        const { document } = parseHTML(strFromU8(await read(`${locale}cases/${id}.html`)));
        expect(document.querySelectorAll('script, img')).toHaveLength(0);
        const quote = document.querySelector('blockquote')!;
        expect(quote.textContent!.replace(/\s+/g, ' ').trim()).toBe(readable(text).trim());
        expect(quote.getAttribute('dir') ?? 'ltr').toBe(language === 'he' ? 'rtl' : 'ltr');
      }
    });

    it('is exact in the data package', async () => {
      const exported = JSON.parse(strFromU8(await read('data/cases.json'))) as {
        id: string;
        clips: { quotes: { exact: string }[] }[];
      }[];
      const found = exported.find((entry) => entry.id === id)!.clips[0]!.quotes[0]!.exact;
      expect(found).toBe(text);
    });

    it('does not begin like a formula in CSV', async () => {
      const rows = parse(await read('data/quotes.csv'), { columns: true }) as Record<string, string>[];
      const { exact } = rows.find((row) => row.case === id)!;
      expect(exact).not.toMatch(/^[=+\-@]/);
      expect(exact!.replace(/^'/, '').replace(/\uFFFD/g, '')).toBe(text.replace(/\uD800(?![\uDC00-\uDFFF])/g, ''));
    });
  },
);

describe('the office files', () => {
  it('are well-formed, without characters that XML forbids', async () => {
    for (const path of ['handbook-2018-2019.docx', 'handbook-2018-2019.xlsx']) {
      for (const [name, content] of Object.entries(unzipSync(await read(path)))) {
        if (!/\.(xml|rels)$/.test(name)) continue;
        const xml = strFromU8(content);
        // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
        expect(xml).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/);
        expect(xml.replace(/<[^<>]*>/g, '')).not.toMatch(/[<>]/);
      }
    }
  });

  it('hold the short quotes whole and the long ones around their figure', async () => {
    const { footnotes } = readDocx(await read('handbook-2018-2019.docx'));
    const notes = [...footnotes.values()].map((text) => text.replace(/\s+/g, ' '));
    const has = (text: string): boolean => notes.some((note) => note.includes(readable(text)));
    expect(has(HOSTILE[0]![2])).toBe(true);
    expect(has(HOSTILE[3]![2])).toBe(true);
    expect(notes.some((note) => note.includes('节录') && note.includes('没有尽头。5 t后面还有。'))).toBe(true);
  });

  it('have no formula in the workbook, and texts that look like one are marked', async () => {
    const parts = unzipSync(await read('handbook-2018-2019.xlsx'));
    const sheets = Object.entries(parts).filter(([name]) => /worksheets\/sheet\d+\.xml$/.test(name));
    expect(sheets).toHaveLength(6);
    for (const [, content] of sheets) expect(strFromU8(content)).not.toContain('<f>');
    const texts = Object.entries(parts)
      .map(([, content]) => strFromU8(content))
      .join('');
    expect(texts).toMatch(/&(apos|#39);=HYPERLINK|'=HYPERLINK/);
  });
});
