/** The parts of a title such as "Port grows | Business | Harbour News": which one is the site's name, and what is left without it. */
import { kind as kinds } from '../../../data/not-authors.json';
import siteNameWords from '../../../data/site-name-words.json';
import siteWords from '../../../data/site-words.json';

const SEPARATOR = /(\s+[|–—·•»«›‹:~<>]+\s+|\s+-{1,3}\s+|\s*[|｜_]+\s*|\s+::\s+|(?<=[^\s:])::\s+|\s*[«»]\s*)/;
/** Between Chinese or Japanese words a hyphen, a double dash or a colon may stand before the site's name without spaces. */
const CLOSE_SEPARATOR = /^(.{2,}?)\s*(?:[-－–]+|——|：)\s*([^-－–—：:]{2,24})$/u;
export const CJK_LETTER = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** 港務局-廠商名錄: the site's name may stand first as well. */
const CLOSE_LEAD = /^([^-－–—：]{2,24})\s*(?:[-－–]+|——|：)\s*(.{4,})$/u;

const ASCII = /^[\0-\x7f]*$/;

/** Letters and digits in lower case: what two writings of a title have in common. */
export const titleKey = (text: string): string =>
  ASCII.test(text) ? text.toLowerCase().replace(/[^a-z0-9]+/g, '') : text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Scripts without capitals, whose letters stand in a key as they stand in the text: Hebrew, kana, Han, Hangul. */
const isCaseless = (code: number): boolean =>
  (code >= 0x5d0 && code <= 0x5ea) ||
  (code >= 0x3041 && code <= 0x3096) ||
  (code >= 0x30a1 && code <= 0x30fa) ||
  (code >= 0x4e00 && code <= 0x9fef) ||
  (code >= 0xac00 && code <= 0xd7a3);

/** Whether `key` is the {@link titleKey} of a text. Of hundreds of links that are asked nearly all differ in the first letter: no key is made of them. */
export function hasTitleKey(text: string, key: string): boolean {
  let at = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const isCapital = code >= 65 && code <= 90;
    if (isCapital || (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || isCaseless(code)) {
      if (key.charCodeAt(at++) !== (isCapital ? code + 32 : code)) return false;
    } else if (code > 0x7f) return titleKey(text) === key;
  }
  return at === key.length;
}

/** Letters of an address's host. */
export const hostKey = (url: string): string => titleKey(/^https?:\/\/(?:www\.)?([^/:]+)/.exec(url)?.[1] ?? '');

/** Letters of the longest name in a host: "hafenblatt" of "news.hafenblatt.co.uk". */
const hostNameKey = (url: string): string =>
  (/^https?:\/\/([^/:]+)/.exec(url)?.[1] ?? '')
    .split('.')
    .slice(0, -1)
    .map(titleKey)
    .reduce((longest, name) => (name.length > longest.length ? name : longest), '');

/** The name of the software that ends the titles of forums. */
export const POWERED_BY = /[\s|·–—-]+powered by .*$/i;

/** Parts of a title with the separators between them at odd places. */
export const titleParts = (title: string): string[] => title.split(SEPARATOR);

/** Parts of a Chinese, Japanese or Korean title whose signs stand without spaces: title-section-site, site-section-title. */
export const closeParts = (title: string): string[] =>
  CJK_LETTER.test(title) ? title.split(/[-－–—_：:／/|｜]+/u).filter((part) => CJK_LETTER.test(part)) : [];

/** "…日报", "…人民政府", "…ニュース": ends as names of East Asian newspapers, portals and offices do. */
const SITE_END = new RegExp(`(?:${siteWords.join('|')})(?:\\p{Lu}+)?$`, 'u');

/** Whether a part of a title ends as such names do. */
export const endsAsSite = (part: string): boolean => part.length <= 24 && SITE_END.test(part.trim());

/** Whether a part of a title is the site's name. @param site key of the name, '' if unknown @param host letters of the host, '' to leave it out */
export function isSiteName(part: string, site: string, host: string): boolean {
  const key = titleKey(part);
  if (key === '') return false;
  if (key === site) return true;
  // "Harbour News Online" for the site "Harbour News", but not "Harbour tunnel closed" for the site "Harbour".
  if (key.includes(site) && site.length > 0.6 * key.length) return true;
  if (site.includes(key) && key.length > 3 && key.length > 0.35 * site.length) return true;
  return key.length > 3 && host.includes(key);
}

/** A section between title and site: one or two words after a long title ("… | Business | Harbour News", "…_要闻_海州网"). */
function isSection(part: string, title: string): boolean {
  if (CJK_LETTER.test(part)) return part.length <= 6 && title.length >= 8;
  const own = part.trim();
  const words = title.trim().split(/\s+/).length;
  return /^[\p{Lu}\p{Lo}][\p{L}&]*(?: (?:& )?\p{L}+)?$/u.test(own) && words >= (own.includes(' ') ? 5 : 4);
}

