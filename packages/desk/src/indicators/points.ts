import type { Baseline, Case, Measure, Observation, Period, Place, Target } from '@duibiao/model';

/** Where a value comes from; each can be opened. */
export type PointSource =
  | { kind: 'case'; case: string; quote: string }
  | { kind: 'baseline'; case: string }
  | { kind: 'target'; task: string }
  | { kind: 'statistics'; producer: string; url: string };

/** One value of an indicator, wherever it is from. */
export interface Point {
  id: string;
  place: Place | null;
  period: Period | null;
  value: string | null;
  unit?: string | undefined;
  currency?: string | undefined;
  priceBasis?: string | undefined;
  measure: Measure;
  source: PointSource;
  /** Why it is held back, for a refreshed value that waits for a person. */
  flag?: string | undefined;
}

/** Cases whose accepted figures count: those that the office has not sent back or taken out. */
const COUNTED = new Set<Case['status']>(['submitted', 'accepted', 'published']);

/** Every value of an indicator: accepted figures and baselines of cases, figures of targets, refreshed statistics. */
export function collectPoints(
  indicator: string,
  records: { cases: Iterable<Case>; targets: readonly Target[]; observations: readonly Observation[] },
): Point[] {
  const points: Point[] = [];
  for (const record of records.cases) {
    if (record.deleted || !COUNTED.has(record.status)) continue;
    for (const figure of record.figures) {
      if (figure.indicator !== indicator || figure.status !== 'accepted') continue;
      const source: PointSource = { kind: 'case', case: record.id, quote: figure.quote };
      points.push({ ...figure, id: `${record.id}/${figure.id}`, source });
    }
    for (const baseline of record.baseline ?? []) {
      if (baseline.indicator === indicator)
        points.push(pointOf(baseline, `${record.id}/${baseline.id}`, { kind: 'baseline', case: record.id }));
    }
  }
  for (const target of records.targets) {
    for (const figure of target.figures) {
      if (figure.indicator === indicator)
        points.push(pointOf(figure, `${target.id}/${figure.id}`, { kind: 'target', task: target.task }));
    }
  }
  for (const observation of records.observations) {
    if (observation.indicator !== indicator) continue;
    const { producer, url } = observation.provenance;
    points.push({ ...observation, source: { kind: 'statistics', producer, url }, flag: observation.flag?.reason });
  }
  return points;
}

function pointOf(baseline: Baseline, id: string, source: PointSource): Point {
  const { place, value, unit, currency, period } = baseline;
  return { id, place, value, unit, currency, period: readPeriod(period) ?? null, measure: 'level', source };
}

/** Reads "2017", "2017-03", "2017-03-01" or "2017-04-01/2018-03-31"; undefined for anything else. */
export function readPeriod(text: string): Period | undefined {
  const [first, second] = text.split('/');
  if (second !== undefined) {
    const start = readPeriod(first!)?.start;
    const end = readPeriod(second)?.end;
    return start && end && start <= end ? { start, end, precision: 'span' } : undefined;
  }
  if (/^\d{4}$/.test(text)) return { start: `${text}-01-01`, end: `${text}-12-31`, precision: 'year' };
  const month = /^(\d{4})-(\d{2})$/.exec(text);
  if (month) {
    const last = new Date(Date.UTC(Number(month[1]), Number(month[2]), 0)).toISOString().slice(0, 10);
    return { start: `${text}-01`, end: last, precision: 'month' };
  }
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? { start: text, end: text, precision: 'day' } : undefined;
}

/** Whether two places are the same: by Wikidata item where both have one, else by country and name. */
export function isSamePlace(a: Place, b: Place): boolean {
  if (a.qid && b.qid) return a.qid === b.qid;
  return a.iso === b.iso && a.name.toLowerCase() === b.name.toLowerCase();
}

/** The own city: the place that the baselines of the cases are about. Undefined while there is no baseline. */
export function ownPlace(cases: Iterable<Case>): Place | undefined {
  const counts = new Map<string, { place: Place; count: number }>();
  for (const record of cases) {
    for (const { place } of record.baseline ?? []) {
      const key = place.qid ?? `${place.iso} ${place.name}`;
      const known = counts.get(key) ?? { place, count: 0 };
      counts.set(key, { place, count: known.count + 1 });
    }
  }
  return [...counts.values()].sort((a, b) => b.count - a.count)[0]?.place;
}
