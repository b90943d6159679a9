import type { BlobRef } from '@duibiao/model';
import { describe, expect, it } from 'vitest';
import { caseOf, clipOf, hashOf, sampleSnapshot } from '../../test/sample-snapshot';
import { compileHandbook } from '../compile/compile-handbook';
import { checkArchives } from './check-archives';

const handbook = compileHandbook(
  sampleSnapshot([caseOf(1, { tasks: ['2018-2019/t-016'], clips: [clipOf(1, 'Quoted.')] })]),
);

describe('archived pages', () => {
  it.each<[string, string | undefined, string[]]>([
    ['whole', 'snapshot 1', []],
    ['not there', undefined, ['archive-missing']],
    ['changed', 'snapshot 2', ['archive-damaged']],
  ])('%s', async (_name, stored, codes) => {
    const asked: BlobRef[] = [];
    const faults = await checkArchives(handbook, async (ref) => {
      asked.push(ref);
      return stored === undefined ? undefined : Buffer.from(stored);
    });
    expect(asked).toEqual([hashOf('snapshot 1')]);
    expect(faults.map(({ code }) => code)).toEqual(codes);
  });
});
