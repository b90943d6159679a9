/**
 * Drives the built extension in a real Chromium: serves pages on loopback, launches a browser with a copy of the extension, clips a
 * page, reads the panel. Tests of other packages may use it too; nothing in it knows a page or a case.
 */
import type { ChildProcess } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';

const CANDIDATES = [
  process.env.DUIBIAO_CHROMIUM,
  '/usr/lib/chromium/chromium',
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
];

/** The browser to test with; undefined where none is installed (the suite is skipped by name then). */
export const CHROMIUM: string | undefined = CANDIDATES.find((path) => path !== undefined && existsSync(path));

export const EXTENSION_DIR: string = fileURLToPath(new URL('../dist/chromium', import.meta.url));
export const PAGES_DIR: string = fileURLToPath(new URL('./pages', import.meta.url));

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-features=LocalNetworkAccessChecks',
];

/** Serves a folder on loopback. */
export async function servePages(folder: string = PAGES_DIR): Promise<{ origin: string; close(): Promise<void> }> {
  const types: Record<string, string> = {
    '.html': 'text/html; charset=utf-8',
    '.pdf': 'application/pdf',
    '.png': 'image/png',
  };
  const server = createServer((request, response) => {
    const path = join(
      folder,
      decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname).replaceAll('..', ''),
    );
    if (!existsSync(path) || extname(path) === '') return void response.writeHead(404).end('not here');
    response.setHeader('content-type', types[extname(path)] ?? 'application/octet-stream').end(readFileSync(path));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

/** A copy of the built extension, prepared to connect by itself when `preconnect` is given. */
export function prepareExtension(preconnect?: { origin: string; code?: string }): string {
  const folder = mkdtempSync(join(tmpdir(), 'duibiao-extension-'));
  cpSync(EXTENSION_DIR, folder, { recursive: true });
  if (!preconnect) return folder;
  if (preconnect.code) writeFileSync(join(folder, 'preconnect.json'), JSON.stringify(preconnect));
  allowOrigin(folder, preconnect.origin);
  return folder;
}

/** Puts a hub's origin into the manifest's host permissions: nobody is there to answer the browser's question. */
function allowOrigin(folder: string, origin: string): void {
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as { host_permissions?: string[] };
  manifest.host_permissions = [`${origin}/*`];
  writeFileSync(path, JSON.stringify(manifest, null, 2));
}

export interface LaunchOptions {
  /** Folder of the extension: a prepared copy, or the built one. */
  extension?: string;
  /** A profile to use again, after a crash for example. */
  profile?: string;
  language?: string;
  headless?: boolean;
}

/** A running browser with the extension. */
export interface ExtensionBrowser {
  browser: Browser;
  id: string;
  profile: string;
  /** Waits until the worker listens, starting it if it was stopped. */
  workerReady(): Promise<void>;
  /** Stops the worker as the browser does after 30 s of idleness. */
  stopWorker(): Promise<void>;
  /** Opens a page and selects the element's content, if a selector is given. */
  openPage(url: string, selector?: string): Promise<Page>;
  /** Clicks the icon on the page that is in front and gives the panel, as soon as it shows a draft or a message. */
  clickIcon(page: Page): Promise<Page>;
  /** The panel that is open. */
  panel(): Promise<Page>;
  close(): Promise<void>;
  /** Kills the browser's processes without any chance to write. */
  kill(): Promise<void>;
}

export async function launchBrowser(options: LaunchOptions = {}): Promise<ExtensionBrowser> {
  if (!CHROMIUM) throw new Error('no Chromium here; install it (apt-get install chromium) or set DUIBIAO_CHROMIUM');
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'duibiao-profile-'));
  const browser = await puppeteer.launch({
    executablePath: CHROMIUM,
    headless: options.headless ?? true,
    pipe: true,
    enableExtensions: true,
    userDataDir: profile,
    args: [...FLAGS, `--lang=${options.language ?? 'en-GB'}`],
    env: { ...process.env, LANGUAGE: options.language ?? 'en-GB' },
  });
  const id = await browser.installExtension(options.extension ?? EXTENSION_DIR);
  const isPanel = (url: string): boolean => url.startsWith(`chrome-extension://${id}/panel.html`);

  const workerReady = async (): Promise<void> => {
    const target = await browser.waitForTarget((t) => t.type() === 'service_worker' && t.url().includes(id));
    const worker = await target.worker();
    // Just after its start the worker has no extension APIs yet; a click before its listeners are there comes to nothing.
    const isListening = (): boolean =>
      (globalThis as { chrome?: typeof chrome }).chrome?.action?.onClicked.hasListeners() === true;
    await waitUntil(async () => (await worker?.evaluate(isListening)) === true, { what: 'the worker listening' });
  };
  const panel = async (): Promise<Page> => {
    const target = await browser.waitForTarget((t) => isPanel(t.url()), { timeout: 10_000 });
    return target.asPage();
  };
  await workerReady();
  return {
    browser,
    id,
    profile,
    workerReady,
    panel,
    stopWorker: async () => {
      const target = browser.targets().find((t) => t.type() === 'service_worker' && t.url().includes(id));
      await (await target?.worker())?.close();
    },
    openPage: async (url, selector) => {
      const page = await browser.newPage();
      await page.goto(url);
      if (selector) await selectIn(page, selector);
      return page;
    },
    clickIcon: async (page) => {
      await page.bringToFront();
      const extension = (await browser.extensions()).get(id);
      if (!extension) throw new Error('the extension is not installed any more');
      await page.triggerExtensionAction(extension);
      const opened = await panel();
      await opened.waitForSelector('.draft, [role="alert"], .connect-form', { timeout: 10_000 });
      return opened;
    },
    close: () => browser.close(),
    kill: () => killBrowser(browser.process()),
  };
}

