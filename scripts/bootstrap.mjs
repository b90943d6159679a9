// What has to happen before any dependency can be imported: install when the lock file is new, build when a source is.
// Only Node's own modules here: this runs in a fresh clone without node_modules.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout's folder. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));

const STAMP = join(ROOT, 'node_modules', '.installed-lock');
const NEEDED = { major: 20, minor: 19 };

/** Ends the program with a message that says what is missing and what to do. */
export function giveUp(message, exitCode = 1) {
  console.error(`\n${message}`);
  process.exit(exitCode);
}

/** Ends with a clear message on a Node.js that is too old. */
export function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > NEEDED.major || (major === NEEDED.major && minor >= NEEDED.minor)) return;
  giveUp(
    `duibiao needs Node.js ${NEEDED.major}.${NEEDED.minor} or newer; this is ${process.versions.node}. Install it from https://nodejs.org/ and try again.`,
  );
}

/** Runs a command in the checkout with its output shown; returns its exit code. `quiet` shows the output only when it fails. */
export function run(command, args, { quiet = false, env = {}, timeoutMs } = {}) {
  const result = spawnSync(command, args, {
    cwd: ROOT,
    stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1', ...env },
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    ...(timeoutMs ? { timeout: timeoutMs } : {}),
  });
  const code = result.status ?? 1;
  if (quiet && code !== 0) process.stderr.write(`${result.stdout ?? ''}${result.stderr ?? ''}`);
  if (result.error) console.error(`${command}: ${result.error.message}`);
  return code;
}

/** Installs the dependencies of the lock file unless exactly these are installed already. */
export function ensureInstalled(say = console.log) {
  const lock = createHash('sha256')
    .update(readFileSync(join(ROOT, 'package-lock.json')))
    .digest('hex');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === lock) return;
  say('Installing dependencies (npm ci) …');
  const code = run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']);
  if (code !== 0)
    giveUp('npm ci failed (see above). It needs the npm registry once; afterwards everything works offline.');
  writeFileSync(STAMP, lock);
}

/** Builds what has changed since the last build. */
export function ensureBuilt(say = console.log, { quiet = true } = {}) {
  say('Building what has changed …');
  const code = run(join('node_modules', '.bin', 'turbo'), ['run', 'build', '--output-logs=errors-only'], { quiet });
  if (code !== 0) giveUp('The build failed (see above).');
}
