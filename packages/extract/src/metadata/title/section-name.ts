/** Names that a head or a heading gives every page of a site or section: they are the title of none of them. */
import { knownTag } from '../../records/tags';
import { ROOT } from '../../segments/heading-segment';
import {
  closeParts,
  endsAsSite,
  hasTitleKey,
  hostKey,
  isGenericTitle,
  isSiteName,
  titleKey,
  titleParts,
} from '../lines/title-parts';
import type { MetadataInput } from '../sources/metadata-input';
import { visibleText } from '../sources/sources';
import { PATH } from './headline-line';

/** No section has a longer name, in letters. */
const MAX_SECTION = 24;
const MAX_LINKS = 400;
const LINK = knownTag('a');
/** What stands between the steps of the way to a page. */
const STEP = /[>＞»›≫]+/u;

const pathOf = (address: string): string =>
  address
    .replace(/^(?:https?:)?\/\/[^/]+/i, '')
    .replace(/[?#].*$/, '')
    .replace(/(?:index\.\w+|\/)$/, '');

/** Names of a page's site and sections: what its links to other pages are called, in letters. */
export class SectionNames {
  private roots: ReadonlySet<string> | undefined;
  private sections: readonly string[] | undefined;

  constructor(
    private readonly input: MetadataInput,
    private readonly site: string,
    /** Letters of the headings: what stands as one is the page's own, though a menu leads to it. */
    private readonly headings: ReadonlySet<string>,
  ) {}

  /** Whether a text is the one of a link to the site's first page, or of the picture in it: the site's name. */
  isOnRootLink(text: string): boolean {
    return this.rootLinks().has(titleKey(text));
  }

  /** Whether a text names nothing but the site. */
  isSite(text: string): boolean {
    return isSiteName(text, this.site, hostKey(this.input.url)) || endsAsSite(text) || this.isOnRootLink(text);
  }

  /** Whether a text names nothing but the site and a section of it: "Press: Harbour City". */
  isSectionOrSite(text: string): boolean {
    if (this.isSection(text)) return true;
    const parts = [...titleParts(text).filter((_, n) => n % 2 === 0), ...closeParts(text)];
    const colon = text.split(/:\s+/);
    return [parts.length > 1 ? parts : [], colon.length > 1 ? colon : []].some(
      (list) => list.length > 0 && list.every((part) => this.isSection(part.trim())),
    );
  }

  private isSection(part: string): boolean {
    const key = titleKey(part);
    return (
      isGenericTitle(part) ||
      this.isSite(part) ||
      (key.length <= MAX_SECTION && !this.headings.has(key) && this.isOnSectionLink(key))
    );
  }

  /** What the links to the site's first page are called, and the pictures in them. */
  private rootLinks(): ReadonlySet<string> {
    if (this.roots !== undefined) return this.roots;
    const { records } = this.input;
    const roots = new Set<string>();
    for (const [link, href] of this.links()) {
      if (!ROOT.test(href)) continue;
      roots.add(titleKey(visibleText(records, link)));
      for (let i = link + 1; i < Math.min(records.end[link]!, link + 6); i++)
        roots.add(titleKey(records.attribute(i, 'alt') ?? ''));
    }
    roots.delete('');
    this.roots = roots;
    return roots;
  }

  /** Whether a link to another page, or one that opens a menu, is called so, or a step of the way to the page. */
  private isOnSectionLink(key: string): boolean {
    return key !== '' && this.sectionLinks().some((name) => hasTitleKey(name, key));
  }

  /** What the links to other pages, and those that open a menu, are called, and the steps of the way to the page. */
  private sectionLinks(): readonly string[] {
    if (this.sections !== undefined) return this.sections;
    const { records, segments, url, content } = this.input;
    const own = pathOf(url);
    const sections: string[] = [];
    for (const [link, href] of this.links())
      if (href === '#' || !(ROOT.test(href) || href.startsWith('#') || pathOf(href) === own))
        sections.push(visibleText(records, link));
    for (let k = 0; k < content; k++) if (PATH.test(segments[k]!.text)) sections.push(...segments[k]!.text.split(STEP));
    this.sections = sections;
    return sections;
  }

  /** Records and addresses of the page's first links. */
  private *links(): Generator<[link: number, href: string]> {
    const { records } = this.input;
    for (let i = 1, n = 0; i < records.length && n < MAX_LINKS; i++) {
      if (records.tag[i] !== LINK) continue;
      n++;
      yield [i, records.attribute(i, 'href') || '#'];
    }
  }
}
