/** Names of authors in bylines: what is a name, what stands around it (labels, roles, dates, agencies' credits), and where one name ends. */
import { agency as agencies } from '../../../data/agencies.json';
import bylineWords from '../../../data/byline-words.json';
import dateWords from '../../../data/date-labels.json';
import notAuthors from '../../../data/not-authors.json';
import { monthOf } from '../../dates/date-forms';
import { cleanLine } from '../sources/value';
import { isCjkName } from './cjk-names';

const MAX_NAME = 60;

/** Words that stand where a name is expected and are none: interface, accounts of the system. */
const NOT_A_NAME =
  /^(?:admin(?:istrator)?|author|autor(?:en|in)?|name|unknown|(?:dr|prof|mr|mrs|ms)\.?|human|agencies|guest|none|null|undefined|user(?:name)?|follow(?:ing)?|(?:posted|written|published|updated)(?: (?:by|on|in))?|by|von|name \*?|share|home|log ?in|member log ?in|sign ?in|webmaster|root|no author|default|默认|本站|管理员|관리자|(?:יום (?:ראשון|שני|שלישי|רביעי|חמישי|שישי)|שבת)|veröffentlicht.*|publiziert.*|profile?|profil|more|about(?: the author)?|the author|kommentar.*|comment.*|reply|facebook|twitter|instagram|linkedin|youtube|gesponserte.*|sponsored.*|advertorial|anzeige|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend|mon|tue|wed|thu|fri|sat|sun|datum|date|uhr|today|heute|yesterday|gestern|stand|eingestellt|publié|post|auteur|bluesky|mastodon|threads|pinterest|youtube|(?:zeige )?alle (?:artikel|beiträge|posts)|(?:eingestellt|geschrieben|erstellt|verfasst|gepostet) von|publié par|escrito por|tags?|kategorien?|categor(?:y|ies)|anzahl.*|(?:view |see )?(?:full |complete |all )?(?:profile|posts)|(?:afficher|voir|view|ver|visualizza|zeige?|mein|my|mon|mi)\s.*prof[iy].*|creative commons.*|.*\b(?:licen[cs]e|lizenz)\b.*|\d{1,2}:\d\d.*|website|logged|read more|continue reading|beitrag|להמשך קריאה|קרא(?:ו)? עוד|続きを読む|더 ?보기|阅读全文|閱讀全文|jump to .*|weiterlesen|mehr (?:lesen|erfahren).*|lire la suite|leer más|suche|search|posts|published|publicado.*|publié.*)$/i;

/** Accounts of content systems, the systems themselves, headings of boxes about authors. */
const NO_AUTHOR = new RegExp(
  `^(?:${[...notAuthors.account, ...notAuthors.about, ...notAuthors.aboutSite, ...notAuthors.kind, ...notAuthors.office].join('|')})$|(?:^|\\s)(?:${notAuthors.system.join('|')})(?![a-z])`,
  'i',
);
const ABOUT = new RegExp(`^(?:${notAuthors.about.join('|')})\\s*[:：]?$`, 'i');

/** Whether a line is the heading of a box about the author: この記事を書いた人. */
export const isAboutAuthor = (line: string): boolean => line.length < 32 && ABOUT.test(line);

/** "ANN LEE Associated Press": behind a full name, without a comma. */
const AGENCY_BEHIND = new RegExp(
  `(?<=^\\S+ \\S+(?: \\S+)?) (?:${agencies.filter((name) => /^[\x20-\x7e]{2,}$/.test(name)).join('|')})$`,
);

/** 홍보팀, 党群工作部: a department. People have names of two letters at least before such an ending only in rare cases. */
const MIN_OFFICE = 3;
const COMPANY = new RegExp(`\\s(?:${notAuthors.company.join('|')})$`, 'i');

/** Whether a name is a department's or an authority's in a script without capitals. */
const isOffice = (name: string): boolean =>
  (name.length >= MIN_OFFICE && notAuthors.officeEnd.some((end) => name.endsWith(end))) ||
  (name.length > MIN_OFFICE && notAuthors.officeEndLong.some((end) => name.endsWith(end)));

/** Whether a name is a company's by its legal form: "Harbour Lines Ltd". */
export const isCompany = (name: string): boolean => COMPANY.test(name);

/** Bylines that name a desk, not a person: used only where nothing better is stated. */
const DESK =
  /^(?:(?:die |the )?(?:online-?)?(?:redaktion|redaktionsteam|redakteur|editors?|editorial(?: team| staff| board)?|staff(?: writers?| reporters?)?|team|newsroom|news ?desk|web ?desk|agenc(?:y|ies)|anonym(?:ous)?|contributors?|guest (?:author|contributor)|gastautor|gastbeitrag|redacción|redazione|rédaction|la rédaction|toimitus|redactie|redaktionen|佚名|編輯部?|编辑部?|编辑|編輯|מערכת|편집부|編集部)|.*\bredaktion|redaktion \S+|(?:.{1,30} )?(?:team|staff|editors?)|team .{1,30}|(?:the )?(?:editors|staff) of .*)$/i;

