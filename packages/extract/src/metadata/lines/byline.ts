/** Lines near the title that name authors and source in words. */
import { agency as agencies } from '../../../data/agencies.json';
import words from '../../../data/byline-words.json';
import dateWords from '../../../data/date-labels.json';
import { alternatives } from './alternatives';

const AUTHOR = alternatives(words.author);
/** A label that needs a colon is one that is also an ordinary word. */
const LABELLED = new RegExp(
  `(?:^|[\\s|｜/·•（(【\\[])(?:${AUTHOR})\\s*(?:[:：]|(?<=[文글影稿者写])[/／・])\\s*(.+)$`,
  'i',
);
const PLAIN =
  /^[\s(（–—-]*(?:(?:(?:this|the|der|die|dieser?) (?:\S+ )?(?:post|article|story|report|beitrag|artikel|text) (?:was|wurde|ist) )?(?:originally )?(?:written|posted|published|authored|reporting|words|story|text|(?:an? |the )?(?:guest )?(?:article|post|blog|essay|interview|opinion|analysis|commentary|comment|column|editorial|review|report|feature))\s+by|(?:discussion in .{1,60} )?(?:started|created|submitted) by|(?:written|text|words) and (?:photograph(?:ed|s)|photos|pictures) by|by(?: our)?|(?:text|geschrieben|veröffentlicht|verfasst|erstellt|eingestellt|gepostet|aufgezeichnet|(?:eine? )?(?:gast)?(?:beitrag|kommentar|analyse|bericht|reportage|interview|porträt|essay|kolumne|rezension|artikel)) von|von(?: unsere[mr])?|(?:das )?(?:gespräch|interview) führten?|aus [^\s\d][^\d,.:]{1,30} berichtet|par|por|door|av|מאת|(?:נכתב|פורסם|הוכן) (?:על[ ־-]ידי|ע["״']י)|הכותבת? ה(?:וא|יא)|הכתבת?)\s+(.+)$/i;
/** A label without a colon, before a full name only. */
const AUTHORS = /^(?:Autor(?:en|in|innen)?|Authors?|Auteurs?|Autore)\s+(\p{Lu}[\p{L}.'’-]+ \p{Lu}.+)$/u;
/** "By" without a space, as styled spans give it: "ByJane Roe". */
const GLUED = /^By(?=\p{Lu}[\p{Ll}.])(.+)$/u;
/** "Posted on 3 May 2019 by Ann Lee", "Publiziert am 13. Januar 2014 von uriebe", "05.02.2020 by Ann Lee". */
const DATED =
  /^(?:(?:posted|published|written|created|updated|submitted|publiziert|veröffentlicht|geschrieben|erstellt|eingestellt|publié|publicado|pubblicato|geplaatst)(?![a-zß-ɏ])[\s:：.,–-]{0,3}(?:[^\s\d.,]+[\s.,]*){0,2}|\D{0,4})\d[a-zß-ɏͰ-ӿ\d\s.,:/-]{4,40}?\s(?:by|von|par|por|di|door|av)\s+(.+)$/i;
/** "Jane Roe (Text), Tom Smith (Fotos)" */
const WROTE_TEXT = /^([^(),]{4,40}) \((?:text|words|story|report|bericht)\)/i;
/** 著者 山田太郎, 作者 | 王小明, 採訪／王小明, 글 홍길동: the label of a script without word spaces, then a name. */
const CJK_LABELLED = new RegExp(
  `^[〔【（(]?(?:${alternatives(words.author.filter((word) => /[\p{Script=Han}\p{Script=Hangul}]/u.test(word)))})\\s*[\\s:：|｜丨/／＝=・]\\s*([\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}]{2,6}(?: [\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}]{1,4})?)[〕】）)]?$`,
  'u',
);
/** 山田太郎 記者, 王小明 / 文, 王小明 報導; no paper or agency: 海州日报 记者. */
const NAME_FIRST =
  /^[〔【（(]?(\p{Script=Han}{2,4}(?<![报報网網社台局])(?: \p{Script=Han}{1,3})?)\s*(?:[/／]\s*(?:文|\p{Script=Han}{0,4}(?:報導|报道))|\s(?:記者|记者|報導|报道|撰文|撰稿|執筆)|(?<=\p{Script=Han}{4})記者)[〕】）)]?$/u;
const REPORTER_FIRST =
  /(?:^|[\s（(【〔[/／|｜□■◎●▲△◆◇])(?:本报|本報|本网|本刊|特[约約]|[实實][习習]|首席|[驻駐]\p{Script=Han}{2,4}|\p{Script=Han}{1,6}[社报報网網台闻聞])?(?:记者|記者|通讯员|采写|[编編][译譯])\s*[:：]?\s*(?!发表|發表|発表|会|會|获悉|獲悉|从|從|了解|表示|协会|協會|協会|招待|站)(\p{Script=Han}{2,4}(?:[、\s]\p{Script=Han}{2,4}){0,3})(?<![攝摄])(?=$|[\s)）】〕\]／/|｜])/u;
/** （中央社記者王揚宇台北4日電）: name and place without a gap; names have three letters in nearly all cases. */
const REPORTER_WIRE =
  /(?:记者|記者)(\p{Script=Han}{3})\p{Script=Han}{2,4}(?:\d{1,2}日(?:[专專]?[电電]|[讯訊])|[报報][道導])/u;
/** 本报讯 记者王海报道： */
const REPORTER_REPORTS = /(?:记者|記者)(\p{Script=Han}{2,3})[报報][道導]/u;
/** 中新网海州4月4日电 (王海、李明): behind the wire's place and day. */
const WIRE_THEN_NAME =
  /日(?:[电電]|[讯訊])\s*[（(](?:记者|記者)?\s*(\p{Script=Han}{2,4}(?:[、\s]\p{Script=Han}{2,4}){0,3})[）)]/u;
const REPORTER_LAST =
  /(?:^|[\s(（[\]】=/|])(?<!(?<!·)(?:사진|영상|그래픽|편집)\s?[=:/|]?\s?)((?<=[\]】]\s?)[가-힣]{3}(?: [가-힣]{3}){1,3}|[가-힣]{2,4}(?:[·ㆍ] ?[가-힣]{2,4}){0,3}|[가-힣]{3}(?:, ?[가-힣]{3}){1,3})\s?(?:선임|전문|인턴|객원|수습|시민|학생|명예|청년)?\s?(?:기자|특파원|논설위원|칼럼니스트)/u;
const HAN_WORD = /^\p{Script=Han}{2,}$/u;
/** 来源：海州日报 记者 王海, 评论 (26): begins what is no more of the source. */
const OTHER_WORD = `(?:记者|記者|通[讯訊][员員]|${alternatives(
  [...words.author, ...words.editor, ...words.counter].filter((word) => HAN_WORD.test(word)),
)})(?:[\\s(（]|$)`;
const SOURCE = new RegExp(
  `(?:^|[\\s|｜·•（(【\\[])(?:${alternatives(words.source)})(?:\\s*[:：]|\\s+[|｜丨])\\s*([^\\s|｜：:）)】\\]]+(?: (?!\\S{1,12}\\s?[:：|｜丨]|${OTHER_WORD})[^\\s!-@[-\\x60{-¿|｜：）】][^\\s|｜：:）)】\\]]*){0,5})`,
  'i',
);
/** 图片来源：, 写真提供：: where a picture is from. */
const OTHER_SOURCE = new RegExp(`(?:${alternatives(words.notSource)})\\s*$`, 'i');

const CJK_LABELS = alternatives(
  [...words.author, ...words.source, ...dateWords.published, ...dateWords.modified, ...words.editor].filter((word) =>
    /^[\p{Script=Han}\p{Script=Hangul}]{2,}$/u.test(word),
  ),
);
const CJK_COUNTERS = alternatives(
  words.counter.filter((word) => /^[\p{Script=Han}\p{Script=Hangul}]{2,}$/u.test(word)),
);
/**
 * Labels of two or more letters in scripts without word spaces, longest first; one that begins a word is passed over as a whole (发布时间, not its 时间).
 * Those of counters may stand before a number in brackets: 评论 (26).
 */
const CJK_LABEL = new RegExp(
  `(?<![^\\s\\p{P}\\p{S}])(?:${CJK_LABELS})(?=\\s*[:：])|(?<=[^\\s\\p{P}\\p{S}])((?:${CJK_LABELS})(?=\\s*[:：])|(?:${CJK_COUNTERS})(?=\\s*[:：(（]\\s*(?:\\d|$)))`,
  'gu',
);

/** 2023年7月4日来源：新华网作者：王海 with a space before each label: what styles set apart is one word in the text. */
const separateLabels = (line: string): string =>
  /[:：]/.test(line)
    ? line.replace(CJK_LABEL, (all, inside?: string) => (inside === undefined ? all : ` ${inside}`))
    : line;

/** 记者 陈 晨: a name of two letters, spread. */
const SPREAD =
  /(?<=(?:记者|記者|作者|撰文|撰稿)\s*[:：]?\s*(?:\p{Script=Han}{2,3}[\s、])*)(\p{Script=Han})\s(\p{Script=Han})(?!\p{Script=Han})/gu;

/** 记者 王海洋 李明 实习生 张强 通讯员 赵刚: between two names. */
const TRAINEE =
  /(?<=(?:记者|記者)\s*\p{Script=Han}{2,4}(?:[、\s]\p{Script=Han}{2,4}){0,3})[\s、](?:[实實見见][习習](?:生|记者|記者)|[通特][讯訊约約](?:员|員|记者|記者))\s*[:：]?\s?(?=\p{Script=Han}{2,4})/gu;

/** Behind a Chinese label names stand with spaces between them. */
const separateNames = (line: string, names: string): string =>
  /^[가-힣]{3}(?: [가-힣]{3})+$/.test(names)
    ? names.replaceAll(' ', '·')
    : /[记記]者|作者/.test(line)
      ? names.replace(
          /(?<=(?:^|\P{Script=Han})\p{Script=Han}{2,3}) (?=\p{Script=Han}{2,3}(?:\P{Script=Han}|$))/gu,
          '、',
        )
      : names;

/** 文｜王海 编辑｜李明, 글=홍길동, 사진=김철수: the second of them did something else. */
const OTHER_ROLE_BEHIND = new RegExp(
  `(?<=\\p{L})[\\s,，、；;]\\s*(?:${alternatives(words.editor)})(?:\\s*[:：/／|｜丨=＝]|\\s(?=\\p{Script=Hangul}{3}$)).*$`,
  'u',
);

const SOURCE_BEHIND = new RegExp(`(?<=\\S)\\s(?:${alternatives(words.source)})\\s*[:：|｜丨].*$`, 'i');

const HAN = /\p{Script=Han}/u;
const HANGUL = /\p{Script=Hangul}/u;

const reporterIn = (line: string): RegExpExecArray | null =>
  REPORTER_FIRST.exec(line) ?? REPORTER_WIRE.exec(line) ?? WIRE_THEN_NAME.exec(line) ?? REPORTER_REPORTS.exec(line);

/** "Jane Roe for Port News", "… führte Eva Groß." */
const EMPLOYER_OR_STOP = /\s(?:for|für)\s\p{Lu}.*$|(?<=\p{Ll}{3})\.$/u;

/** "By subject", "By date": a way to sort. */
const SORTED = new RegExp(`^by (?:${alternatives(words.sortedBy)})$`, 'i');

/** What is written after "By", 作者：, before 기자 …; undefined if the line is no byline. */
export function authorOfLine(whole: string): string | undefined {
  if (whole.length > 200) return undefined;
  const hasHan = HAN.test(whole);
  const labels = separateLabels(whole);
  const line = (hasHan ? labels.replace(SPREAD, '$1$2').replace(TRAINEE, ' ') : labels).replace(OTHER_ROLE_BEHIND, '');
  const hasHangul = HANGUL.test(line);
  const labelled = hasHan || hasHangul ? CJK_LABELLED.exec(line) : null;
  if (labelled) return separateNames(line, labelled[1]!);
  for (const part of line.split(/\s+[·•|｜]\s+/)) {
    const match =
      (hasHan || hasHangul ? CJK_LABELLED.exec(part) : null) ??
      (hasHan ? NAME_FIRST.exec(part) : null) ??
      (/[:：/／・]/.test(part) ? LABELLED.exec(part) : null) ??
      PLAIN.exec(part) ??
      AUTHORS.exec(part) ??
      GLUED.exec(part) ??
      DATED.exec(part) ??
      WROTE_TEXT.exec(part) ??
      (hasHan ? reporterIn(part) : null) ??
      (hasHangul ? REPORTER_LAST.exec(part) : null);
    if (match && !SORTED.test(match[0])) return separateNames(part, match[1]!.replace(EMPLOYER_OR_STOP, ''));
  }
  // 作者｜王海 来源｜海州日报
  const own = line.replace(SOURCE_BEHIND, '');
  return own === line ? undefined : authorOfLine(own);
}

const ONLY_LABEL = new RegExp(`^(?:${AUTHOR})\\s*[:：]?$`, 'i');

/** Whether a line is nothing but a label for an author: the name is the next line. */
export const isAuthorLabel = (line: string): boolean => line.length < 32 && ONLY_LABEL.test(line);

const AGENCIES = alternatives(agencies.filter((name) => /^[\x20-\x7e]+$/.test(name)));
const AGENCY = new RegExp(
  `^[^\\s\\d(][^\\d():;|]{1,40}\\s?\\(((?:${AGENCIES})(?:/[^\\s\\d()/]{2,10})?)\\)\\s*[-–—:.]`,
  'i',
);
const SIGN = '[^\\s\\d()/]{2,4}';
const SIGNED = new RegExp(`^\\(?((?:${SIGN}\\s?/\\s?)*(?:${AGENCIES})(?:\\s?/\\s?${SIGN})*)\\)?$`, 'i');

/** The signs in the last line of an agency's report: "dsw / dpa", "(AFP)". */
export const signedByAgency = (line: string): string | undefined =>
  line.length < 30 ? SIGNED.exec(line)?.[1] : undefined;

/** The agency in a dateline such as "Hamburg (dpa/lno) – …". */
export const agencyOfLine = (line: string): string | undefined => AGENCY.exec(line.slice(0, 80))?.[1];

/** The publisher in a line such as 来源：新华社 or 출처: 부산항만공사. */
export function sourceOfLine(line: string): string | undefined {
  if (line.length > 200) return undefined;
  const separate = separateLabels(line);
  const match = SOURCE.exec(separate);
  if (match === null || OTHER_SOURCE.test(separate.slice(0, match.index))) return undefined;
  const found = match[1]!.replace(/[，,;；。].*$/, '').trim();
  return found.length < 2 || found.length > 40 || /^\d/.test(found) ? undefined : found;
}
