import type { Period } from '@duibiao/model';
import data from '../../data/fiscal-years.json';
import type { Culture } from '../culture';
import { twelveMonths } from './calendar';

interface FiscalYear {
  firstMonth: number;
  /** Whether "FY2018" begins or ends in 2018. */
  named: string;
}

const PLACES: Readonly<Record<string, FiscalYear>> = data.places;
const CULTURES: Readonly<Record<string, string>> = data.cultures;
const SPANS: Readonly<Record<string, { firstMonth: number }>> = data.spans;

/** Japan's 年度 means April to March also in a text that names no place. */
function fiscalYearOf(iso: string | undefined, culture: Culture): FiscalYear {
  return PLACES[iso ?? CULTURES[culture] ?? ''] ?? data.default;
}

/** "FY2018" of a place as an interval. */
export function fiscalYear(year: number, iso: string | undefined, culture: Culture): Period {
  const { firstMonth, named } = fiscalYearOf(iso, culture);
  return twelveMonths(named === 'end' && firstMonth > 1 ? year - 1 : year, firstMonth);
}

/** "2018/19": the place's financial year that begins in 2018; where its year is the calendar's, the culture's usual one. */
export function fiscalSpan(year: number, iso: string | undefined, culture: Culture): Period {
  const { firstMonth } = fiscalYearOf(iso, culture);
  if (firstMonth > 1) return twelveMonths(year, firstMonth);
  return twelveMonths(year, (SPANS[culture] ?? SPANS.default ?? { firstMonth: 4 }).firstMonth);
}
