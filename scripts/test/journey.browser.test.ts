import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Case } from '@duibiao/model';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  acceptFigures,
  CHROMIUM,
  type ExtensionBrowser,
  fillField,
  launchBrowser,
  pickTask,
  prepareExtension,
  readPanel,
  saveCase,
  servePages,
  waitUntil,
} from '../../extension/test/harness';
import { acceptCase, clickButton, completeCase, goTo, openCase, signIn } from './desk-driver';
import { callHub, type HubProcess, newDataDir, startHub } from './hub-process';

/** One page of each language, clipped by the centre that reads it, and what must stand in both handbooks in the end. */
const JOURNEYS = [
  {
    page: 'de',
    centre: 'germany',
    task: '16',
    words: '8,8 Millionen TEU',
    printed: '880万标箱',
    quote: 'Der Hamburger Hafen hat im Jahr 2017 rund 8,8 Millionen TEU umgeschlagen',
  },
  {
    page: 'en',
    centre: 'singapore',
    task: '20',
    words: '62.2 million passenger movements',
    printed: '6,220万人',
    quote: 'Singapore Changi Airport handled a record 62.2 million passenger movements in 2017',
  },
  {
    page: 'ja',
    centre: 'japan',
    task: '16',
    words: '293万TEU',
    printed: '293万标箱',
    quote: '横浜港の2017年のコンテナ取扱個数は293万TEUで',
  },
  {
    page: 'ko',
    centre: 'korea',
    task: '16',
    words: '2,049만 TEU',
    printed: '2,049万标箱',
    quote: '부산항의 2017년 컨테이너 물동량은 2,049만 TEU로',
  },
  {
    page: 'he',
    centre: 'israel',
    task: '16',
    words: '1.34 מיליון TEU',
    printed: '134万标箱',
    quote: 'בשנת 2017 שונעו בנמל חיפה כ-1.34 מיליון TEU',
  },
  {
    page: 'zh-Hant',
    centre: 'hong-kong',
    task: '12',
    words: '5,847萬人次',
    printed: '5,847万人',
    quote: '2017年全年訪港旅客達5,847萬人次',
  },
] as const;

const SCREENSHOTS = fileURLToPath(new URL('../../reports/screens', import.meta.url));

