import type {
  Baseline,
  Case,
  Clip,
  Coverage,
  Edition,
  Figure,
  LocalizedText,
  Missing,
  PageDate,
  Quote,
  Task,
  Translation,
  Verification,
} from '@duibiao/model';
import type { Comparison } from './comparison';
import type { CslItem } from './csl';

/** A quote that is printed, with its translations and the last check of it against its page. */
export interface PrintedQuote {
  quote: Quote;
  language?: string;
  translations: Translation[];
  verification?: Verification;
}

/** A clip as a source of the handbook: numbered from 1 in the order of the cases, with the date that it is cited under. */
export interface PrintedSource {
  number: number;
  clip: Clip;
  date: PageDate;
  /** Why the editors dated a page that states no date. */
  dateReason?: string;
  csl: CslItem;
  quotes: PrintedQuote[];
}

/** A figure that is printed: accepted, with its words in a quote of a dated source, and with the own values beside it. */
export interface PrintedFigure {
  figure: Figure;
  quote: PrintedQuote;
  source: PrintedSource;
  comparisons: Comparison[];
}

/** A case as it is printed. `tasks[0]` is the task under which it stands; `unknownTasks` are ids that the edition does not have. */
export interface PrintedCase {
  number: number;
  record: Case;
  tasks: Task[];
  unknownTasks: string[];
  leadUnit?: LocalizedText;
  sources: PrintedSource[];
  figures: PrintedFigure[];
  /** Own values of indicators for which no figure is printed. */
  baselines: Baseline[];
  /** Date of the last acceptance, YYYY-MM-DD. */
  acceptedOn?: string;
}

/** A task with the cases that stand under it, and those that serve it too but stand elsewhere. */
export interface ChapterTask {
  task: Task;
  cases: PrintedCase[];
  alsoServedBy: PrintedCase[];
}

/**
 * A part of the handbook. `chapter`: a class of the edition's chapters. `other-scheme`: tasks for which the plan states no chapter,
 * under their class in another scheme. `unclassified`: tasks and cases without any class.
 */
export interface Chapter {
  id: string;
  kind: 'chapter' | 'other-scheme' | 'unclassified';
  /** From 1, over the parts that have a case; 0 for a part that has none. */
  number: number;
  title: LocalizedText;
  /** Title of the scheme that the class belongs to. */
  scheme?: LocalizedText;
  declared?: number;
  tasks: ChapterTask[];
  /** Cases that name no task of the edition. */
  stray: PrintedCase[];
}

/** Something that is not printed, and why. With a figure or quote the case itself is printed without it. */
export interface KeptOut {
  case: string;
  figure?: string;
  quote?: string;
  code: Missing['code'] | 'task-unknown';
  message: string;
}

/** How much a publication holds. `waiting` counts cases that are submitted or returned, and so not in it. */
export interface Counts {
  cases: number;
  figures: number;
  quotes: number;
  sources: number;
  regions: number;
  cities: number;
  tasksWithCase: number;
  waiting: number;
}

/** Everything that goes into a publication, in its order; each format is a rendering of this. */
export interface Handbook {
  edition: Edition;
  generatedAt: string;
  chapters: Chapter[];
  cases: PrintedCase[];
  sources: PrintedSource[];
  keptOut: KeptOut[];
  coverage: Coverage;
  counts: Counts;
  /** Names of indicators by id: the product's own, and those given with the publication; an indicator without a name is printed by its id. */
  indicatorNames: ReadonlyMap<string, LocalizedText>;
}

/** Whether a part holds a case or points to one. */
export function hasCases({ tasks, stray }: Pick<Chapter, 'tasks' | 'stray'>): boolean {
  return stray.length > 0 || tasks.some(({ cases, alsoServedBy }) => cases.length + alsoServedBy.length > 0);
}
