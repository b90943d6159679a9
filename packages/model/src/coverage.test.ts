import { describe, expect, it } from 'vitest';
import type { Case } from './case';
import { computeCoverage } from './coverage';
import { editions } from './editions';
import { sampleCase } from './samples';
import type { Verification } from './verification';

const edition = editions.find((e) => e.id === '2018-2019')!;
const port = (cases: Case[]) => computeCoverage(edition, { cases }).tasks.find((t) => t.task === '2018-2019/t-016')!;

describe('the coverage of a task', () => {
  it.each<[Case['status'], number, boolean]>([
    ['draft', 0, true],
    ['submitted', 1, true],
    ['returned', 1, true],
    ['accepted', 1, false],
    ['published', 1, false],
    ['withdrawn', 0, true],
  ])('with one %s case: %i counted, gap %s', (status, all, gap) => {
    expect(port([sampleCase({ status })])).toMatchObject({ cases: { all }, gap });
  });

  it('counts by centre', () => {
    expect(port([sampleCase(), sampleCase({ centre: 'germany' }), sampleCase()]).centres).toMatchObject({
      korea: 2,
      germany: 1,
      us: 0,
    });
  });

  it('does not count a deleted case or one of another edition', () => {
    expect(port([sampleCase({ deleted: true }), sampleCase({ edition: '2016-2017' })]).cases.all).toBe(0);
  });
});

describe('the coverage of an edition', () => {
  it('sums by class and in all', () => {
    const coverage = computeCoverage(edition, { cases: [sampleCase({ status: 'accepted' }), sampleCase()] });
    expect(coverage.totals).toEqual({
      declared: 200,
      entered: 31,
      withTarget: 0,
      withCase: 1,
      withAcceptedCase: 1,
      stale: 0,
    });
    const park = coverage.schemes.find((s) => s.id === 'five')!.classes.find((c) => c.id === 'park')!;
    expect(park).toMatchObject({ declared: 25, entered: 9, withCase: 1, withAcceptedCase: 1 });
  });

  it('calls an accepted case stale while the latest check of a quote says that it changed', () => {
    const check = (verdict: Verification['verdict'], at: string): Verification => ({
      id: '01CAJ8Q2F0VERFAAAAAAAAAAAA',
      case: sampleCase().id,
      clip: sampleCase().clips[0]!.id,
      quote: 'q1',
      url: 'https://port.example.kr/',
      verdict,
      witness: 're-verification',
      at,
    });
    const stale = (verifications: Verification[]): number =>
      computeCoverage(edition, { cases: [sampleCase({ status: 'accepted' })], verifications }).totals.stale;
    expect(stale([check('figure-changed', '2018-06-01T00:00:00Z')])).toBe(1);
    expect(stale([check('figure-changed', '2018-06-01T00:00:00Z'), check('verbatim', '2018-07-01T00:00:00Z')])).toBe(0);
    expect(stale([check('reworded', '2018-06-01T00:00:00Z')])).toBe(0);
  });
});
