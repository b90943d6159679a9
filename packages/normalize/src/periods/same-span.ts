import type { Source } from '../language/source';
import { skipGap, skipGapBack } from '../text/characters';
import { shiftYears } from './calendar';
import type { PeriodMention } from './period-mention';

/** "the same quarter of 2022", 2022年同期: where a year ends that is told for a part of it, which was named before. */
function endOfSameSpan({ folded, language }: Source, mention: PeriodMention): number | undefined {
  if (mention.precision !== 'year' || mention.relative || mention.year === undefined) return undefined;
  const { sameSpanBefore, sameSpanAfter } = language.period;
  if (sameSpanBefore.before(folded, skipGapBack(folded, mention.start))) return mention.end;
  return sameSpanAfter.at(folded, skipGap(folded, mention.end, 1))?.end;
}

/** The months of `part`, in another year. */
function inYearOf(mention: PeriodMention, part: PeriodMention): PeriodMention {
  const resolve: PeriodMention['resolve'] = (known) => {
    const whole = mention.resolve(known);
    const period = part.resolve({ iso: known.iso, year: part.year });
    if (!whole || !period || period.start.slice(0, 4) !== period.end.slice(0, 4)) return whole;
    return shiftYears(period, Number(whole.start.slice(0, 4)) - Number(period.start.slice(0, 4)));
  };
  return { ...mention, precision: part.precision, resolve };
}

/** The mentions, with the same part of another year read where the text says "the same period of"; `roleOf` reads the words around. */
export function withSameSpans(
  source: Source,
  mentions: readonly PeriodMention[],
  roleOf: (source: Source, start: number, end: number) => PeriodMention['role'],
): PeriodMention[] {
  let part: PeriodMention | undefined;
  return mentions.map((mention) => {
    const end = part && endOfSameSpan(source, mention);
    if (part && end !== undefined)
      return {
        ...inYearOf(mention, part),
        end,
        role: end > mention.end ? roleOf(source, mention.start, end) : mention.role,
      };
    const isPart = mention.precision === 'month' || mention.precision === 'other';
    if (isPart && mention.year !== undefined && !mention.previous) part = mention;
    return mention;
  });
}
