/** Dates that look alike: apart from the heading they are those of a list of other pages. */
import { isAtLeast } from '../../segments/segment-text';
import type { Segment } from '../../segments/segments';

/** What of a date changes where it is one of a list. */
interface Listable {
  date: string;
  score: number;
  listed: boolean;
}

interface Placed {
  date: Listable;
  /** Its segment. */
  at: number;
  /** Whether it stands apart from the heading. */
  apart: boolean;
}

const IN_LIST = -1.5;
const LIST_LENGTH = 3;
/** The share of look-alike dates that stand beside links in a list of other pages, and the length of such a link in characters. */
const MOST = 0.6;
const TITLE_LENGTH = 12;
/** A paragraph is longer, in characters of the Latin script; a list with one to every second date is a thread or a log. */
const PARAGRAPH = 150.5;

/** Dates of a page by what they look like (tag, class, id). */
export class DateLooks {
  private readonly looks = new Map<string, Placed[]>();

  constructor(private readonly segments: readonly Segment[]) {}

  add(look: string, date: Listable, at: number, apart: boolean): void {
    const alike = this.looks.get(look) ?? [];
    this.looks.set(look, alike);
    alike.push({ date, at, apart });
  }

  /** Lowers the scores of dates in lists; those beside links to other pages are marked as `listed`. */
  demote(): void {
    for (const alike of this.looks.values()) {
      if (new Set(alike.map(({ date }) => date.date)).size < LIST_LENGTH) continue;
      for (const { date, apart } of alike) if (apart) date.score += IN_LIST;
      const beside = alike.filter(({ at }) => this.isBesideLink(at));
      if (beside.length > MOST * alike.length && 2 * this.paragraphs() < alike.length)
        for (const { date } of beside) date.listed = true;
    }
  }

  /** Whether a date stands with or between lines that lead to other pages; names of writers are shorter links. */
  private isBesideLink(at: number): boolean {
    return [at - 1, at, at + 1].some((k) => (this.segments[k]?.linkLength ?? 0) >= TITLE_LENGTH);
  }

  private paragraphs(): number {
    return this.segments.filter(
      ({ text, linkLength }) => text.length > 60 && 2 * linkLength < text.length && isAtLeast(text, PARAGRAPH),
    ).length;
  }
}
