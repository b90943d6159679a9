import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Browser, HTTPRequest, Page } from 'puppeteer-core';
import { ulid } from 'ulid';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Fixture, openFixture } from './fixture';
import { chromiumPath, openChromium } from './open-chromium';
import { PAGES } from './pages';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** Where the pictures go when somebody wants to look at them. */
const PICTURES = process.env.DUIBIAO_SCREENSHOTS;

const WIDE = { width: 1440, height: 900 };
const NARROW = { width: 360, height: 740 };

describe.skipIf(chromiumPath === undefined)('the desk in Chromium', () => {
  let browser: Browser;
  let fixture: Fixture;
  let page: Page;
  const faults: string[] = [];

  beforeAll(async () => {
    browser = await openChromium();
    fixture = await openFixture(await photograph(browser));
    page = await browser.newPage();
    page.on('pageerror', (error) => faults.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error' && !/status of 401|ERR_CONNECTION_REFUSED/.test(message.text()))
        faults.push(message.text());
    });
    await page.setViewport(WIDE);
  }, 90_000);

  afterEach(async ({ task }) => {
    if (PICTURES && task.result?.state === 'fail')
      await takePicture(page, `failed-${task.name.slice(0, 20).replaceAll(' ', '-')}`);
  });

  afterAll(async () => {
    await browser?.close();
    await fixture?.close();
  });

  const text = (selector: string): Promise<string> =>
    page.$eval(selector, (element) => (element as HTMLElement).innerText);
  const waitForText = (selector: string, wanted: string): Promise<unknown> =>
    page.waitForFunction(
      (selector, wanted) =>
        [...document.querySelectorAll<HTMLElement>(selector)].some((element) => element.innerText.includes(wanted)),
      {},
      selector,
      wanted,
    );
  const named = (role: string, name: string): string => `::-p-aria([name="${name}"][role="${role}"])`;
  const go = async (hash: string): Promise<void> => {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, hash);
  };
  const choose = (label: string, value: string): Promise<string[]> =>
    page.select(`select[aria-label="${label}"]`, value);

  it('signs in with a link that works once', async () => {
    const link = await fixture.signInLink();
    await page.goto(link);
    await waitForText('h1', 'Coverage');
    expect(await page.evaluate(() => location.hash)).toBe('#/coverage');
    await page.deleteCookie(...(await page.cookies()));
    await page.goto('about:blank');
    await page.goto(link);
    await waitForText('main', 'no longer works');
    await page.goto('about:blank');
    await page.goto(await fixture.signInLink());
    await waitForText('h1', 'Coverage');
  });

  it('shows what is declared, entered and covered, and every difference', async () => {
    await page.waitForSelector('.matrix table');
    const totals = await text('.totals');
    expect(totals.replace(/\s+/g, ' ')).toContain('declared 200 entered 31');
    expect(await text('.differences')).toContain('The plan declares 200 tasks; 31 are entered.');
    const [chapters, five] = await page.$$eval('.matrix', (all) => all.map((one) => (one as HTMLElement).innerText));
    expect(chapters).toContain('More vigorous');
    expect(chapters).toContain('unclassified');
    expect(chapters).toMatch(/sum of classes\s+200/);
    expect(five).toMatch(/sum of classes\s+148/);
  });

  it('shows another edition of another structure from its data', async () => {
    await choose('Edition', '2016-2017');
    await waitForText('.tallies', '52');
    expect((await text('.totals')).replace(/\s+/g, ' ')).toContain('declared 100');
    await choose('Edition', '2018-2019');
    await page.waitForSelector('.task-table');
  });

  it('makes an assignment with one click on a gap, and takes it back', async () => {
    const dot = named('button', 'Japan: nothing yet');
    await page.waitForSelector(dot);
    const before = (await page.$$(dot)).length;
    await (await page.$(dot))!.click();
    await waitForText('.notice', 'Japan is asked to work on');
    await page.waitForSelector(named('button', 'Japan: assigned'));
    expect((await page.$$(dot)).length).toBe(before - 1);
    await (await page.waitForSelector(named('button', 'Undo')))!.click();
    await page.waitForFunction(() => !document.querySelector('[aria-label="Japan: assigned"]'));
  });

  it('finds tasks and cases with Ctrl+K', async () => {
    await page.keyboard.down('Control');
    await page.keyboard.press('k');
    await page.keyboard.up('Control');
    await page.waitForSelector('dialog[open] input');
    await page.keyboard.type('חיפה');
    await waitForText('dialog [role=option]', '海法港');
    await page.keyboard.press('Enter');
    await waitForText('.case-head h2', '海法港');
    expect(await page.evaluate(() => location.hash)).toBe(`#/review/${fixture.cases.haifa}`);
  });

  it('highlights the quote in its snapshot, and the words of the figure that is pointed at', async () => {
    for (const { key, quote } of PAGES) {
      await go(`#/review/${fixture.cases[key]}`);
      await waitForText('.found', 'highlighted');
      expect(await highlighted(page, 'duibiao-quote'), key).toBe(quote);
    }
    await go(`#/review/${fixture.cases.busan}`);
    await waitForText('.found', 'highlighted');
    await page.hover('.figure-item');
    await page.waitForSelector('mark.is-active');
    expect(await text('mark.is-active')).toBe('2,049만 TEU');
    expect(await highlighted(page, 'duibiao-figure')).toBe('2,049만 TEU');
    expect(await page.$eval('iframe', (frame) => frame.contentWindow!.scrollY)).toBeGreaterThan(100);
    await (await page.$(named('tab', 'Screenshot')))!.click();
    await page.waitForFunction(() => (document.querySelector('.screenshot img') as HTMLImageElement)?.naturalWidth > 0);
    await (await page.$(named('tab', 'Snapshot')))!.click();
  });

  it('names what is missing and does not accept before it is there', async () => {
    await go(`#/review/${fixture.cases.yokohama}`);
    await waitForText('.case-head h2', '横滨港');
    const missing = await text('.case-pane .note.is-warn');
    for (const one of [
      'the lead unit',
      'a date for a quoted source',
      'a decision on a proposed figure',
      'what can be taken over',
    ])
      expect(missing).toContain(one);
    await (await page.waitForSelector(named('button', 'Accept')))!.click();
    expect(await page.evaluate(() => document.activeElement?.classList.contains('is-warn'))).toBe(true);
    expect(await statusOf(fixture, 'yokohama')).toBe('submitted');
  });

  it('completes a case by keyboard and accepts it', async () => {
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await page.keyboard.press('e');
    await page.waitForSelector('.case-form');
    await page.select('.case-form select', 'qingdao-port');
    await (await page.waitForSelector(named('textbox', 'What can be taken over')))!.type('港口统计按月公开');
    await page.keyboard.down('Control');
    await page.keyboard.press('Enter');
    await page.keyboard.up('Control');
    await page.waitForSelector('.case-form', { hidden: true });
    await (await page.waitForSelector(named('button', 'Set source date')))!.click();
    await (await page.waitForSelector(named('textbox', 'Source date')))!.type('2018-03');
    await (await page.waitForSelector(named('textbox', 'How the date is known')))!.type('Stated in the printed report');
    await page.keyboard.press('Enter');
    await waitForText('.source-line', 'set by a person');
    await (await page.waitForSelector('.figure-item.is-proposed input'))!.click();
    await page.waitForFunction(() => document.querySelectorAll('.is-proposed').length === 1);
    // What is decided while the last figure is still on its way waits for it
    const saving = await holdBack(page, '/v1/push');
    await (await page.waitForSelector('.figure-item.is-proposed input'))!.click();
    await saving.held;
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await page.keyboard.press('a');
    await page.keyboard.press('j');
    await waitForText('.case-head h2', '香港港');
    await page.keyboard.press('j');
    await waitForText('.case-head h2', '海法港');
    await saving.release();
    await waitForText('.notice', 'Accepted: 横滨港');
    // Who has moved on is not called back
    expect(await text('.case-head h2')).toContain('海法港');
    expect(await statusOf(fixture, 'yokohama')).toBe('accepted');
  });

  it('returns a case with its reason, and asks for one', async () => {
    await go(`#/review/${fixture.cases.haifa}`);
    await waitForText('.case-head h2', '海法港');
    await page.keyboard.press('r');
    await page.keyboard.press('Enter');
    await waitForText('.decision-bar', 'A return needs a reason');
    await (await page.waitForSelector(named('textbox', 'Reason')))!.type('Add the waiting times.');
    await (await page.waitForSelector(named('button', 'Return')))!.click();
    await waitForText('.notice', 'Returned: 海法港');
    expect(await statusOf(fixture, 'haifa')).toBe('returned');
  });

  it('shows both values of a conflict and settles it', async () => {
    await go(`#/review/${fixture.cases['hong-kong']}`);
    await waitForText('.conflicts', '值得对标');
    expect(await text('.conflicts')).toContain('可供前湾港区参考');
    await (await page.waitForSelector(named('button', 'Take the offered')))!.click();
    await page.waitForSelector('.conflicts', { hidden: true });
    expect(await text('.fields')).toContain('值得对标');
  });

  it('keeps both values when somebody else changes the field that is being edited', async () => {
    await go(`#/review/${fixture.cases.singapore}`);
    await waitForText('.case-head h2', 'Singapore’s 2017');
    await page.keyboard.press('e');
    const title = (await page.waitForSelector(named('textbox', 'Title (Chinese)')))!;
    await fixture.push({
      opId: ulid(),
      caseId: fixture.cases.singapore!,
      kind: 'put',
      base: { title: 1 },
      set: { title: { en: 'Singapore’s 2017 maritime performance', zh: '新加坡：转运枢纽' } },
    });
    await waitForText('.case-form', 'has changed meanwhile');
    await title.type('与服务');
    await (await page.waitForSelector(named('button', 'Save')))!.click();
    await waitForText('.conflicts', '新加坡：海事业绩与服务');
    expect(await text('.conflicts')).toContain('新加坡：转运枢纽');
  });

  it('shows what a centre sends without being asked', async () => {
    await go('#/review');
    await page.waitForSelector('.queue');
    await fixture.push(
      {
        opId: ulid(),
        caseId: ulid(),
        kind: 'put',
        base: {},
        set: {
          edition: '2018-2019',
          tasks: [],
          status: 'submitted',
          title: { zh: '刚刚送达的案例' },
          clips: [],
          figures: [],
        },
      },
      'germany',
    );
    await waitForText('.queue', '刚刚送达的案例');
  });

  it('adds a target to a task', async () => {
    await go('#/targets');
    await (await page.waitForSelector('[aria-label^="Add target to"]'))!.click();
    await (await page.waitForSelector(named('textbox', 'Country or region code')))!.type('nl');
    await (await page.waitForSelector(named('textbox', 'City')))!.type('Rotterdam');
    await (await page.waitForSelector(named('textbox', 'Standard')))!.type('港口自动化');
    await (await page.waitForSelector('.target-form .is-primary'))!.click();
    await waitForText('.target-card', 'Netherlands · Rotterdam');
    expect(await text('.target-tasks')).toContain('not disposed of yet');
  });

  it('sets the own value beside target cities, and says what is not comparable', async () => {
    await go('#/indicators');
    await waitForText('.comparison', 'Rotterdam');
    const rows = await page.$$eval('.comparison tbody tr', (all) =>
      all.map((row) => (row as HTMLElement).innerText.replace(/\s+/g, ' ')),
    );
    expect(rows.find((row) => row.includes('Busan'))).toContain('behind by 2,190,000 TEU');
    expect(rows.find((row) => row.includes('Rotterdam'))).toContain('ahead by 4,566,000 TEU');
    expect(rows.find((row) => row.includes('Qingdao'))).toContain('Own city');
    const apart = await text('.not-comparable');
    for (const reason of [
      'a value of the whole country',
      'held back: ten times the year before',
      'not TEU',
      'the source states no value',
      'a change, not a level',
    ])
      expect(apart).toContain(reason);
  });

  it('publishes what would print, and opens it', async () => {
    await go('#/handbook');
    await waitForText('.printed', '横滨港');
    expect(await text('.kept-out')).toContain('Nothing is kept out.');
    await (await page.waitForSelector(named('button', 'Publish')))!.click();
    await waitForText('.files', 'Open the published site');
    const links = await page.$$eval('.files a', (all) => all.map((one) => (one as HTMLAnchorElement).href));
    expect(links.filter((link) => link.endsWith('.html'))).toHaveLength(1);
    expect(links.some((link) => link.endsWith('.docx'))).toBe(true);
    const site = await page.evaluate(
      async (link) => (await fetch(link)).text(),
      links.find((link) => link.endsWith('.html'))!,
    );
    expect(site).toContain('釜山港');
    await page.reload();
    await waitForText('.files', 'Open the published site');
    expect(await text('.publish')).toMatch(/Published .+ · \d+ cases/);
  });

  it('makes a connection link', async () => {
    await go('#/connections');
    await page.waitForSelector('#connection-centre');
    await page.select('#connection-centre', 'korea');
    await (await page.waitForSelector(named('button', 'Make a link')))!.click();
    const link = await page.waitForSelector('.made input');
    expect(await link!.evaluate((input) => (input as HTMLInputElement).value)).toMatch(
      new RegExp(`^${fixture.origin}/connect#.{20,}$`),
    );
  });

  it('says when the hub is away, and goes on by itself', async () => {
    await go('#/coverage');
    await page.waitForSelector('.matrix');
    await fixture.stop();
    await waitForText('.offline', 'No connection');
    expect(await text('.matrix')).toContain('declared');
    await fixture.restart();
    await page.waitForFunction(() => document.querySelector('.offline')?.textContent === '');
  }, 40_000);

  it('has no fault of accessibility, in both languages, light and dark, wide and narrow', async () => {
    const screens = ['coverage', `review/${fixture.cases.hamburg}`, 'targets', 'indicators', 'handbook', 'connections'];
    for (const look of LOOKS) {
      await page.setViewport(look.viewport);
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: look.scheme }]);
      await choose(
        await page.$eval('header select.compact', (select) => select.getAttribute('aria-label')!),
        look.language,
      );
      for (const screen of screens) {
        await go(`#/${screen}`);
        await page.waitForFunction(() => !document.querySelector('[aria-busy]') && document.querySelector('main h1'));
        await page.waitForNetworkIdle({ idleTime: 100 });
        if (PICTURES)
          await takePicture(page, `${screen.split('/')[0]}-${look.language}-${look.scheme}-${look.viewport.width}`);
        expect(await violations(page), `${screen} ${JSON.stringify(look)}`).toEqual([]);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(overflow, `${screen} ${look.viewport.width}`).toBeLessThanOrEqual(0);
      }
    }
  }, 180_000);

  it('threw nothing and was refused nothing by the content policy', () => {
    expect(faults).toEqual([]);
  });
});

