import { type Chapter, type Handbook, hasCases } from '../compile/handbook';
import { type Locale, pickFor } from '../text/language';
import { LABELS } from './labels';

/** The title of a part: "第一部分　富有活力". */
export function chapterTitle(chapter: Chapter, locale: Locale): string {
  return LABELS[locale].part(chapter.number, pickFor(chapter.title, locale)?.text ?? chapter.id);
}

/** What is said openly at the head of a part that is not a chapter of the plan. */
export function chapterNote(chapter: Chapter, locale: Locale): string | undefined {
  const labels = LABELS[locale];
  switch (chapter.kind) {
    case 'chapter':
      return undefined;
    case 'other-scheme':
      return labels.otherScheme(pickFor(chapter.scheme, locale)?.text ?? chapter.id);
    case 'unclassified':
      return labels.unclassified;
  }
  return chapter.kind satisfies never;
}

/** The sentence that names the chapters of the plan that have no case yet. */
export function emptyChaptersText({ chapters }: Handbook, locale: Locale): string | undefined {
  const labels = LABELS[locale];
  const empty = chapters.filter((chapter) => chapter.kind === 'chapter' && !hasCases(chapter));
  if (empty.length === 0) return undefined;
  return labels.emptyChapters(empty.map(({ title, id }) => pickFor(title, locale)?.text ?? id).join(labels.list));
}
