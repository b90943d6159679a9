/** What speaks for a date's being the page's own by where it stands and how the elements around it are named. */
import { camelParts, hintText } from '../../records/element-hints';
import type { PageRecords } from '../../records/records';

const DATE_HINT =
  /(?:^|[\s_-])(?:date|datum|fecha|published|publish|pubdate|posted|post-?date|entry-?date|time|timestamp|datetime|created|byline|dateline|meta|info|pubtime|publishtime|release|zeit|stand|ymd|riqi|shijian|fabu)|(?<!up)date(?:$|[\s_-])/i;
const MODIFIED_HINT = /modif|updat|revis|aktualis|更新|修改|수정/i;
/** "entry-date published updated" is the day of both. */
const PUBLISHED_HINT = /entry-?date|publi/i;
export const isChange = (hint: string): boolean => MODIFIED_HINT.test(hint) && !PUBLISHED_HINT.test(hint);

/** Words of what elements are named and titled, "postDate" as post-Date; kept, since the dates of a list stand in the same elements. */
export class ElementHints {
  private readonly known = new Map<number, string>();

  constructor(private readonly records: PageRecords) {}

  of(index: number): string {
    const { records, known } = this;
    if (records.attributes[index] === undefined) return '';
    let hint = known.get(index);
    if (hint === undefined) {
      hint = camelParts(`${hintText(records, index)} ${records.attribute(index, 'title') ?? ''}`);
      known.set(index, hint);
    }
    return hint;
  }
}

/** The footer of a post is the post's own, the footer of the page is not. */
const NOT_THE_PAGE =
  /comment|(?<!(?:post|entry|article)[-_]?)footer|copyright|sidebar|related|(?<!elementor-)widget|recommend|teaser|reply|event|calendar|archive/i;

/** An element that says things about the post it stands in. */
export const OF_POST = /(?:post|entry|article)[-_]?(?:footer|meta|info|details)/i;

/** In the header of the page, not of its article, stands the day of reading. */
const IN_PAGE_HEADER = -3;

function isInArticle(records: PageRecords, index: number): boolean {
  for (let i = records.parent[index]!; i > 0; i = records.parent[i]!) {
    const { name } = records.tag[i]!;
    if (name === 'article' || name === 'main') return true;
  }
  return false;
}

export function hintScore(records: PageRecords, hints: ElementHints, index: number): number {
  let score = 0;
  for (let i = index, steps = 0; i > 0 && steps < 5; i = records.parent[i]!, steps++) {
    const hint = hints.of(i);
    const name = records.tag[i]!.name;
    if (steps < 3 && score <= 0 && DATE_HINT.test(hint)) score += 2;
    if (NOT_THE_PAGE.test(hint) || name === 'aside' || name === 'footer' || name === 'nav' || name === 'li')
      score -= 1.5;
    if (name === 'header' && !isInArticle(records, i)) score += IN_PAGE_HEADER;
  }
  return score;
}

/** How far below the heading its date stands, in segments. */
export const NEAR_HEADING = 6;

/** Near the start of the content, or of its heading, a date is the page's. */
export function placeScore(k: number, content: number, heading: number): number {
  const near = (from: number): boolean => from >= 0 && k >= from - 8 && k <= from + 6;
  const below = k >= heading && k <= heading + NEAR_HEADING ? 1.5 : k >= heading - 2 && k < heading ? 1 : 0;
  return (near(content) ? 1.5 : 0) + (heading >= 0 ? below : 0);
}
