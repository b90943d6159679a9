/** Who signs a text without a label: names and agencies in brackets at its end or before its first sentence, and names beside what somebody is. */
import { agency as agencies } from '../../../data/agencies.json';
import { role as roles } from '../../../data/byline-words.json';
import { alternatives } from '../lines/alternatives';
import { isCjkName } from '../lines/cjk-names';
import { isPersonName, isPhrase } from '../lines/person-name';

const OPEN = '[（(【［\\[〔<＜〈]';
const CLOSE = '[）)】］\\]〕>＞〉]';
/** No signature is longer, in characters between the brackets. */
const MAX_SIGNATURE = 40;
const AT_START = new RegExp(`^${OPEN}\\s*([^（(【［\\[〔<＜）)】］\\]〕>＞]{2,${MAX_SIGNATURE}})${CLOSE}`, 'u');
const AT_END = new RegExp(`${OPEN}\\s*([^（(【［\\[〔<＜）)】］\\]〕>＞]{2,${MAX_SIGNATURE}})${CLOSE}$`, 'u');

const IN_BRACKETS = new RegExp(`^${OPEN}(.+)${CLOSE}$`, 'u');

const AGENCIES: ReadonlySet<string> = new Set(agencies.map((name) => name.toLowerCase()));
/** (中央社高雄4日電), 新华社北京4月4日电: an agency, the place, the day. */
const WIRE = new RegExp(
  `^[（(【]?(${alternatives(agencies.filter((name) => /\p{Script=Han}/u.test(name)))})\\p{Script=Han}{2,8}?(?:\\d{1,2}月)?\\d{1,2}日(?:[专專综綜外]|综合|綜合)?(?:[电電]|[讯訊])`,
  'u',
);
/** ROTTERDAM, April 4 (Xinhua) -- */
const PLACE_AND_DAY = /^\p{Lu}[\p{L} .'’-]{1,40}, \p{Lu}\p{L}{2,8}\.? \d{1,2} \(([\p{L} ]{2,20})\) ?[-–—]/u;
/** 大野木 遥: a family name that is not known, but for the space behind it. */
const SPACED = /^[\p{Script=Han}々]{1,4} [\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々ー]{1,4}$/u;
/** 三原支局・沖田千尋: behind what somebody is, any name of this shape. */
const HAN_NAME = /^[\p{Script=Han}々]{3,5}(?<![院所部課科学会社局省庁室館校])$/u;
/** 秘書室公關組方予安報導: where somebody works, the name, "reports", without a space. */
const GLUED_REPORT = /(\p{Script=Han}{3})(?:報導|报道|採訪報導)$/u;
/** 東京共同 */
const PLACE_THEN_AGENCY = /^\p{Script=Han}{2,4}(共同|時事)$/u;
const ROLE = new RegExp(`(?:${alternatives(roles)})$`, 'u');
/** 文・, 聞き手＝, 記者: before a name in brackets. */
const BEFORE_NAME = /^(?:文|聞き手|構成|取材|執筆|作者|撰文|记者|記者|글|기자)[・：:＝=／/\s]\s*/u;
const BEHIND_NAME = /\s?(?:記者|记者|기자|특파원)$/u;

/** Names and agencies that sign a text. */
export interface Signature {
  names: string[];
  agencies: string[];
}

/** 山田 太郎 with its space is one name, 해양대 교수 one role, 経済部 山田太郎 are two things. */
const isOnePart = (part: string): boolean =>
  isCjkName(part) || isPersonName(part) || (ROLE.test(part) && !isCjkName(part.split(/[\s・]/u)[0]!));

/** 김민수 항만대 교수 → a name and a role of several words. */
function withoutRole(part: string): string[] | undefined {
  const space = part.search(/\s/u);
  return space > 0 && isCjkName(part.slice(0, space)) && ROLE.test(part)
    ? [part.slice(0, space), part.slice(space + 1)]
    : undefined;
}

const partsOf = (text: string): string[] =>
  text
    .split(/[、，,／/＝=|｜;；]|\s{2,}/u)
    .flatMap((part) => (isOnePart(part.trim()) ? [part] : (withoutRole(part.trim()) ?? part.split(/[\s・]/u))))
    .map((part) => part.trim())
    .filter((part) => part !== '');

/**
 * Reads a signature: 山田太郎, 経済部・山田太郎, 共同, 東京＝山田太郎.
 * @param place whether words that are neither may stand in it, as a place in a dateline
 * @returns undefined where anything else is in it, or no name
 */
function readSignature(whole: string, place: boolean): Signature | undefined {
  const text = whole.trim().replace(BEFORE_NAME, '');
  if (AGENCIES.has(text.toLowerCase())) return { names: [], agencies: [text] };
  const found: Signature = { names: [], agencies: [] };
  const persons: string[] = [];
  const parts = partsOf(text);
  for (const [n, part] of parts.entries()) {
    const name = part.replace(BEHIND_NAME, '');
    const glued = place ? PLACE_THEN_AGENCY.exec(part)?.[1] : undefined;
    if (AGENCIES.has(part.toLowerCase())) found.agencies.push(part);
    else if (glued !== undefined) found.agencies.push(glued);
    else if (isCjkName(name)) found.names.push(name);
    else if (isPersonName(name)) persons.push(name);
    else if (n > 0 && HAN_NAME.test(part) && ROLE.test(parts[n - 1]!)) found.names.push(part);
    else if (!place && !ROLE.test(part)) return undefined;
  }
  // Jane Roe/dpa: two capitalised words are a name beside an agency.
  if (found.agencies.length > 0) found.names.push(...persons);
  else if (persons.length > 0) return undefined;
  return found.names.length + found.agencies.length > 0 ? found : undefined;
}

/** The signature in brackets that ends the last paragraph, or is a line by itself. */
export function signatureAtEnd(text: string): Signature | undefined {
  const signed = AT_END.exec(text.slice(-MAX_SIGNATURE - 4))?.[1];
  if (signed === undefined) return undefined;
  const isName = SPACED.test(signed) && !signed.split(' ').some((part) => ROLE.test(part) || AGENCIES.has(part));
  if (signed.length + 2 === text.length && isPersonName(signed) && !isPhrase(signed))
    return { names: [signed], agencies: [] };
  return isName ? { names: [signed], agencies: [] } : readSignature(signed, /\d日/.test(signed));
}

/** The names in the dateline that begins the first paragraph: 【海浜＝山田太郎】, ［東京　４日　ロイター］, (中央社高雄4日電). */
export function signatureAtStart(text: string): Signature | undefined {
  const start = text.slice(0, MAX_SIGNATURE + 40);
  const wire = WIRE.exec(start)?.[1] ?? PLACE_AND_DAY.exec(start)?.[1];
  if (wire !== undefined) return AGENCIES.has(wire.toLowerCase()) ? { names: [], agencies: [wire] } : undefined;
  const signed = AT_START.exec(start)?.[1];
  const reporter = GLUED_REPORT.exec(signed ?? '')?.[1];
  if (reporter !== undefined && isCjkName(reporter)) return { names: [reporter], agencies: [] };
  const found = signed === undefined ? undefined : readSignature(signed, true);
  // 【高考】 is the name of a column.
  return found && !/[＝=／/]|記者|记者|기자/.test(signed!) ? { names: [], agencies: found.agencies } : found;
}

/** A script without capitals, or a sign that parts what is in a line: a line without either has no more than a name in it. */
const HAS_PARTS = /[\u3040-\u9fff\uac00-\ud7af\uf900-\ufaff、，,／/＝=|｜;；（(【［[〔<＜〈]/;

/** The names of a short line that has nothing else than what they are: 経済部 山田太郎, 홍길동 교수, 【山田太郎】. */
export function signatureOfLine(line: string): Signature | undefined {
  if (line.length > MAX_SIGNATURE) return undefined;
  if (AGENCIES.has(line.toLowerCase())) return { names: [], agencies: [line] };
  if (!HAS_PARTS.test(line)) return undefined;
  const inside = IN_BRACKETS.exec(line)?.[1];
  const text =
    inside ?? line.replace(/^[[［【〔][^\]］】〕]{1,6}[\]］】〕]\s*/u, '').replace(/\s?[（(]([^）)]+)[）)]$/u, '、$1');
  const found = readSignature(text, false);
  if (found === undefined || found.names.length === 0) return undefined;
  return inside !== undefined || found.agencies.length > 0 || partsOf(text).some((part) => ROLE.test(part))
    ? found
    : undefined;
}
