import { type Baseline, calendarDateSchema, exactValueSchema, type Target } from '@duibiao/model';
import { ulid } from 'ulid';

/** A figure of a target as people type it. */
export interface TargetFigureDraft {
  id: string;
  indicator: string;
  iso: string;
  place: string;
  qid?: string | undefined;
  period: string;
  value: string;
  unit: string;
  currency?: string | undefined;
  source: string;
}

/** A target as people type it: an empty text is an absent value. */
export interface TargetDraft {
  country: string;
  city: string;
  body: string;
  standard: string;
  figures: TargetFigureDraft[];
}

/** What is typed in for a target as it is; without one, an empty form. */
export function draftTarget(target: Target | undefined): TargetDraft {
  return {
    country: target?.against.country ?? '',
    city: target?.against.city?.name ?? '',
    body: target?.against.body ?? '',
    standard: target?.standard?.zh ?? '',
    figures: (target?.figures ?? []).map((figure) => ({
      id: figure.id,
      indicator: figure.indicator,
      iso: figure.place.iso,
      place: figure.place.name,
      qid: figure.place.qid,
      period: figure.period,
      value: figure.value,
      unit: figure.unit ?? '',
      currency: figure.currency,
      source: figure.source,
    })),
  };
}

/** An empty row for a figure of a target. */
export function emptyFigure(draft: TargetDraft): TargetFigureDraft {
  return {
    id: ulid(),
    indicator: '',
    iso: draft.country,
    place: draft.city,
    period: '',
    value: '',
    unit: '',
    source: '',
  };
}

/** Whether a period is "2017", "2017-03", "2017-03-01" or "2017-04-01/2018-03-31", of days that exist. */
export function isPeriodText(text: string): boolean {
  const [start, end, more] = text.split('/');
  if (more !== undefined) return false;
  const isDate = (part: string): boolean =>
    /^\d{4}$/.test(part) || /^\d{4}-(0[1-9]|1[0-2])$/.test(part) || calendarDateSchema.safeParse(part).success;
  return isDate(start ?? '') && (end === undefined || (isDate(end) && start! <= end));
}

/** The names of the fields that are wrong, such as "country" or "<figure id>.value". */
export function faultsOf(draft: TargetDraft): string[] {
  const faults = /^[A-Z]{2}$/.test(draft.country.trim().toUpperCase()) ? [] : ['country'];
  for (const figure of draft.figures) {
    if (figure.indicator.trim() === '') faults.push(`${figure.id}.indicator`);
    if (!/^[A-Z]{2}$/.test(figure.iso.trim().toUpperCase())) faults.push(`${figure.id}.iso`);
    if (!isPeriodText(figure.period.trim())) faults.push(`${figure.id}.period`);
    if (!exactValueSchema.safeParse(plain(figure.value)).success) faults.push(`${figure.id}.value`);
    if (figure.source.trim() === '') faults.push(`${figure.id}.source`);
  }
  return faults;
}

const plain = (value: string): string => value.replace(/[,\s]/g, '').replace('−', '-');

/** The target that a draft without faults says. */
export function readTarget(draft: TargetDraft, task: string, known: Target | undefined, now: string): Target {
  const { zh: _before, ...others } = known?.standard ?? {};
  const standard = draft.standard.trim() === '' ? others : { ...others, zh: draft.standard.trim() };
  const city = draft.city.trim();
  const knownCity = known?.against.city;
  return {
    id: known?.id ?? ulid(),
    task: known?.task ?? task,
    against: {
      country: draft.country.trim().toUpperCase(),
      ...(city === '' ? {} : { city: knownCity?.name === city ? knownCity : { name: city } }),
      ...(draft.body.trim() === '' ? {} : { body: draft.body.trim() }),
    },
    ...(Object.keys(standard).length > 0 ? { standard } : {}),
    figures: draft.figures.map(readFigure),
    opinions: known?.opinions ?? [],
    updatedAt: now,
  };
}

function readFigure(figure: TargetFigureDraft): Baseline {
  return {
    id: figure.id,
    indicator: figure.indicator.trim(),
    place: {
      iso: figure.iso.trim().toUpperCase(),
      name: figure.place.trim() || figure.iso.trim().toUpperCase(),
      ...(figure.qid ? { qid: figure.qid } : {}),
    },
    period: figure.period.trim(),
    value: plain(figure.value),
    ...(figure.unit.trim() === '' ? {} : { unit: figure.unit.trim() }),
    ...(figure.currency ? { currency: figure.currency } : {}),
    source: figure.source.trim(),
  };
}
