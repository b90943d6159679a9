// What the tests use from Debian: a browser, fonts of six scripts, PostgreSQL. Installed where we may; named where we may not.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { run } from './bootstrap.mjs';

const CHROMIUM_PATHS = [
  '/usr/lib/chromium/chromium',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
];
const MINUTES = 60_000;

/** Where a Chromium or Chrome is installed; undefined when there is none. */
export function findChromium() {
  return [process.env.DUIBIAO_CHROMIUM, ...CHROMIUM_PATHS].find((path) => path && existsSync(path));
}

const NEEDS = [
  {
    what: 'Chromium',
    packages: ['chromium'],
    isThere: () => findChromium() !== undefined,
    without: 'the browser suites are skipped',
  },
  {
    what: 'CJK and Hebrew fonts',
    packages: ['fonts-noto-cjk', 'fonts-noto-core'],
    isThere: () => existsSync('/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc'),
    without: 'screenshots lack glyphs',
  },
  { what: 'PostgreSQL', packages: ['postgresql'], isThere: hasPostgres, without: 'the PostgreSQL suites are skipped' },
];

function hasPostgres() {
  const home = '/usr/lib/postgresql';
  return existsSync(home) && readdirSync(home).some((version) => existsSync(`${home}/${version}/bin/initdb`));
}

/** Installs from Debian what the tests need, where this is root on Debian; says what is missing otherwise. */
export function ensureSystemPackages() {
  const missing = NEEDS.filter((need) => !need.isThere());
  if (missing.length === 0) return;
  const names = missing.flatMap((need) => need.packages);
  if (mayInstall()) {
    console.log(`Installing from Debian: ${names.join(' ')} …`);
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    run('apt-get', ['update', '-qq'], { quiet: true, env, timeoutMs: 3 * MINUTES });
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...names], {
      quiet: true,
      env,
      timeoutMs: 10 * MINUTES,
    });
  }
  for (const need of missing.filter((n) => !n.isThere()))
    console.log(`Without ${need.what} ${need.without}. To have it: apt-get install ${need.packages.join(' ')}`);
}

function mayInstall() {
  return process.getuid?.() === 0 && spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status === 0;
}
