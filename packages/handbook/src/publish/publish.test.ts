import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Indicator } from '@duibiao/model';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ReadDocx, readDocx } from '../../test/read-docx';
import { SAMPLE_CASES, SAMPLE_QUOTES, sampleSnapshot, ulid } from '../../test/sample-snapshot';
import { type Progress, publish, type Report } from './publish';

const INDICATORS: Indicator[] = [
  {
    id: 'port_containers',
    names: { zh: '集装箱吞吐量', en: 'Container traffic' },
    definition: 'd',
    unit: '{TEU}',
    direction: 'more-is-better',
    area: 'port',
  },
];

type Page = ReturnType<typeof parseHTML>['document'];

let folder: string;
let outDir: string;
let report: Report;
let progress: Progress[];
let docx: ReadDocx;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'handbook-'));
  outDir = join(folder, 'out');
  progress = [];
  const onProgress = (step: Progress): void => void progress.push(step);
  report = await publish(sampleSnapshot(), { formats: ['html', 'docx'], outDir, indicators: INDICATORS, onProgress });
  docx = readDocx(await readFile(join(outDir, 'handbook-2018-2019.docx')));
}, 60_000);

afterAll(() => rm(folder, { recursive: true }));

const page = async (path: string): Promise<Page> => parseHTML(await readFile(join(outDir, path), 'utf8')).document;
const casePage = (n: number, locale = ''): Promise<Page> => page(`${locale}cases/${ulid(n)}.html`);
const textOf = (element: { textContent: string | null } | null | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

describe('the report', () => {
  it('names what was printed and what it holds', () => {
    expect(report.printed).toEqual([7, 4, 1, 2, 6, 3, 5].map(ulid));
    expect(report.counts).toEqual({
      cases: 7,
      figures: 11,
      quotes: 7,
      sources: 7,
      regions: 7,
      cities: 7,
      tasksWithCase: 6,
      waiting: 0,
    });
    expect(report.keptOut).toEqual([]);
    expect(report.coverage.account).toMatchObject({ declared: 200, entered: 31 });
  });

  it('says how far it is, step by step to the end', () => {
    expect(progress.map(({ done }) => done)).toEqual(progress.map((_step, index) => index + 1));
    expect(progress.at(-1)).toMatchObject({
      done: progress.length,
      total: progress.length,
      what: 'handbook-2018-2019.docx',
    });
  });

  it('lists every file that is there', async () => {
    const found = await readdir(outDir, { recursive: true, withFileTypes: true });
    const files = found.filter((entry) => entry.isFile()).length;
    expect(report.files).toHaveLength(files - 1);
  });
});

describe('the Word document', () => {
  it.each(Object.entries(SAMPLE_QUOTES))('has the quote %s in a footnote, as it was clipped', (_name, quote) => {
    expect(
      [...docx.footnotes.values()].filter((text) => text.includes(`“${quote}”`) || text.includes(quote)),
    ).toHaveLength(1);
  });

  it.each([
    ['2,049万标箱', '2017年', '韩国 · 釜山', '差距219万标箱（我市较低）'],
    ['约880万标箱', '2017年', '德国 · 汉堡', '差距约950万标箱（我市较高）'],
    ['比上年下降1.0%', '2017年', '德国 · 汉堡', ''],
    ['505万吨', '2017年', '中国香港', '期间不同，不计算差距'],
    ['超过增加5,000个岗位', '2010—2016年', '美国 · 波士顿', ''],
    ['约1,450家', '2017年', '以色列 · 特拉维夫', ''],
    ['176场会议', '2017年', '日本 · 横滨', ''],
  ])('prints %s with its period, place and gap', (...words) => {
    for (const word of words) expect(docx.body).toContain(word);
  });

  it('cites each source in its footnote with archive and last check', () => {
    const [note] = [...docx.footnotes.values()].filter((text) => text.includes('부산항 물동량 2천만 TEU 돌파'));
    expect(note).toContain(
      '부산항만공사. 부산항 물동량 2천만 TEU 돌파[EB/OL]. (2018-01-30)[2018-04-12]. https://port.example.kr/news/view?id=812.',
    );
    expect(note).toContain('译文（人工翻译）：“釜山港2017年集装箱吞吐量为2049万标箱，同比增长5.3%。”');
    expect(note).toContain('最近核验2018-06-01：与原文一致');
    expect(note).toContain(`存档：${SAMPLE_CASES.busan.clips[0]!.snapshot}`);
  });

  it('refers once to each footnote, in order, and every reference has its footnote', () => {
    expect(docx.references).toEqual([1, 2, 3, 4, 5, 6, 7]);
    for (const number of docx.references) expect(docx.footnotes.has(number)).toBe(true);
  });

  it('is Chinese, sets Hebrew from right to left, and has contents with page numbers', () => {
    const document = docx.xml['word/document.xml']!;
    expect(docx.xml['word/styles.xml']).toContain('w:eastAsia="zh-CN"');
    expect(document).toContain('w:eastAsia="ko-KR"');
    expect(docx.xml['word/footnotes.xml']).toMatch(/<w:bidi\/>/);
    expect(document).toMatch(/TOC [^<]*\\o (&quot;|")1-2/);
    expect(docx.body).toMatch(/案例3　釜山港：转运枢纽的集装箱吞吐\s*4/);
  });

  it('leaves the page numbers to Word when told so, and has Word count again in any case', async () => {
    const target = join(folder, 'uncounted');
    await publish(sampleSnapshot(), { formats: ['docx'], outDir: target, pageNumbers: false });
    const uncounted = readDocx(await readFile(join(target, 'handbook-2018-2019.docx')));
    expect(uncounted.body).toMatch(/案例3　釜山港：转运枢纽的集装箱吞吐\s*\n/);
    for (const { xml } of [docx, uncounted])
      expect(xml['word/document.xml']).toMatch(/w:fldCharType="begin" w:dirty="(true|1)"/);
  });

  it('has the coverage annex', () => {
    const annex = docx.body.slice(docx.body.lastIndexOf('附录　覆盖情况'));
    expect(annex.replace(/\n/g, ' ')).toContain('富有活力 72 0 0 0 0');
    expect(annex).toContain('公布任务200项，已录入31项，相差169项。');
    expect(annex).toContain('暂无审定案例的任务');
  });
});

describe('the site', () => {
  it('has contents by chapter with cases under their tasks', async () => {
    const document = await page('index.html');
    expect([...document.querySelectorAll('.chapter h3')].map(textOf)).toEqual([
      '第一部分 愿景',
      '第二部分 产业国际化',
      '第三部分 园区国际化',
    ]);
    expect(textOf(document.querySelector('#five-park'))).toContain(
      '下列任务在所据文件中未注明所属章目，按“五个国际化”归类编排。',
    );
    expect(document.querySelector(`a[href="cases/${ulid(1)}.html"]`)).not.toBeNull();
  });

  it('prints the sections of a case in the order of the template, and none that is empty', async () => {
    const headings = [...(await casePage(1)).querySelectorAll('h2')].map(textOf);
    expect(headings).toEqual([
      '选用理由',
      '概要',
      '背景',
      '主要做法',
      '标准水平',
      '机制保障',
      '实施成效',
      '经验启示',
      '可借鉴性',
      '来源',
    ]);
    expect([...(await casePage(4)).querySelectorAll('h2')].map(textOf)).toEqual([
      '概要',
      '标准水平',
      '可借鉴性',
      '来源',
    ]);
  });

  it('ties each figure to its source, quote and translation', async () => {
    const document = await casePage(1);
    const row = document.querySelector('table.figures tbody tr');
    expect(textOf(row)).toBe(
      '集装箱吞吐量 2,049万标箱[3]原文写法：2,049만 TEU 2017年韩国 · 釜山 1,830万标箱（2017年，青岛）差距219万标箱（我市较低）来源：青岛市2017年国民经济和社会发展统计公报',
    );
    const source = document.querySelector(row!.querySelector('a')!.getAttribute('href')!);
    const quote = source!.querySelector('blockquote')!;
    expect([quote.getAttribute('lang'), quote.getAttribute('dir'), textOf(quote)]).toEqual([
      'ko',
      'ltr',
      SAMPLE_QUOTES.BUSAN,
    ]);
    expect(textOf(source)).toContain('釜山港2017年集装箱吞吐量为2049万标箱，同比增长5.3%。');
    expect(textOf(source)).toContain(SAMPLE_CASES.busan.clips[0]!.snapshot);
  });

  it('sets a Hebrew quote from right to left', async () => {
    const quote = (await casePage(5)).querySelector('blockquote')!;
    expect([quote.getAttribute('lang'), quote.getAttribute('dir')]).toEqual(['he', 'rtl']);
  });

  it('says in English what it says in Chinese', async () => {
    const document = await casePage(2, 'en/');
    expect(document.documentElement.getAttribute('lang')).toBe('en');
    expect(textOf(document.querySelector('table.figures tbody tr'))).toContain('about 8.8 million TEU');
    expect(textOf(document.querySelector('table.figures tbody tr'))).toContain(
      'gap about 9.5 million TEU (own city higher)',
    );
    expect(textOf(document.querySelector('.source'))).toContain('quoted “8,8 Mio. TEU”, now “8,9 Mio. TEU”');
    expect(document.querySelector('.switch a')!.getAttribute('href')).toBe(`../../cases/${ulid(2)}.html`);
  });

  it('has no script, loads nothing, and every link inside it leads somewhere', async () => {
    const paths = report.files.map(({ path }) => path);
    for (const path of paths.filter((name) => name.endsWith('.html'))) {
      const document = await page(path);
      expect(document.querySelectorAll('script, img, iframe, object, [style], [onclick]')).toHaveLength(0);
      expect(document.querySelector('meta[http-equiv="Content-Security-Policy"]')!.getAttribute('content')).toMatch(
        /^default-src 'none';/,
      );
      for (const link of document.querySelectorAll('a[href], link[href]')) {
        const href = link.getAttribute('href')!;
        if (/^https?:/.test(href)) continue;
        const target = new URL(href, `https://site.invalid/${path}`);
        expect(paths).toContain(target.pathname.slice(1));
        if (target.hash && target.pathname.slice(1) === path)
          expect(document.querySelector(target.hash)).not.toBeNull();
      }
    }
  });
});

describe('writing', () => {
  const options = { formats: ['html', 'docx'] as const, indicators: INDICATORS };

  it('gives the same bytes for the same snapshot', async () => {
    const again = await publish(sampleSnapshot(), { ...options, outDir: join(folder, 'again') });
    expect(again.files).toEqual(report.files);
  }, 60_000);

  it('leaves the previous publication intact when it fails half-way', async () => {
    const target = join(folder, 'kept');
    const first = await publish(sampleSnapshot([SAMPLE_CASES.busan]), { formats: ['html'], outDir: target });
    const failing = publish(sampleSnapshot(), {
      formats: ['html'],
      outDir: target,
      onProgress: ({ done }) => {
        if (done === 5) throw new Error('disk full');
      },
    });
    await expect(failing).rejects.toMatchObject({
      code: 'WRITE_FAILED',
      message: expect.stringContaining('disk full'),
    });
    const kept = await readdir(target, { recursive: true, withFileTypes: true });
    expect(kept.filter((entry) => entry.isFile())).toHaveLength(first.files.length + 1);
    expect((await readdir(folder)).filter((name) => name.startsWith('kept'))).toEqual(['kept']);
  });

  it('replaces the previous publication as a whole', async () => {
    const target = join(folder, 'replaced');
    await publish(sampleSnapshot(), { formats: ['html'], outDir: target });
    const second = await publish(sampleSnapshot([SAMPLE_CASES.busan]), { formats: ['html'], outDir: target });
    expect((await readdir(join(target, 'cases'))).sort()).toEqual([`${ulid(1)}.html`]);
    expect(second.files).toHaveLength(9);
  });

  it('refuses a folder with files that no publication made, and a file in its place', async () => {
    const own = join(folder, 'documents');
    await mkdir(own);
    await writeFile(join(own, 'letter.txt'), 'mine');
    const attempt = (outDir: string) => publish(sampleSnapshot(), { formats: ['html'], outDir });
    await expect(attempt(own)).rejects.toMatchObject({
      code: 'OUT_DIR_IN_USE',
      message: expect.stringContaining('letter.txt'),
    });
    await expect(attempt(join(own, 'letter.txt'))).rejects.toMatchObject({ code: 'OUT_DIR_IN_USE' });
    expect(await readFile(join(own, 'letter.txt'), 'utf8')).toBe('mine');
  });

  it('takes back a publication whose replacement was killed between the two renames', async () => {
    const target = join(folder, 'killed');
    await publish(sampleSnapshot(), { formats: ['html'], outDir: `${target}.previous` });
    await expect(
      publish(sampleSnapshot(), {
        formats: ['html'],
        outDir: target,
        edition: '2018-2019',
        onProgress: () => {
          throw new Error('again');
        },
      }),
    ).rejects.toThrow('again');
    expect(await readdir(target)).toContain('publication.json');
  });

  it('names what is wrong with a snapshot', async () => {
    const broken = { ...sampleSnapshot(), cases: [{ id: 'x' }] } as never;
    await expect(publish(broken, { formats: ['html'], outDir: join(folder, 'none') })).rejects.toMatchObject({
      code: 'INVALID_SNAPSHOT',
      problems: expect.arrayContaining([expect.objectContaining({ path: 'cases.0.id' })]),
    });
  });
});
