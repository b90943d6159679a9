import { cpSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';

const CANDIDATES = [
  '/usr/lib/chromium/chromium',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** What the browser is opened on: the hub's address, the built extension, and makers of codes that work once. */
export interface BrowserOptions {
  origin: string;
  extension: string;
  createSignInCode: () => Promise<string>;
  createConnectionCode: () => Promise<string>;
}

/**
 * Opens an installed Chromium or Chrome, in a profile of its own, with the extension loaded and connected and the desk signed in.
 * Resolves with what closes it again.
 */
export async function openBrowser(options: BrowserOptions): Promise<() => Promise<void>> {
  const executablePath = [process.env.DUIBIAO_CHROMIUM, ...CANDIDATES].find((path) => path && existsSync(path));
  if (!executablePath) {
    console.error(
      'No Chromium or Chrome found. Install one (Debian: apt-get install chromium) or set DUIBIAO_CHROMIUM to its program.',
    );
    return async () => undefined;
  }
  const isRoot = process.getuid?.() === 0;
  const browser = await puppeteer.launch({
    executablePath,
    headless: process.env.DUIBIAO_HEADLESS === '1',
    pipe: true,
    enableExtensions: true,
    defaultViewport: null,
    userDataDir: mkdtempSync(join(tmpdir(), 'duibiao-profile-')),
    args: ['--no-first-run', '--no-default-browser-check', ...(isRoot ? ['--no-sandbox'] : [])],
  });
  await browser.installExtension(await connectedCopy(options));
  const page = (await browser.pages())[0] ?? (await browser.newPage());
  await page.goto(`${options.origin}/#/signin/${await options.createSignInCode()}`);
  return () => browser.close();
}

/** A copy of the built extension that connects itself when it is installed: it may reach this one origin and has a code that works once. */
async function connectedCopy({ origin, extension, createConnectionCode }: BrowserOptions): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'duibiao-extension-'));
  cpSync(extension, folder, { recursive: true });
  const manifestPath = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(manifestPath, 'utf8')) as { host_permissions?: string[] };
  // Match patterns know no port.
  const { protocol, hostname } = new URL(origin);
  manifest.host_permissions = [...(manifest.host_permissions ?? []), `${protocol}//${hostname}/*`];
  writeFileSync(manifestPath, JSON.stringify(manifest, null, 2));
  writeFileSync(join(folder, 'preconnect.json'), JSON.stringify({ origin, code: await createConnectionCode() }));
  return folder;
}