const LOOKS = [
  { language: 'en', scheme: 'light', viewport: WIDE },
  { language: 'zh', scheme: 'dark', viewport: WIDE },
  { language: 'zh', scheme: 'light', viewport: NARROW },
  { language: 'en', scheme: 'dark', viewport: NARROW },
] as const;

/** Holds every request to `path` back until `release`; `held` resolves with the first of them. */
async function holdBack(page: Page, path: string): Promise<{ held: Promise<void>; release: () => Promise<void> }> {
  const kept: HTTPRequest[] = [];
  let isHolding = true;
  let tell = (): void => {};
  const held = new Promise<void>((resolve) => {
    tell = resolve;
  });
  const watch = (request: HTTPRequest): void => {
    if (!isHolding || new URL(request.url()).pathname !== path) return void request.continue();
    kept.push(request);
    tell();
  };
  page.on('request', watch);
  await page.setRequestInterception(true);
  return {
    held,
    release: async () => {
      isHolding = false;
      await Promise.all(kept.map((request) => request.continue()));
      await page.setRequestInterception(false);
      page.off('request', watch);
    },
  };
}

async function statusOf(fixture: Fixture, key: string): Promise<string> {
  return ((await fixture.ask(`/v1/cases/${fixture.cases[key]}`)) as { status: string }).status;
}

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const results = (await page.evaluate('axe.run(document, { iframes: false })')) as AxeResults;
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
}

/** The text that a highlight of the snapshot covers. */
function highlighted(page: Page, name: string): Promise<string> {
  return page.$eval(
    'iframe',
    (frame, name) => {
      const view = frame.contentWindow as (Window & typeof globalThis) | null;
      const ranges = [...(view?.CSS.highlights.get(name) ?? [])] as Range[];
      return ranges.map((range) => range.toString()).join('|');
    },
    name,
  );
}

async function takePicture(page: Page, name: string): Promise<void> {
  mkdirSync(PICTURES!, { recursive: true });
  await page.screenshot({
    path: join(PICTURES!, `${name}.png`) as `${string}.png`,
    fullPage: !name.startsWith('review'),
  });
}

/** A picture of each page, as the extension takes one when it clips. */
async function photograph(browser: Browser): Promise<Map<string, Uint8Array>> {
  const page = await browser.newPage();
  await page.setViewport({ width: 800, height: 600 });
  const pictures = new Map<string, Uint8Array>();
  for (const { key, html } of PAGES) {
    await page.setContent(html);
    pictures.set(key, await page.screenshot());
  }
  await page.close();
  return pictures;
}
