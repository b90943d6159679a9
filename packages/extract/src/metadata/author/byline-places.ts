/** Whether a byline may be the page's own by the elements around it. */
import { camelParts, hintText } from '../../records/element-hints';
import type { PageRecords } from '../../records/records';

/** Around a byline that is not this page's. */
const ELSEWHERE =
  /(?:^|[\s_-])(?:comments?|comment-?list|disqus|repl(?:y|ies)|respond|responses?|related|recommend\w*|teasers?|more-?from|popular|latest|(?<!elementor-)widget|site-?footer)(?:$|[\s_-])/i;
const BESIDE = /(?:^|[\s_-])(?:sidebar|aside)(?:$|[\s_-])/i;

/** In comments and lists of other pages. */
const IN_OTHER = -3;
/** Beside the content. */
const IN_ASIDE = -1;
/** The article or main element: what is around it says nothing. */
const IN_ARTICLE = 1;

const MAX_STEPS = 10;

/** Places of one page; what an element says is kept, since the bylines of a page stand in the same elements. */
export class BylinePlaces {
  private readonly known = new Map<number, number>();

  constructor(private readonly records: PageRecords) {}

  /** 0 for a place that may have the page's byline, −1 beside the content, −3 in comments and lists of other pages. */
  of(record: number): number {
    const { parent } = this.records;
    let place = 0;
    for (let i = parent[record]!, steps = 0; i > 0 && steps < MAX_STEPS; i = parent[i]!, steps++) {
      const kind = this.kindOf(i);
      if (kind === IN_ARTICLE) break;
      if (kind === IN_OTHER) return IN_OTHER;
      if (kind === IN_ASIDE) place = IN_ASIDE;
    }
    return place;
  }

  private kindOf(element: number): number {
    let kind = this.known.get(element);
    if (kind === undefined) {
      kind = this.read(element);
      this.known.set(element, kind);
    }
    return kind;
  }

  private read(element: number): number {
    const { name } = this.records.tag[element]!;
    if (name === 'article' || name === 'main') return IN_ARTICLE;
    if (name === 'nav') return IN_OTHER;
    const own = name === 'aside' || name === 'footer' ? IN_ASIDE : 0;
    if (this.records.attributes[element] === undefined) return own;
    const hint = camelParts(hintText(this.records, element));
    if (ELSEWHERE.test(hint)) return IN_OTHER;
    return BESIDE.test(hint) ? IN_ASIDE : own;
  }
}