describe.skipIf(!CHROMIUM)(
  'a case travels from six foreign pages to the handbook (Chromium)',
  { timeout: 180_000 },
  () => {
    let hub: HubProcess;
    let pages: Awaited<ReturnType<typeof servePages>>;
    const caseIds = new Map<string, string>();

    beforeAll(async () => {
      mkdirSync(SCREENSHOTS, { recursive: true });
      pages = await servePages();
      hub = await startHub({ DUIBIAO_DATA_DIR: newDataDir(), DUIBIAO_DEMO: '0' });
    }, 60_000);
    afterAll(async () => {
      await hub?.stop('SIGTERM');
      await pages?.close();
    });

    it.each(JOURNEYS)(
      '$centre clips the $page page: prefilled, saved, delivered',
      async ({ page, centre, task, words, quote }) => {
        const browser = await connectedBrowser(hub, centre);
        try {
          const source = await browser.openPage(`${pages.origin}/${page}.html`, '#quote');
          const panel = await browser.clickIcon(source);
          await waitUntil(async () => (await readPanel(panel)).figures.length > 0, {
            what: 'the figures of the selection',
          });
          const prefilled = await readPanel(panel);
          expect(prefilled.title).not.toBe('');
          expect(prefilled.source).toContain('2018');
          expect(prefilled.quotes.join('\n')).toContain(quote);
          await pickTask(panel, task);
          await acceptFigures(panel);
          await fillField(panel, 'Why it matters', '与我市任务直接对标');
          await panel.screenshot({ path: `${SCREENSHOTS}/panel-${page}.png` });
          const caseId = await saveCase(panel);
          caseIds.set(page, caseId);
          await waitUntil(async () => /delivered/i.test((await readPanel(panel)).receipt), {
            what: 'the receipt of the hub',
          });
          const record = await callHub<Case>(hub, `/v1/cases/${caseId}`);
          expect(record).toMatchObject({ status: 'submitted', centre, why: { zh: '与我市任务直接对标' } });
          expect(record.figures.map((figure) => figure.asWritten)).toContain(words);
        } finally {
          await browser.close();
        }
      },
    );

    it('the office completes, accepts and publishes; both handbooks hold quote, figure, unit, year and source', async () => {
      const browser = await launchBrowser();
      try {
        const desk = await browser.browser.newPage();
        await desk.setViewport({ width: 1360, height: 850 });
        await signIn(desk, hub.signInLink);
        await goTo(desk, 'Review');
        for (const [page, caseId] of caseIds) {
          await openCase(desk, caseId);
          await completeCase(desk, { leadUnit: 'qingdao-port', what: '运作机制可供借鉴' });
          await desk.screenshot({ path: `${SCREENSHOTS}/review-${page}.png` });
          await acceptCase(desk);
        }
        await goTo(desk, 'Coverage');
        await desk.screenshot({ path: `${SCREENSHOTS}/coverage.png`, fullPage: true });
        await goTo(desk, 'Handbook');
        await clickButton(desk, 'Publish');
        await desk.waitForSelector('a[href$="index.html"]');
        await desk.screenshot({ path: `${SCREENSHOTS}/handbook.png`, fullPage: true });
      } finally {
        await browser.close();
      }
      const site = await readSite(hub);
      const word = await readWord(hub);
      for (const { words, printed, quote, page } of JOURNEYS) {
        for (const [kind, text] of [
          ['site', site],
          ['docx', word],
        ] as const) {
          expect(text, `${kind}, quote of ${page}`).toContain(quote);
          expect(text, `${kind}, figure of ${page} as written`).toContain(words);
          expect(text, `${kind}, figure of ${page} with its unit`).toContain(printed);
        }
        const record = await callHub<Case>(hub, `/v1/cases/${caseIds.get(page)}`);
        expect(record.status).toBe('accepted');
        const clip = record.clips[0]!;
        for (const text of [site, word]) {
          expect(text).toContain(clip.canonicalUrl ?? clip.url);
          expect(text).toContain(clip.published!.date);
          expect(text).toContain('2017');
        }
      }
    });
  },
);

async function connectedBrowser(hub: HubProcess, centre: string): Promise<ExtensionBrowser> {
  const { code } = await callHub<{ code: string }>(hub, '/v1/connections', { method: 'POST', body: { centre } });
  return launchBrowser({ extension: prepareExtension({ origin: hub.origin, code }) });
}

/** The visible text of all Chinese pages of the published site. */
async function readSite(hub: HubProcess): Promise<string> {
  const files = await published(hub);
  const pages = files.filter(({ name }) => name.endsWith('.html') && !name.startsWith('en/'));
  const texts = await Promise.all(pages.map(async ({ url }) => plain(await (await get(hub, url)).text())));
  return texts.join('\n');
}

/** The text of the Word file's body and footnotes. */
async function readWord(hub: HubProcess): Promise<string> {
  const docx = (await published(hub)).find(({ name }) => name.endsWith('.docx'))!;
  const parts = unzipSync(new Uint8Array(await (await get(hub, docx.url)).arrayBuffer()));
  return plain(
    ['word/document.xml', 'word/footnotes.xml']
      .map((name) => strFromU8(parts[name]!).replace(/<\/w:p>/g, '\n'))
      .join('\n'),
  );
}

async function published(hub: HubProcess): Promise<{ name: string; url: string }[]> {
  const body = { edition: '2018-2019', formats: ['html', 'docx'] };
  return (await callHub<{ files: { name: string; url: string }[] }>(hub, '/v1/publications', { method: 'POST', body }))
    .files;
}

function get(hub: HubProcess, url: string): Promise<Response> {
  return fetch(hub.origin + url, { headers: { authorization: 'Bearer administrator-token-of-the-test' } });
}

function plain(markup: string): string {
  const entities: Record<string, string> = { lt: '<', gt: '>', quot: '"', amp: '&', '#39': "'", apos: "'" };
  return markup
    .replace(/<style[\s\S]*?<\/style>/g, '')
    .replace(/<[^>]+>/g, '')
    .replace(/&(lt|gt|quot|amp|#39|apos);/g, (_, name: string) => entities[name]!);
}
