import type { Source } from '../language/source';
import type { PeriodMention } from './period-mention';

/** Between a fiscal year and its days stand a bracket or a comma and "which runs from". */
const LEADS = /^ ?(?:\(|, )(?:\p{L}+ ){0,4}$/u;
const LONGEST_LEAD = 30;
const UNKNOWN = { iso: undefined, year: undefined };

const daysOf = ({ start, end }: { start: string; end: string }): number =>
  Math.round((Date.parse(end) - Date.parse(start)) / 86_400_000) + 1;

const isYear = (mention: PeriodMention): boolean => {
  if (mention.precision !== 'other' || mention.partial || mention.relative || mention.year === undefined) return false;
  const period = mention.resolve(UNKNOWN);
  return period !== undefined && Math.abs(daysOf(period) - 365.5) < 2;
};

/**
 * "Fiscal Year 2022/23 (July 1, 2022 – June 30, 2023)", "fiscal year 2023-24, which runs from …": the year's own days stand
 * for those that the place has, wherever the text tells of it.
 */
export function withOwnDays({ folded }: Source, mentions: readonly PeriodMention[]): PeriodMention[] {
  const own = new Map<string, PeriodMention['resolve']>();
  const found: PeriodMention[] = [];
  for (const mention of mentions) {
    const last = found.at(-1);
    const lead = last && mention.start - last.end < LONGEST_LEAD ? folded.slice(last.end, mention.start) : undefined;
    if (last && lead !== undefined && LEADS.test(lead) && isYear(last) && isYear(mention)) {
      own.set(keyOf(last), mention.resolve);
      found[found.length - 1] = { ...last, end: mention.end, resolve: mention.resolve };
    } else found.push(mention);
  }
  if (own.size === 0) return found;
  return found.map((mention) => {
    const resolve = mention.precision === 'other' ? own.get(keyOf(mention)) : undefined;
    return resolve ? { ...mention, resolve } : mention;
  });
}

const keyOf = (mention: PeriodMention): string => mention.resolve(UNKNOWN)?.start ?? '';
