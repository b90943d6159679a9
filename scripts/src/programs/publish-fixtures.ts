// What the tests of the batch programs share.

import { Writable } from 'node:stream';
import type { Case, Edition, Snapshot } from '@duibiao/model';
import { editions } from '@duibiao/model/editions';
import { sampleCase, sampleClip } from '@duibiao/model/samples';
import type { Exit, Output } from '../program/batch-program';

type Program = (argv: readonly string[], output: Output) => Promise<Exit>;

/** Runs a program and gives its exit code and what it wrote. */
export async function call(program: Program, ...argv: string[]): Promise<{ exit: Exit; out: string; err: string }> {
  const collect = (): Writable & { text: string } => {
    const stream = new Writable({
      write(chunk, _encoding, done) {
        (stream as Writable & { text: string }).text += String(chunk);
        done();
      },
    });
    return Object.assign(stream, { text: '' });
  };
  const [stdout, stderr] = [collect(), collect()];
  const exit = await program(argv, { stdout, stderr });
  return { exit, out: stdout.text, err: stderr.text };
}

export const edition: Edition = editions.find(({ id }) => id === '2018-2019')!;
/** A ULID with a readable end. */
export const ulid = (n: number): string => `01J${String(n).padStart(23, '0')}`;

/** An accepted case without stored pages. */
export const accepted: Case = sampleCase({
  id: ulid(1),
  status: 'accepted',
  leadUnit: 'commerce',
  clips: [sampleClip({ id: ulid(2), language: 'ko' })],
  revision: 2,
  reviews: [{ id: ulid(3), decision: 'accept', at: '2018-05-02T08:00:00Z', by: { role: 'reviewer', device: 'desk' } }],
  updatedAt: '2018-05-02T08:00:00Z',
});

/** A snapshot with this case. */
export const snapshot: Snapshot = {
  version: 1,
  generatedAt: '2018-06-30T08:00:00Z',
  editions: [edition],
  cases: [accepted],
  targets: [],
  assignments: [],
  observations: [],
  verifications: [],
};
