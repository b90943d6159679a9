import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  acceptFigures,
  CHROMIUM,
  type ExtensionBrowser,
  fillField,
  launchBrowser,
  pickTask,
  prepareExtension,
  removeFolders,
  saveCase,
  servePages,
  waitForDelivery,
  waitForDraft,
  waitUntil,
} from './harness';
import { HubProcess } from './hub-process';

const LANGUAGES = ['de', 'en', 'ja', 'ko', 'he', 'zh-Hant'] as const;
const MINUTE = 60_000;

describe.skipIf(!CHROMIUM)('delivery from a real Chromium to a real hub (needs Chromium)', () => {
  let hub: HubProcess;
  let pages: Awaited<ReturnType<typeof servePages>>;
  let session: ExtensionBrowser;
  let extension: string;

  beforeEach(async () => {
    hub = new HubProcess();
    await hub.start();
    pages = await servePages();
    extension = prepareExtension({ origin: hub.origin, code: (await hub.connectionFor('korea')).code });
    session = await launchBrowser({ extension });
  }, MINUTE);

  afterEach(async () => {
    await session.close();
    await pages.close();
    await hub.stop();
    removeFolders(hub.dir, extension, session.profile);
  }, MINUTE);

  const clip = async (language: string): Promise<Awaited<ReturnType<ExtensionBrowser['clickIcon']>>> => {
    const page = await session.openPage(`${pages.origin}/${language}.html`, '#quote');
    const panel = await session.clickIcon(page);
    await waitForDraft(panel, language);
    await panel.waitForSelector('.panel-header .who[title]');
    return panel;
  };
  const clipAndSave = async (language: string): Promise<string> => saveCase(await clip(language));

  it(
    'delivers a case with its figures, its task, its snapshot and its screenshot',
    async () => {
      const panel = await clip('ko');
      await pickTask(panel, '区域性国际航运');
      await acceptFigures(panel);
      await fillField(panel, 'Why it matters', '与我市区域性国际航运中心建设直接对标');
      const id = await saveCase(panel);
      await panel.waitForFunction(() =>
        document.querySelector('[aria-label="Receipt"]')?.textContent?.includes('Delivered'),
      );

      const [record, ...others] = await hub.cases();
      expect(others).toEqual([]);
      expect(record).toMatchObject({
        id,
        status: 'submitted',
        centre: 'korea',
        edition: '2018-2019',
        title: { ko: '부산항 물동량 2천만 TEU 돌파' },
        why: { zh: '与我市区域性国际航运中心建设直接对标' },
        target: { country: 'KR', city: { name: 'Busan' }, body: '부산항만공사' },
        clips: [
          {
            url: `${pages.origin}/ko.html`,
            canonicalUrl: 'https://port.example.kr/news/view?id=812',
            publisher: { name: '부산항만공사', from: 'json-ld' },
            published: { date: '2018-01-30', precision: 'day', from: 'json-ld' },
            language: 'ko',
            quotes: [
              { exact: '부산항의 2017년 컨테이너 물동량은 2,049만 TEU로 전년 대비 5.3% 증가했다.', language: 'ko' },
            ],
            capturedBy: { centre: 'korea' },
          },
        ],
        figures: [
          { value: '20490000', unit: '{TEU}', asWritten: '2,049만 TEU', status: 'accepted', measure: 'level' },
          { value: '5.3', unit: '%', status: 'accepted', measure: 'change' },
        ],
      });
      expect(record!.tasks).toHaveLength(1);
      const snapshot = (await hub.blob(record!.clips[0]!.snapshot!)).toString('utf8');
      expect(snapshot).toContain('2,049만 TEU로 전년 대비');
      expect((await hub.blob(record!.clips[0]!.screenshot!)).subarray(1, 4).toString()).toBe('PNG');
    },
    MINUTE,
  );

  it(
    'keeps what was saved while the hub is down over a closed panel, a stopped worker and a killed browser',
    async () => {
      await clip('de');
      await hub.kill();
      const saved = [await clipAndSave('de'), await clipAndSave('ja')];
      let panel = await session.panel();
      expect(await panel.$eval('.outbox-glance', (element) => element.textContent)).toContain(
        'Outbox: 0 delivered, 2 waiting, 0 refused',
      );
      await panel.close();
      await session.stopWorker();
      await session.kill();

      session = await launchBrowser({ extension, profile: session.profile });
      panel = await clip('he');
      saved.push(await saveCase(panel));
      expect(await panel.$eval('.outbox-glance', (element) => element.textContent)).toContain('3 waiting');
      await hub.start();
      await (await panel.waitForSelector('.outbox-glance'))!.click();
      await (await panel.waitForSelector('aria/Retry now'))!.click();
      await waitForDelivery(panel);
      expect((await hub.cases()).map(({ id }) => id).sort()).toEqual(saved.sort());
    },
    2 * MINUTE,
  );

  it(
    'loses nothing and doubles nothing when the hub is killed in the middle of deliveries',
    async () => {
      const saved: string[] = [];
      for (const language of LANGUAGES) {
        saved.push(await clipAndSave(language));
        await hub.kill();
        await hub.start();
      }
      const panel = await session.panel();
      await waitForDelivery(panel, MINUTE);
      const records = await hub.cases();
      expect(records.map(({ id }) => id).sort()).toEqual(saved.sort());
      expect(records.map(({ revision, history }) => [revision, history.length])).toEqual(saved.map(() => [1, 1]));
      for (const { clips } of records)
        for (const { snapshot, screenshot } of clips) for (const ref of [snapshot, screenshot]) await hub.blob(ref!);
    },
    3 * MINUTE,
  );

  it(
    'connects by the link of the desk, opened in a tab',
    async () => {
      const folder = prepareExtension({ origin: hub.origin });
      const other = await launchBrowser({ extension: folder });
      try {
        const page = await other.openPage((await hub.connectionFor('japan')).link);
        const panel = await other.clickIcon(page);
        await (await panel.waitForSelector(`aria/Connect to ${hub.origin}[role="button"]`))!.click();
        await panel.waitForFunction(() => document.querySelector('.who')?.textContent === 'Japan');
        await panel.waitForFunction(() => document.querySelector('.connect-form') === null);
      } finally {
        await other.close();
        removeFolders(folder, other.profile);
      }
    },
    MINUTE,
  );

  it(
    'says that the page is in a case already and adds a clip to it',
    async () => {
      const first = await clipAndSave('en');
      await waitForDelivery(await session.panel());
      await (await session.panel()).evaluate(() => chrome.runtime.sendMessage({ job: 'pull' }));
      const panel = await clip('en');
      await (await panel.waitForSelector('aria/Add to it'))!.click();
      expect(await saveCase(panel)).toBe(first);
      await waitForDelivery(panel);
      const records = await hub.cases();
      expect(records.map(({ id, clips }) => [id, clips.length])).toEqual([[first, 2]]);
    },
    MINUTE,
  );

  it(
    'lists a returned case with the reason and sends it again',
    async () => {
      const id = await clipAndSave('ko');
      await waitForDelivery(await session.panel());
      await hub.call('/v1/push', {
        body: {
          clientId: 'office',
          operations: [
            {
              opId: '01ARZ3NDEKTSV4RRFFQ69G5FAV',
              caseId: id,
              kind: 'review',
              base: {},
              set: { decision: 'return', reason: '请说明数据口径' },
            },
          ],
        },
      });
      const panel = await session.panel();
      await panel.evaluate(() => chrome.runtime.sendMessage({ job: 'pull' }));
      const item = await panel.waitForSelector('section[aria-label="Returned by the office"] li');
      expect(await item!.evaluate((element) => element.textContent)).toContain('请说明数据口径');
      await (await panel.waitForSelector('section[aria-label="Returned by the office"] button'))!.click();
      await panel.waitForSelector('[aria-label="Title"]');
      await fillField(panel, 'Why it matters', '按港口统计口径，含空箱');
      await saveCase(panel);
      await waitForDelivery(panel);
      await waitUntil(async () => (await hub.cases())[0]!.status === 'submitted', {
        what: 'the case being submitted again',
      });
      expect((await hub.cases())[0]!.why).toEqual({ zh: '按港口统计口径，含空箱' });
    },
    MINUTE,
  );
});
