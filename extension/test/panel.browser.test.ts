import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  acceptFigures,
  CHROMIUM,
  EXTENSION_DIR,
  type ExtensionBrowser,
  fillField,
  launchBrowser,
  pickTask,
  readPanel,
  readSnapshots,
  removeFolders,
  selectIn,
  servePages,
  waitForDraft,
  waitUntil,
} from './harness';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const MINUTE = 60_000;

/** Language, what the panel must say by itself: title, line under it, quote, figures (value, period, place, direction of change). */
const PREFILLED: [string, { title: string; source: string; quote: string; figures: RegExp[]; suggestion?: RegExp }][] =
  [
    [
      'de',
      {
        title: 'Seegüterumschlag 2017: Hafen Hamburg stabilisiert sich',
        source: 'Hafen Hamburg Marketing e.V. · 15 Feb 2018 · German · Hamburg, Germany',
        quote:
          'Der Hamburger Hafen hat im Jahr 2017 rund 8,8 Millionen TEU umgeschlagen, 1,0 Prozent weniger als im Vorjahr.',
        figures: [/^about 8,800,000 TEU .*2017 · Hamburg, Germany/, /^−1\.0% .*2017 · Hamburg, Germany · change/],
      },
    ],
    [
      'en',
      {
        title: 'Changi Airport crosses 62 million passengers in 2017',
        source: 'Changi Airport Group · 23 Jan 2018 · English · Singapore',
        quote:
          'Singapore Changi Airport handled a record 62.2 million passenger movements in 2017, an increase of 6.0% compared to the year before.',
        figures: [/^62,200,000 people .*2017 · Singapore/, /^\+6\.0% .*2017 · Singapore · change/],
      },
    ],
    [
      'ja',
      {
        title: '横浜港の統計（平成29年）',
        source: '横浜市港湾局 · 20 Mar 2018 · Japanese · Yokohama, Japan',
        quote: '横浜港の2017年のコンテナ取扱個数は293万TEUで、前年比5.1%増となりました。',
        figures: [/^2,930,000 TEU .*2017 · Yokohama, Japan/, /^\+5\.1% .*change/],
      },
    ],
    [
      'ko',
      {
        title: '부산항 물동량 2천만 TEU 돌파',
        source: '부산항만공사 · 30 Jan 2018 · Korean · Busan, South Korea',
        quote: '부산항의 2017년 컨테이너 물동량은 2,049만 TEU로 전년 대비 5.3% 증가했다.',
        figures: [/^20,490,000 TEU .*2017 · Busan, South Korea/, /^\+5\.3% .*change/],
      },
    ],
    [
      'he',
      {
        title: 'נמל חיפה: סיכום שנת 2017',
        source: 'חברת נמל חיפה · 4 Feb 2018 · Hebrew · Haifa, Israel',
        quote: 'בשנת 2017 שונעו בנמל חיפה כ-1.34 מיליון TEU, עלייה של 6% לעומת שנת 2016.',
        figures: [/^about 1,340,000 TEU .*2017 · Haifa, Israel/, /^\+6% .*change/],
      },
    ],
    [
      'zh-Hant',
      {
        title: '2017年訪港旅客統計',
        source: '香港旅遊發展局 · 31 Jan 2018 · Traditional Chinese · Hong Kong',
        quote: '2017年全年訪港旅客達5,847萬人次，較2016年上升3.2%。',
        figures: [/^58,470,000 people .*2017 · Hong Kong/, /^\+3\.2% .*change/],
      },
    ],
  ];