const BY =
  /^(?:(?:(?:view|see|more|all|read)\s+)*(?:written|post(?:s|ed)?|published|words|story|text|articles?|review|started|created|submitted|authored|reported)?\s*(?:by|from)|more about|(?:zeige )?alle[sr]? (?:(?:beiträge|posts|artikel)\s+)?(?:von|vom autor)|(?:ein (?:beitrag|artikel|gastbeitrag) |geschrieben |veröffentlicht |eingestellt |erstellt |verfasst |gepostet |text |interview |aufgezeichnet )?von|plus par|publié par|écrit par|interview|über|about|par|por|di|door|av|af|text|words|redaktion(?=\s*:|\s+\S+\s+\S)|autor(?:in|en)?|authors?|auteur|作者|撰文|撰稿|文|记者|記者|采写|採訪|글|작성자|מאת|כתב(?:ת|ה)?)(?:\s*[:：/／]\s*|\s+|(?<=[一-鿿])(?=[一-鿿]))/i;

/** People who did something else than write. */
const OTHER_ROLE =
  /^(?:(?:last |zuletzt )?(?:updated?|edited|editing|modified|reviewed|bearbeitet|aktualisiert|geändert)|additional reporting|medically|fact[- ]?check|checked|editors?\s?:|photos?|fotos?|bild(?:er)?|illustrations?|images?|translated|übersetz|video|last post|letzter beitrag|courtesy|quelle|source|通讯员)/i;

/** 责任编辑：, 撮影／: the label of somebody who did something else, in scripts without capitals. */
const EDITORS = bylineWords.editor.join('|');
const EDITOR = new RegExp(`^(?:${EDITORS})(?:\\P{L}|$)`, 'u');
const EDITOR_BEHIND = new RegExp(`\\s(?:${EDITORS})\\s*[:：/|].*$`, 'u');

/** What follows a name on the same line: dates, roles, counters. */
const AFTER =
  /\s*(?:\s[^\s:：]{1,8}[:：]|\s(?:in|bei|under|unter) (?=[a-zß-ɏͰ-ӿ])|\s(?:ein|keine?|no|leave a|schreibe? einen|\d+) (?:kommentare?|comments?|reply|replies)|(?<![一-鿿])·|·(?![一-鿿])|[|｜•–—→»\n\t(（【〔［]|(?<=^[一-鿿]{2,4})\s+[一-鿿]{0,4}[\d〇一二三四五六七八九十]+年|(?:,\s*|\s+)\d|\s-\s|,\s+[a-zß-ɏͰ-ӿ]{2,}\b|\s+(?:am|on|vor|um|at)\s|\s+(?:says|said|sagt|schreibt|updated|published|veröffentlicht|posted|wrote|im (?:gespräch|interview)|בתאריך|הוא|היא)(?:$|\s)|\sב[-־–]?(?:$|[\s\d])).*$/is;
const ROLE =
  /(?:^|\s)(?:(?:ph\.?|m)\.?d\.?|m\.?[as]\.?|mba|r[nd]n?|cpa|cfp®?|esq\.?|jr\.?|staff|senior|junior|chief|head|editors?|reporters?|correspondents?|contributors?|contributing|writers?|columnists?|journalists?|authors?|director|manager|officer|founder|co-?founder|professor|president|coordinator|analyst|specialist|expert|ceo|cto|gardener|redakteur(?:in)?|chefredakteur(?:in)?|korrespondent(?:in)?|volontär(?:in)?|reporterin|pressesprecher(?:in)?|geschäftsführer(?:in)?|journalistin|כתבת?|עורכת?|פרשנית?|מרצה)(?:$|[\s.,)])/i;

/** What somebody is, written before the name: "FOCUS-Experte Robin Weiß", "Staff Writer Ann Lee". */
const LEADING_ROLE =
  /^(?:(?:\S*(?:experte|expertin|redakteure?(?:in)?|reporter(?:in)?|korrespondent(?:in|en)?|autor(?:in)?|volontär(?:in)?|rechtsanwalt|rechtsanwältin|journalist(?:in)?|moderator(?:in)?)|(?:staff |senior |chief |guest |contributing )?(?:writer|reporter|correspondent|columnist|editor|photographer|redazione di|journaliste|redactor(?:a)?|periodista))\s+)(?=[^\s\d]{2,} [^\s\d])/i;

/** Where the month begins that a text ends with, with the space before it; −1 if there is none. */
function trailingMonthAt(text: string): number {
  const word = /(?:^|\s)(\S+)$/.exec(text);
  return word !== null && monthOf(word[1]!) > 0 ? word.index : -1;
}

