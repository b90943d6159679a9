// The published site in a real browser, opened as files: nothing asked of the network, nothing that axe finds, no sideways scrolling.

import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publish } from '../src/index';
import { sampleSnapshot, ulid } from './sample-snapshot';

const CHROMIUM = [
  process.env.DUIBIAO_CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
].find((path) => path !== undefined && existsSync(path));

const PAGES: [string, number, 'light' | 'dark'][] = [
  ['index.html', 1000, 'light'],
  [`cases/${ulid(1)}.html`, 1000, 'dark'],
  [`cases/${ulid(5)}.html`, 320, 'light'],
  ['coverage.html', 320, 'dark'],
  ['sources.html', 1000, 'light'],
  [`en/cases/${ulid(2)}.html`, 320, 'light'],
];

describe.skipIf(CHROMIUM === undefined)('the site in Chromium', () => {
  let folder: string;
  let browser: Browser;
  let axe: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'handbook-site-'));
    await publish(sampleSnapshot(), { formats: ['html'], outDir: join(folder, 'site') });
    browser = await puppeteer.launch({ executablePath: CHROMIUM!, args: ['--no-sandbox'], timeout: 120_000 });
    axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  }, 180_000);

  afterAll(async () => {
    await browser?.close();
    await rm(folder, { recursive: true });
  });

  async function open(path: string, width: number, scheme: string): Promise<{ page: Page; requests: string[] }> {
    const page = await browser.newPage();
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.setViewport({ width, height: 800 });
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await page.goto(pathToFileURL(join(folder, 'site', path)).href);
    return { page, requests };
  }

  it.each(PAGES)(
    '%s at %i px, %s',
    async (path, width, scheme) => {
      const { page, requests } = await open(path, width, scheme);
      expect(requests.map((url) => url.slice(url.lastIndexOf('/') + 1))).toEqual([
        path.split('/').at(-1),
        'handbook.css',
      ]);
      const styled = await page.evaluate('getComputedStyle(document.querySelector("h1")).fontFamily');
      expect(styled).toMatch(/Sans|Serif/);
      const sideways = await page.evaluate(
        'document.documentElement.scrollWidth - document.documentElement.clientWidth',
      );
      expect(sideways).toBe(0);
      const violations = await page.evaluate(
        `${axe}; axe.run({ preload: false }).then((r) => r.violations.map((v) => v.id + ': ' + v.nodes.map((n) => n.target).join(' ')))`,
      );
      expect(violations).toEqual([]);
      await page.close();
    },
    120_000,
  );
});