describe.skipIf(!CHROMIUM)('the panel in a real Chromium (needs Chromium)', () => {
  let pages: Awaited<ReturnType<typeof servePages>>;
  let session: ExtensionBrowser;

  beforeAll(async () => {
    pages = await servePages();
    session = await launchBrowser();
  }, MINUTE);
  afterAll(async () => {
    await session.close();
    await pages.close();
    removeFolders(session.profile);
  });

  const readDrafts = (panel: Page): Promise<number> =>
    panel.$$eval('[aria-label^="Discard the draft"]', (buttons) => buttons.length);
  const open = (name: string, selector?: string): Promise<Page> =>
    session.openPage(`${pages.origin}/${name}.html`, selector);
  const clip = async (language: string, selector = '#quote'): Promise<Page> => {
    const panel = await session.clickIcon(await open(language, selector));
    await waitForDraft(panel, language);
    return panel;
  };

  /** Each test starts without drafts. */
  afterEach(async () => {
    const panel = await session.panel();
    for (let left = await readDrafts(panel); left > 0; left = await readDrafts(panel)) {
      await panel.$$eval('[aria-label^="Discard the draft"]', ([button]) =>
        (button as HTMLElement | undefined)?.click(),
      );
      await waitUntil(async () => (await readDrafts(panel)) < left, { what: 'the draft being discarded' });
    }
  });

  it.each(PREFILLED)(
    'is prefilled from a page in %s',
    async (language, expected) => {
      const shown = await readPanel(await clip(language));
      expect(shown.title).toBe(expected.title);
      expect(shown.source).toBe(`Where it is from: ${expected.source}`);
      expect(shown.quotes).toEqual([expected.quote]);
      expect(shown.figures).toHaveLength(expected.figures.length);
      expected.figures.forEach((figure, index) => {
        expect(shown.figures[index]).toMatch(figure);
      });
    },
    MINUTE,
  );

  it(
    'asks for nothing at installation',
    async () => {
      const panel = await clip('ko');
      const manifest = JSON.parse(readFileSync(`${EXTENSION_DIR}/manifest.json`, 'utf8'));
      expect([...manifest.permissions].sort()).toEqual(
        ['activeTab', 'alarms', 'contextMenus', 'scripting', 'sidePanel', 'storage', 'unlimitedStorage'].sort(),
      );
      expect(manifest.host_permissions).toBeUndefined();
      expect(manifest.content_scripts).toBeUndefined();
      const warnings = await panel.evaluate(() =>
        chrome.management.getPermissionWarningsByManifest(JSON.stringify(chrome.runtime.getManifest())),
      );
      expect(warnings).toEqual([]);
    },
    MINUTE,
  );

  it(
    'says why it guessed the place',
    async () => {
      const panel = await clip('ko');
      const reasons = await panel.$$eval('.source-line .is-guessed', (parts) =>
        parts.map((part) => part.getAttribute('title')),
      );
      expect(reasons).toEqual(['guessed: “부산항” in the selection']);
    },
    MINUTE,
  );

  it(
    'quotes what stands in a closed shadow tree',
    async () => {
      const page = await open('en');
      await page.evaluate(() => (globalThis as unknown as { selectInside(): void }).selectInside());
      const panel = await session.clickIcon(page);
      await waitForDraft(panel, 'en');
      expect((await readPanel(panel)).quotes).toEqual(['Aircraft movements: 373,200 landings and take-offs in 2017.']);
    },
    MINUTE,
  );

  it(
    'quotes what stands in a frame of the page',
    async () => {
      const page = await open('zh-Hant');
      await page.evaluate(() => {
        const frame = document.querySelector('iframe')!;
        frame.contentWindow!.getSelection()!.selectAllChildren(frame.contentDocument!.querySelector('p')!);
      });
      const panel = await session.clickIcon(page);
      await waitForDraft(panel, 'zh-Hant');
      expect((await readPanel(panel)).quotes).toEqual(['內地旅客：4,445萬人次，佔整體旅客76.0%。']);
    },
    MINUTE,
  );

  it(
    'keeps what the user sees and nothing that runs, loads or is hidden',
    async () => {
      const panel = await clip('de');
      await clip('ja');
      const snapshots = await readSnapshots(panel);
      const german = snapshots.find((html) => html.includes('Seegüterumschlag 2017'))!;
      expect(german).toContain('46,4 Prozent');
      expect(german).not.toContain('4711 Partner');
      expect(snapshots.some((html) => html.includes('非公開の注記'))).toBe(false);
      for (const html of snapshots)
        expect(html).not.toMatch(/<script(?! type="application\/ld\+json")| src="http| on\w+=|url\(/);
    },
    MINUTE,
  );

  it(
    'takes several quotes of a page into one case',
    async () => {
      const page = await open('ko', '#quote');
      let panel = await session.clickIcon(page);
      await waitForDraft(panel, 'ko');
      await selectIn(page, '.view p:last-child');
      panel = await session.clickIcon(page);
      await panel.waitForFunction(() => document.querySelectorAll('.quote-list > li').length === 2);
      const shown = await readPanel(panel);
      expect(shown.quotes[1]).toBe('환적 물동량은 1,022만 TEU로 집계됐다.');
      expect(shown.figures[2]).toMatch(/^10,220,000 TEU/);
    },
    MINUTE,
  );

  it(
    'keeps a draft over closing the panel and going to another page',
    async () => {
      const page = await open('ko', '#quote');
      let panel = await session.clickIcon(page);
      await waitForDraft(panel, 'ko');
      await fillField(panel, 'Why it matters', '转运枢纽');
      await panel.close();
      panel = await session.clickIcon(await open('de', '#quote'));
      await waitForDraft(panel, 'de');
      await (await panel.waitForSelector('aria/Continue[role="button"]'))!.click();
      await waitForDraft(panel, 'ko');
      expect((await readPanel(panel)).why).toBe('转运枢纽');
    },
    MINUTE,
  );

  it.each([
    ['pinyin initials', 'qyxgjhy'],
    ['Chinese', '国际航运'],
    ['English', 'shipping'],
  ])(
    'finds a task by %s',
    async (_, query) => {
      const panel = await clip('ko');
      await pickTask(panel, query);
      expect((await readPanel(panel)).tasks).toEqual([expect.stringContaining('shipping centre')]);
    },
    MINUTE,
  );

  it(
    'keeps every letter, however it falls between two drawings',
    async () => {
      const panel = await clip('ko');
      const picker = await panel.waitForSelector('aria/Task[role="combobox"]');
      const wanted = 'regional shipping centre '.repeat(8);
      const kept = await picker!.evaluate(async (element, text) => {
        const input = element as HTMLInputElement;
        const frame = (): Promise<unknown> => new Promise(requestAnimationFrame);
        const timer = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve));
        const pauses = [() => Promise.resolve(), frame, timer, async () => [await frame(), await Promise.resolve()]];
        input.focus();
        for (const [i, letter] of [...text].entries()) {
          input.value += letter;
          input.dispatchEvent(new InputEvent('input', { bubbles: true, data: letter }));
          await pauses[(i * 7 + (i >> 2)) % pauses.length]!();
        }
        await frame();
        await timer();
        return input.value;
      }, wanted);
      expect(kept).toBe(wanted);
    },
    MINUTE,
  );

  it(
    'takes the first match with Enter also after the pointer has crossed the list',
    async () => {
      const panel = await clip('ko');
      const picker = await panel.waitForSelector('aria/Task[role="combobox"]');
      await picker!.type('航运');
      const options = await panel.waitForSelector('.task-picker .options');
      const box = (await options!.boundingBox())!;
      await panel.mouse.move(box.x + 20, box.y + box.height - 8);
      await panel.mouse.move(box.x + 20, box.y + box.height + 60, { steps: 3 });
      await panel.waitForSelector('[role="option"][data-highlighted]');
      await panel.keyboard.press('Enter');
      await panel.waitForSelector('.chosen li');
    },
    MINUTE,
  );

  it(
    'accepts and rejects figures with one key each',
    async () => {
      const panel = await clip('ko');
      await acceptFigures(panel);
      await panel.keyboard.press('x');
      const shown = await readPanel(panel);
      expect(shown.figures.map((figure) => /accepted|rejected|proposed/.exec(figure)?.[0])).toEqual([
        'accepted',
        'rejected',
      ]);
    },
    MINUTE,
  );

  it(
    'says clearly that a page of the browser cannot be clipped',
    async () => {
      const page = await session.browser.newPage();
      await page.goto('chrome://version');
      const panel = await session.clickIcon(page);
      const said = await panel.waitForSelector('[role="alert"]');
      expect(await said!.evaluate((element) => element.textContent)).toContain(
        'does not let extensions into its own pages',
      );
      await clip('ko');
    },
    MINUTE,
  );

  it(
    'clips a PDF by title and address with a typed quote',
    async () => {
      const page = await session.browser.newPage();
      await page.goto(`${pages.origin}/report.pdf`);
      const panel = await session.clickIcon(page);
      const field = await panel.waitForSelector('aria/Type or paste a quote[role="textbox"]');
      await field!.type('Throughput rose to 33.67 million TEU in 2017.');
      await (await panel.waitForSelector('aria/Add[role="button"]'))!.click();
      await panel.waitForSelector('.quote-list blockquote');
      const shown = await readPanel(panel);
      expect(shown.quotes).toEqual(['Throughput rose to 33.67 million TEU in 2017.']);
      expect(shown.figures[0]).toMatch(/^33,670,000 TEU/);
    },
    MINUTE,
  );

  it.each([
    ['light', 400],
    ['dark', 320],
  ])(
    'is accessible and fits: %s, %i px',
    async (scheme, width) => {
      const panel = await clip('he');
      await panel.setViewport({ width, height: 900 });
      await panel.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await panel.click('.source-line');
      await panel.evaluate(AXE);
      const faults = await panel.evaluate(async () => {
        const { axe } = globalThis as unknown as {
          axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
        };
        return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
      });
      expect(faults).toEqual([]);
      expect(await panel.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      expect(await panel.$eval('blockquote', (quote) => getComputedStyle(quote).direction)).toBe('rtl');
    },
    MINUTE,
  );
});