/** A text without the month at its end, unless one word alone would be left: "Jan" may be "Ann Jan". */
function withoutMonth(text: string): string {
  const at = trailingMonthAt(text);
  return at === 0 || (at > 0 && text.slice(0, at).includes(' ')) ? text.slice(0, at) : text;
}

/** "Sun Dec", as forums write dates. */
const isWeekdayAndMonth = (text: string): boolean =>
  monthOf(/^(?:mon|tue|wed|thu|fri|sat|sun)\S* (\S+)$/i.exec(text)?.[1] ?? '') > 0;

const CJK = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hebrew}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** A byline without the words that introduce it: "By", "Von", 作者：. */
export function withoutLabel(text: string): string {
  let rest = text;
  for (let i = 0; i < 3; i++) {
    const next = rest.replace(BY, '');
    if (next === rest || next === '') break;
    rest = next;
  }
  return rest;
}

/** 教授, 기자: what somebody is, alone. */
const ROLES: ReadonlySet<string> = new Set(bylineWords.role);

const LABELS = [
  ...bylineWords.source,
  ...bylineWords.counter,
  ...bylineWords.editor,
  ...dateWords.published,
  ...dateWords.modified,
  ...dateWords.otherDay,
].map((word) => word.toLowerCase());

/** פורסם בתאריך, 浏览次数：331, 조회 88: what stands beside names in a byline of a script without capitals. */
function isLabelOrCounter(text: string): boolean {
  const lower = text.toLowerCase();
  return (
    /\d{2}|\d$|^[^\s:：]{1,12}[:：]/.test(text) ||
    LABELS.some((word) => lower.startsWith(word) && !/^\p{L}/u.test(lower.slice(word.length)))
  );
}

/** A person's (or body's) name, or undefined when it is a URL, an account page, an empty phrase. */
export function cleanName(raw: unknown): string | undefined {
  let text = cleanLine(raw, 300);
  if (
    text === undefined ||
    /https?:|www\.|\S@\S|\[at\]|[<>{}?!]|\b(?:on (?:facebook|twitter|instagram|linkedin|youtube)|edited by)\b/i.test(
      text,
    ) ||
    OTHER_ROLE.test(text) ||
    EDITOR.test(text)
  )
    return undefined;
  text = withoutLabel(text)
    .replace(AFTER, '')
    .replace(/^(?:19|20)\d\d(?=\p{Lu})/u, '')
    .replace(LEADING_ROLE, '')
    .replace(AGENCY_BEHIND, '')
    .replace(/^(?:本[报報网網刊台]|[特驻駐]\p{Script=Han}{0,3})?(?:记者|記者|通讯员|通訊員)\s+(?=\p{Script=Han})/u, '')
    .replace(/(?:\s*(?:記者|记者|기자|특파원|報導|报道)|[\s/／](?:文|攝|摄))$/u, '');
  text = withoutMonth(text)
    .replace(/^[\s:：,·@–\-=]+|[\s:：,;·–)）】-]+$/g, '')
    .trim();
  if (text === '' || text.length > MAX_NAME || NOT_A_NAME.test(text) || NO_AUTHOR.test(text) || !/\p{L}{2}/u.test(text))
    return undefined;
  if (isWeekdayAndMonth(text)) return undefined;
  if (/^\d+ |^[a-z0-9-]+\.(?:com|de|org|net|eu|at|ch|it|fr|co)(?:$|\/)/i.test(text)) return undefined;
  if (CJK.test(text) && (isLabelOrCounter(text) || ROLES.has(text) || isOffice(text))) return undefined;
  if (text.split(' ').length > 3 && (text.endsWith('.') || !/^[\p{Lu}\p{Lo}]/u.test(text))) return undefined;
  if (text.split(' ').length > 6 || /[.!?。]\s/.test(text.replace(/\b\p{L}{1,4}\.\s/gu, ''))) return undefined;
  return text;
}

const SPLIT =
  /\s*(?:[;,，、|｜\n]|(?<!^)\/(?!\/)|(?:^|\s)(?:and|und|et|y|e|og|och|with|mit)\s|\s&\s|(?<=[가-힣])[·ㆍ](?=[가-힣])|(?<=[א-ת] [א-ת]+)\sו(?=[א-ת]+ [א-ת]))\s*/u;

/** What follows a name behind a comma and is a newspaper or an agency. */
const EMPLOYER =
  /^(?:universit|hochschule|institut|technische |college of|school of|faculty of|department of|cent(?:er|re) for)|(?:^|\s)(?:news|times|post|press|magazine|tribune|gazette|herald|journal|reuters|bloomberg|university|dpa|afp|ap|epd|kna)$/i;

