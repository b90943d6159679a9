// Scores verifyQuote on every page pair: `npm run score:verify -w @duibiao/scraper -- [--misses] [--language de] [--seeds 3] [--skip 'long page']`.
// Misses are listed for the learnt pairs only: the held-out third is there for its score.
import { parseArgs } from 'node:util';
import { verifyQuote } from '../../src/verify/verify-quote';
import { LANGUAGES, type Language } from './material';
import { ALLOWED, createPagePairs, type PagePair } from './pairs';

const { values } = parseArgs({
  options: {
    misses: { type: 'boolean', default: false },
    language: { type: 'string', multiple: true, default: LANGUAGES },
    seeds: { type: 'string', default: '1' },
    skip: { type: 'string' },
  },
});
const seeds = Array.from({ length: Number(values.seeds) }, (_, i) => `${'s'.repeat(i + 1)}`);

interface Tally {
  pairs: number;
  right: number;
  changed: number;
  missed: number;
  unchanged: number;
  alarms: number;
}
const empty = (): Tally => ({ pairs: 0, right: 0, changed: 0, missed: 0, unchanged: 0, alarms: 0 });

function judge(pair: PagePair, tally: Tally): string | undefined {
  const result = verifyQuote({ html: pair.html, url: 'https://page.example/' }, pair.quote);
  const right = ALLOWED[pair.expected].includes(result.verdict);
  const isUnchanged = ['verbatim', 'moved', 'unchanged'].includes(pair.expected);
  tally.pairs += 1;
  if (right) tally.right += 1;
  if (pair.expected === 'changed') tally.changed += 1;
  if (pair.expected === 'changed' && !right) tally.missed += 1;
  if (isUnchanged) tally.unchanged += 1;
  if (isUnchanged && ['figure-changed', 'gone', 'soft-404'].includes(result.verdict)) tally.alarms += 1;
  if (right) return undefined;
  const detail = result.differences?.map(({ kind, was, is }) => `${kind} ${was ?? '–'}→${is ?? '–'}`).join(', ') ?? '';
  const passage = result.passage?.text.replaceAll('\n', '⏎').slice(0, 160) ?? '';
  return `${pair.expected} ≠ ${result.verdict}  ${pair.name}\n    ${pair.quote.exact}\n    ${passage}  [${result.similarity?.toFixed(2) ?? ''}] ${detail}${result.soft404?.phrase ?? ''}`;
}

for (const heldOut of [false, true]) {
  console.log(heldOut ? '\nheld out' : 'learnt');
  const all = empty();
  const kinds = new Map<string, number>();
  for (const language of values.language as Language[]) {
    const tally = empty();
    for (const pair of createPagePairs(language, { heldOut, seeds })) {
      if (values.skip !== undefined && pair.kind.includes(values.skip)) continue;
      const miss = judge(pair, tally);
      if (miss === undefined) continue;
      const group = `${pair.expected}: ${pair.kind}`;
      kinds.set(group, (kinds.get(group) ?? 0) + 1);
      if (values.misses && !heldOut) console.log(miss);
    }
    print(language, tally);
    for (const key of Object.keys(all) as Array<keyof Tally>) all[key] += tally[key];
  }
  print('all', all);
  if (!heldOut)
    for (const [kind, count] of [...kinds].sort((a, b) => b[1] - a[1]).slice(0, 60))
      console.log(`  ${count} × ${kind}`);
}

function print(name: string, { pairs, right, changed, missed, unchanged, alarms }: Tally): void {
  const percent = ((100 * alarms) / unchanged).toFixed(2);
  console.log(
    `${name.padEnd(8)} ${right}/${pairs} as expected; ${missed} of ${changed} changed missed; ${alarms} of ${unchanged} unchanged alarmed (${percent} %)`,
  );
}