async function killBrowser(process: ChildProcess | null): Promise<void> {
  if (!process || process.exitCode !== null) return;
  const gone = new Promise((resolve) => process.once('exit', resolve));
  process.kill('SIGKILL');
  await gone;
}

/** Selects what is inside of an element, as a person does with the mouse. */
export async function selectIn(page: Page, selector: string): Promise<void> {
  await page.evaluate((wanted) => {
    getSelection()?.selectAllChildren(document.querySelector(wanted)!);
  }, selector);
}

/** Asks again until it is so; a condition that never comes fails with `what`. */
export async function waitUntil(
  isSo: () => Promise<boolean> | boolean,
  { timeoutMs = 15_000, what = 'the condition' }: { timeoutMs?: number; what?: string } = {},
): Promise<void> {
  const end = Date.now() + timeoutMs;
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error(`${what} did not come about within ${timeoutMs} ms`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** What the panel shows of its draft. */
export interface PanelReading {
  title: string;
  source: string;
  tasks: string[];
  suggestions: string[];
  quotes: string[];
  figures: string[];
  why: string;
  receipt: string;
}

/** Reads the panel by its accessible names. */
export function readPanel(panel: Page): Promise<PanelReading> {
  return panel.evaluate(() => {
    const textOf = (selector: string): string => document.querySelector(selector)?.textContent?.trim() ?? '';
    const listOf = (heading: string, item: string): string[] =>
      [...document.querySelectorAll(`ul[aria-labelledby="${heading}"] ${item}`)].map(
        (element) => element.textContent?.trim() ?? '',
      );
    const typedIn = (selector: string): string => document.querySelector<HTMLTextAreaElement>(selector)?.value ?? '';
    return {
      title: typedIn('.title-input'),
      source: textOf('.source-line'),
      tasks: [...document.querySelectorAll('.chosen li')].map((element) => element.textContent ?? ''),
      suggestions: [...document.querySelectorAll('[role="option"]')].map((element) => element.textContent ?? ''),
      quotes: listOf('quotes-heading', 'blockquote'),
      figures: listOf('figures-heading', '.figure-item'),
      why: typedIn('.draft > .field textarea'),
      receipt: textOf('.receipt'),
    };
  });
}

/** The HTML of the snapshots that the extension holds, newest draft and outbox alike. */
export function readSnapshots(panel: Page): Promise<string[]> {
  return panel.evaluate(async () => {
    const ask = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const db = await ask(indexedDB.open('duibiao'));
    const blobs = await ask<{ type: string; bytes: ArrayBuffer }[]>(
      db.transaction('blobs').objectStore('blobs').getAll(),
    );
    db.close();
    return blobs.filter(({ type }) => type.startsWith('text/html')).map(({ bytes }) => new TextDecoder().decode(bytes));
  });
}

/** Waits until the panel shows the draft of a page in this language and reads nothing any more. */
export async function waitForDraft(panel: Page, language: string): Promise<void> {
  await panel.waitForFunction(
    (wanted) =>
      document.querySelector('.title-input')?.getAttribute('lang') === wanted &&
      document.querySelector('.panel [aria-busy]') === null,
    {},
    language,
  );
}

/** Types into the field with this accessible name, in place of what stands there. */
export async function fillField(panel: Page, name: string, text: string): Promise<void> {
  const field = await panel.waitForSelector(`aria/${name}[role="textbox"]`);
  await field!.evaluate((element) => (element as HTMLTextAreaElement).select());
  await field!.type(text);
}

/** Picks a task by what a person types: a number, Chinese, English, pinyin initials. */
export async function pickTask(panel: Page, query: string): Promise<void> {
  const picker = await panel.waitForSelector('aria/Task[role="combobox"]');
  await picker!.click();
  await picker!.type(query);
  await panel.waitForSelector('[role="option"][data-highlighted]');
  await panel.keyboard.press('Enter');
  await panel.waitForSelector('.chosen li');
}

/** Accepts every proposed figure with the keyboard. */
export async function acceptFigures(panel: Page): Promise<void> {
  const boxes = await panel.$$('ul[aria-labelledby="figures-heading"] input[type="checkbox"]');
  if (boxes.length === 0) return;
  await boxes[0]!.focus();
  for (const _ of boxes) await panel.keyboard.press('a');
}

/** Saves with the keyboard and gives the id of the case that the receipt names. */
export async function saveCase(panel: Page): Promise<string> {
  await panel.keyboard.down('Control');
  await panel.keyboard.press('Enter');
  await panel.keyboard.up('Control');
  const found = await panel.waitForFunction(
    () => /[0-9A-Z]{26}/.exec(document.querySelector('.receipt')?.textContent ?? '')?.[0],
  );
  return (await found.jsonValue()) as string;
}

/** Waits until everything saved has been delivered. */
export async function waitForDelivery(panel: Page, timeoutMs = 30_000): Promise<void> {
  await panel.waitForFunction(
    () => document.querySelector('.outbox-glance') !== null && !document.querySelector('.outbox-glance .is-waiting'),
    { timeout: timeoutMs },
  );
}

/** Removes what a test left in the temp folder. */
export function removeFolders(...folders: (string | undefined)[]): void {
  for (const folder of folders) if (folder?.startsWith(tmpdir())) rmSync(folder, { recursive: true, force: true });
}