/** Cuts a section from the end of a title that was before the site's name with the same sign: "Port grows again | Business". */
export function withoutSection(title: string, sign: string): string {
  const parts = titleParts(title);
  const rest = parts.slice(0, -2).join('');
  return parts.length >= 3 && parts[parts.length - 2] === sign && isSection(parts[parts.length - 1]!, rest)
    ? rest
    : title;
}

/** Cuts the site's name, and a section before it, from a title such as "Port grows | Harbour News". */
export function withoutSiteName(title: string, siteName: string | undefined, url: string): string {
  const host = hostKey(url);
  const site = siteName === undefined ? '' : titleKey(siteName);
  const name = hostNameKey(url);
  const isSite = (part: string): boolean =>
    isSiteName(part, site, host) ||
    endsAsSite(part) ||
    // "St. Georg's Choir Ulm" on choir-ulm.example.
    (name.length > 5 && titleKey(part).includes(name) && name.length > 0.55 * titleKey(part).length);
  const parts = titleParts(title);
  let end = parts.length;
  while (end >= 3 && isSite(parts[end - 1]!)) end -= 2;
  const cut = end < parts.length ? parts[end]! : undefined;
  let start = 0;
  while (end - start >= 3 && isSiteName(parts[start]!, site, host)) start += 2;
  while (
    cut !== undefined &&
    end - start >= 3 &&
    (parts[end - 2] === cut || CJK_LETTER.test(parts[end - 1]!)) &&
    isSection(parts[end - 1]!, parts.slice(start, end - 2).join(''))
  )
    end -= 2;
  const whole = parts.slice(start, end).join('').trim();
  const lead = site !== '' && CJK_LETTER.test(whole) ? CLOSE_LEAD.exec(whole) : null;
  const rest = lead !== null && titleKey(lead[1]!) === site ? lead[2]! : whole;
  const close = CJK_LETTER.test(rest) ? CLOSE_SEPARATOR.exec(rest) : null;
  if (close === null || !isSite(close[2]!)) return rest;
  const section = CLOSE_SEPARATOR.exec(close[1]!);
  return section !== null && isSection(section[2]!, section[1]!) ? section[1]! : close[1]!;
}

/** Words of a path, without accents: Umlauts as German addresses write them. */
const plainWords = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(/ä/g, 'ae')
    .replace(/ö/g, 'oe')
    .replace(/ü/g, 'ue')
    .replace(/ß/g, 'ss')
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** The words of a path segment without its extension; numbers of more than three digits name records. */
const wordsOfSegment = (segment: string): string[] =>
  plainWords(segment.replace(/\.\w{2,5}$/, '')).filter((word) => /^\p{L}{2,}$/u.test(word) || /^\d{1,3}$/.test(word));

/**
 * Share of the words in the address's longest path segment that a title has. Where no segment has three words, 1 if the letters of the last one are in the
 * title or are the title's and 0 if not; undefined where the address says nothing.
 */
export function slugShare(title: string, url: string): number | undefined {
  const path = /^https?:\/\/[^/]+\/([^?#]*)/.exec(url)?.[1] ?? '';
  const segments = path.slice(0, 1000).split('/');
  let words: string[] = [];
  for (const segment of segments) {
    const found = wordsOfSegment(segment);
    if (found.length > words.length) words = found;
  }
  if (words.length < 3) {
    const last = wordsOfSegment(segments.filter((segment) => segment !== '').pop() ?? '').join('');
    return last.length < 5 || /^(?:index|default|start|startseite|home)/.test(last)
      ? undefined
      : Number(plainWords(title).join('').includes(last));
  }
  const own = new Set(plainWords(title));
  return words.filter((word) => own.has(word)).length / words.length;
}

const GENERIC =
  /^(?:home(?: ?page)?|index|start(?:seite)?|welcome|willkommen|untitled.*|no title|首页|首頁|ホーム|トップ(?:ページ)?|홈|דף הבית|ראשי)$/i;

/** "Press releases": the kind of text, as sections of sites are called. */
const KIND = new RegExp(`^(?:${kinds.join('|')})$`, 'i');

/** 보도자료 상세보기, "News list": the kind of text, and how the page shows it. */
const VIEW = new RegExp(`\\s*(?:${siteNameWords.views.join('|')})$`, 'i');

/** Whether a title says nothing of a page: Home, 首页, Pressemitteilungen. */
export const isGenericTitle = (title: string): boolean =>
  GENERIC.test(title) || KIND.test(title) || KIND.test(title.replace(VIEW, ''));
