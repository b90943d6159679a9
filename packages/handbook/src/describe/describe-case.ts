import { type Case, centres } from '@duibiao/model';
import type { Handbook, PrintedCase } from '../compile/handbook';
import { isReadIn, type Locale, pickFor } from '../text/language';
import { nameTarget } from '../text/places';
import { LABELS } from './labels';

/** A stretch of text with the language that it is in. */
export interface Described {
  text: string;
  language: string;
}

/** A text section of a case, in the order of the template. Absent sections are left out. */
export interface TextSection extends Described {
  id: (typeof BEFORE_FIGURES)[number] | (typeof AFTER_FIGURES)[number] | 'standard';
  label: string;
}

const BEFORE_FIGURES = ['why', 'summary', 'background', 'practice'] as const;
const AFTER_FIGURES = ['mechanism', 'results', 'lessons'] as const;

/** The text sections that stand before and after the section on level and figures (标准水平), and that section's own text. */
export function describeSections(
  record: Case,
  locale: Locale,
): { before: TextSection[]; standard?: TextSection; after: TextSection[] } {
  const describe = (id: TextSection['id']): TextSection[] => {
    const picked = pickFor(record[id], locale);
    return picked ? [{ id, label: LABELS[locale][id], ...picked }] : [];
  };
  const [standard] = describe('standard');
  return {
    before: BEFORE_FIGURES.flatMap(describe),
    ...(standard ? { standard } : {}),
    after: AFTER_FIGURES.flatMap(describe),
  };
}

/** The lines of 可借鉴性, each with its label; empty when nothing is written. */
export function describeTransferability(record: Case, locale: Locale): (Described & { label: string })[] {
  const labels = LABELS[locale];
  const { what, preconditions, obstacles, rating, rationale } = record.transferability ?? {};
  const line = (label: string, text: Parameters<typeof pickFor>[0]): (Described & { label: string })[] => {
    const picked = pickFor(text, locale);
    return picked ? [{ label, ...picked }] : [];
  };
  return [
    ...line(labels.transferWhat, what),
    ...line(labels.preconditions, preconditions),
    ...line(labels.obstacles, obstacles),
    ...(rating ? [{ label: labels.rating, text: labels.ratingOf(rating), language: locale }] : []),
    ...line(labels.rationale, rationale),
  ];
}

/** The title for readers, and the title in the language of the first source where that is another one. */
export function describeTitle(record: Case, locale: Locale): { title: Described; original?: Described } {
  const title = pickFor(record.title, locale)!;
  const language = record.clips.map((clip) => clip.language).find((tag) => tag !== undefined);
  const original = language === undefined || isReadIn(language, locale) ? undefined : record.title?.[language];
  if (original === undefined || original === title.text) return { title };
  return { title, original: { text: original, language: language! } };
}

/** The facts at the head of a case: target, tasks, lead unit, contributing centre, date of acceptance. */
export function describeFacts(printed: PrintedCase, locale: Locale): (Described & { label: string })[] {
  const labels = LABELS[locale];
  const { record } = printed;
  const fact = (label: string, text: string | undefined, language: string = locale) =>
    text ? [{ label, text, language }] : [];
  const centre = centres.find(({ id }) => id === record.centre);
  const leadUnit = pickFor(printed.leadUnit, locale);
  const target = nameTarget(record.target, locale);
  return [
    ...fact(labels.target, [target, record.target?.body].filter(Boolean).join(locale === 'zh' ? ' · ' : ' – ')),
    ...fact(labels.tasks, describeTasks(printed, locale)),
    ...fact(labels.leadUnit, leadUnit?.text, leadUnit?.language),
    ...fact(labels.centre, centre?.names[locale]),
    ...fact(labels.accepted, printed.acceptedOn),
  ];
}

function describeTasks({ tasks, unknownTasks }: PrintedCase, locale: Locale): string {
  return [...tasks.map((task) => describeTask(task, locale)), ...unknownTasks].join(LABELS[locale].semicolon);
}

/** A task for readers: "任务107　区域性国际航运中心"; the title alone where the plan gives no number. */
export function describeTask(task: PrintedCase['tasks'][number], locale: Locale): string {
  const title = pickFor(task.title, locale)?.text ?? task.id;
  return task.number === undefined ? title : `${LABELS[locale].taskNumber(task.number)} ${title}`;
}

/** The title of the edition for readers. */
export function describeEdition({ edition }: Pick<Handbook, 'edition'>, locale: Locale): string {
  return pickFor(edition.title, locale)?.text ?? edition.id;
}
