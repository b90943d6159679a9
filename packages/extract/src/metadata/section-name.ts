/** Names that a head or a heading gives every page of a site or section: they are the title of none of them. */
import { ROOT } from '../segments/heading-segment';
import type { MetadataInput } from './metadata-input';
import { visibleText } from './sources';
import { closeParts, endsAsSite, hostKey, isGenericTitle, isSiteName, titleKey, titleParts } from './title-parts';

/** No section has a longer name, in letters. */
const MAX_SECTION = 24;
const MAX_LINKS = 400;

const pathOf = (address: string): string =>
  address
    .replace(/^(?:https?:)?\/\/[^/]+/i, '')
    .replace(/[?#].*$/, '')
    .replace(/(?:index\.\w+|\/)$/, '');

/** Names of a page's site and sections: what its links to other pages are called, in letters. */
export class SectionNames {
  private found: { sections: Set<string>; roots: Set<string> } | undefined;

  constructor(
    private readonly input: MetadataInput,
    private readonly site: string,
    /** Letters of the headings: what stands as one is the page's own, though a menu leads to it. */
    private readonly headings: ReadonlySet<string>,
  ) {}

  /** Whether a text is the one of a link to the site's first page, or of the picture in it: the site's name. */
  isOnRootLink(text: string): boolean {
    return this.links().roots.has(titleKey(text));
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
      (key.length <= MAX_SECTION && !this.headings.has(key) && this.links().sections.has(key))
    );
  }

  private links(): { sections: Set<string>; roots: Set<string> } {
    if (this.found !== undefined) return this.found;
    const { records, url } = this.input;
    const own = pathOf(url);
    const sections = new Set<string>();
    const roots = new Set<string>();
    for (let i = 1, n = 0; i < records.length && n < MAX_LINKS; i++) {
      if (records.tag[i]!.name !== 'a') continue;
      n++;
      const href = records.attribute(i, 'href') || '#';
      if (ROOT.test(href)) {
        roots.add(titleKey(visibleText(records, i)));
        for (let j = i + 1; j < Math.min(records.end[i]!, i + 6); j++)
          roots.add(titleKey(records.attribute(j, 'alt') ?? ''));
      } else if (!href.startsWith('#') && pathOf(href) !== own) {
        const key = titleKey(visibleText(records, i));
        if (key.length <= MAX_SECTION) sections.add(key);
      }
    }
    sections.delete('');
    roots.delete('');
    this.found = { sections, roots };
    return this.found;
  }
}