/** "Ann Lee, Bo Li and Cy Wu, staff writers" → three names. A comma with one word on each side is "Lee, Ann". */
export function splitNames(text: string): string[] {
  if (/https?:/.test(text) || NO_AUTHOR.test(text)) return [];
  const line = withoutLabel(text.includes('&') ? (cleanLine(text) ?? '') : text.trim())
    // 王海，海州大学经济学院教授: what somebody is.
    .replace(/^(\p{Script=Han}{2,4})，(?:[系为為是]|[^，、]{6}).*$/u, '$1')
    .replace(EDITOR_BEHIND, '')
    // ליאת צור היא משוררת ומבקרת ספרות: what somebody is, with an "and" of its own.
    .replace(/(?<=[א-ת] [א-ת]+)\s(?:הוא|היא)\s.*$/, '');
  if (!CJK.test(line) && /^[\p{L}'’-]+, [\p{L}'’.-]+$/u.test(line) && !ROLE.test(line.replace(/^.*, /, '')))
    return [line];
  const names: string[] = [];
  for (const part of line.split(SPLIT)) {
    if (part === '') continue;
    // After the first name, a part with a role or in capitals ("RN") is what the person is.
    if (names.length > 0 && EMPLOYER.test(part)) continue;
    // 裴知夏，自由撰稿人，现居长沙: what somebody is, and more of it.
    const role = names.length > 0 ? bylineWords.role.find((end) => part.endsWith(end)) : undefined;
    if (role !== undefined && part !== role && !isCjkName(part.slice(0, -role.length).trim())) break;
    if (names.length > 0 && (ROLE.test(part) || /^\p{Lu}{2,5}$/u.test(part))) {
      // "Head of Marketing and Community Development": what follows is more of it.
      if (/ (?:of|for|at|für) /.test(part)) break;
      if (!/^\p{Lu}[\p{L}'’.-]+ \p{Lu}/u.test(part)) continue;
      break;
    }
    names.push(part);
  }
  return names;
}

/** A full name, not an account: two words, or letters of a script without case. */
export const isFullName = (name: string): boolean => /^\p{Lu}.* .*\p{L}/u.test(name) || CJK.test(name);

/** Strictly a person's name of two to four words, "Ann Lee", "J. van der Berg", or one that its family name shows: 山田太郎. */
export const isPersonName = (text: string): boolean =>
  (/^(?:(?:ד["״]ר|פרופ['׳]|עו["״]ד) )?[א-ת]{2,}(?: [א-ת'׳-]{2,}){1,2}$/.test(text) ||
    (text.length > 2 && isCjkName(text)) ||
    /^\p{Lu}[\p{L}'’.-]*(?: (?:\p{Lu}[\p{L}'’.-]*|van|von|de|der|den|da|di|del|la|le|bin|al|zu)){1,3}$/u.test(text)) &&
  !NOT_A_NAME.test(text) &&
  !DESK.test(text) &&
  trailingMonthAt(text) < 0;

/** Words that names of people and bodies in bylines do not have: lines of the interface, what somebody is. */
const PHRASE =
  /(?:^|\s)(?:of|by|for|my|your|with|besides|sort|share|read|click|here|latest|top|more|best|how|licensed|revised|this|was|is|are|und|oder|mehr|der|die|das|mit)(?:$|[\s.])|[a-zß-ɏͰ-ӿ]\.$/i;

/** The name of a line that goes on with what the person does: "Ann Lee, Harbour Correspondent". */
export function nameBeforeRole(line: string): string | undefined {
  const match = /^([^,·•|–—]{3,40}?)(?:,| [·•|–—-]) (.{3,60})$/u.exec(line);
  return match !== null && ROLE.test(match[2]!) && isPersonName(match[1]!) && !isPhrase(match[1]!)
    ? match[1]
    : undefined;
}

/** Whether the text of an element named after authors is a phrase, no name. */
export const isPhrase = (name: string): boolean =>
  name.includes(' ') && PHRASE.test(name) && !/ (?:der|die|das) \p{Lu}/u.test(name);

/** A name as accounts have them, not people: "gabor_munier", "sarah-indra", "KatieS". */
export const isAccount = (name: string): boolean =>
  !/\s/.test(name) && (/[_.\d]|^\p{Ll}/u.test(name) || /\p{Ll}\p{Lu}+$/u.test(name)) && !CJK.test(name);

/** 聯合報, 新华社, 海州电视台: a paper, an agency, a station beside its reporter. */
const HAN_BODY =
  /^(?:\p{Script=Han}{1,8}(?:[报報网網社]|[电電][视視]台|新[闻聞]|[周週]刊|[財财][經经])|[가-힣]{1,8}(?:신문|일보|뉴스|방송|미디어|포털|경제|[부팀국]))$/u;

/** Whether a name is a desk's ("Redaktion", "Staff") or a paper's, which says little. */
export const isDesk = (name: string): boolean => DESK.test(name) || HAN_BODY.test(name);
