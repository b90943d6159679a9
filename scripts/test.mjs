// npm test: installs what it needs, builds, checks types, lints, and runs every suite; the last line counts them all.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled, ROOT, requireNode, run } from './bootstrap.mjs';
import { ensureSystemPackages } from './system-packages.mjs';

const REPORTS = join(ROOT, 'reports');
const bin = (name) => join('node_modules', '.bin', name);
/** A hang ends the test; a busy machine does not. */
const TEST_TIMEOUT_MS = 60_000;
const tally = { passed: 0, failed: 0, skipped: 0 };
const skippedNames = [];
const failedNames = [];

requireNode();
ensureInstalled();
ensureSystemPackages();
rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });

const isBuilt = check('build', bin('turbo'), ['run', 'build', '--output-logs=errors-only']);
check('types', bin('turbo'), ['run', 'typecheck', '--output-logs=errors-only']);
check('lint', bin('biome'), ['check', '.']);
check('exports', bin('turbo'), ['run', 'check:exports', '--output-logs=errors-only']);
if (isBuilt) {
  suite('unit', ['--exclude', '**/*.browser.test.*', '--exclude', '**/*.process.test.*']);
  // One at a time: browsers and whole processes on a small machine.
  suite('browser and process', ['--no-file-parallelism', '.browser.test', '.process.test']);
}

if (skippedNames.length > 0)
  console.log(`\nSkipped (what they need is not here):\n${skippedNames.map((name) => `  - ${name}`).join('\n')}`);
if (failedNames.length > 0) console.log(`\nFailed:\n${failedNames.map((name) => `  - ${name}`).join('\n')}`);
const { passed, failed, skipped } = tally;
console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exit(failed > 0 ? 1 : 0);

/** One step that either holds or does not: counts as one test. */
function check(name, command, args) {
  console.log(`\n── ${name}`);
  const isGood = run(command, args) === 0;
  tally[isGood ? 'passed' : 'failed'] += 1;
  if (!isGood) failedNames.push(name);
  return isGood;
}

/** Runs vitest over a part of the suites and adds up its JSON report. A run that breaks off without one is a failure. */
function suite(name, args) {
  console.log(`\n── ${name} tests`);
  const report = join(REPORTS, `${name.replaceAll(' ', '-')}.json`);
  const code = run(
    bin('vitest'),
    [
      'run',
      `--testTimeout=${TEST_TIMEOUT_MS}`,
      `--hookTimeout=${TEST_TIMEOUT_MS}`,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
      ...args,
    ],
    { env: { NO_COLOR: '1' } },
  );
  const before = tally.failed;
  try {
    addReport(JSON.parse(readFileSync(report, 'utf8')));
  } catch (error) {
    failedNames.push(`${name}: no report (${error.message})`);
    tally.failed += 1;
  }
  if (code !== 0 && tally.failed === before) {
    failedNames.push(`${name}: the runner failed outside of any test (see above)`);
    tally.failed += 1;
  }
}

function addReport({ testResults }) {
  for (const file of testResults) {
    if (file.status === 'failed' && file.assertionResults.length === 0) {
      tally.failed += 1;
      failedNames.push(`${file.name}: ${file.message?.split('\n')[0] ?? 'could not be loaded'}`);
    }
    for (const test of file.assertionResults) {
      const kind = test.status === 'passed' ? 'passed' : test.status === 'failed' ? 'failed' : 'skipped';
      tally[kind] += 1;
      if (kind === 'skipped') skippedNames.push(test.fullName);
      if (kind === 'failed') failedNames.push(test.fullName);
    }
  }
}
