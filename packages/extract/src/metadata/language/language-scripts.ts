/** What the script of a text says about its language. */
import variants from '../../../data/han-variants.json';

/** Languages that have a script of their own: first and last code unit, language, others that share the script (taken where the page states them). */
const SCRIPTS: readonly (readonly [first: number, last: number, language: string, others?: readonly string[]])[] = [
  [0x370, 0x3ff, 'el'],
  [0x530, 0x58f, 'hy'],
  [0x590, 0x5ff, 'he', ['yi']],
  [0x900, 0x97f, 'hi', ['mr', 'ne', 'sa']],
  [0x980, 0x9ff, 'bn', ['as']],
  [0xa00, 0xa7f, 'pa'],
  [0xa80, 0xaff, 'gu'],
  [0xb80, 0xbff, 'ta'],
  [0xc00, 0xc7f, 'te'],
  [0xc80, 0xcff, 'kn'],
  [0xd00, 0xd7f, 'ml'],
  [0xd80, 0xdff, 'si'],
  [0xe00, 0xe7f, 'th'],
  [0xe80, 0xeff, 'lo'],
  [0x1000, 0x109f, 'my'],
  [0x10a0, 0x10ff, 'ka'],
  [0x1200, 0x137f, 'am', ['ti']],
  [0x1780, 0x17ff, 'km'],
];

/** A han or kana character or a syllable of hangul weighs as much as this many letters of other scripts. */
const LETTERS_PER_SIGN = 3;
/** What the page states as its language needs this share of the script's weight: the rest is code, names, menus. */
const STATED_SHARE = 0.1;
/** Below this many signs a text without kana may still be Japanese: a headline. */
const HEADLINE = 24;

interface Letters {
  /** By index in SCRIPTS. */
  own: number[];
  han: number;
  kana: number;
  hangul: number;
  /** Letters of scripts that several languages share: Latin, Cyrillic, Arabic. */
  shared: number;
}

function countLetters(text: string): Letters {
  const counts: Letters = { own: SCRIPTS.map(() => 0), han: 0, kana: 0, hangul: 0, shared: 0 };
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x250) {
      if ((code | 32) >= 97 && (code | 32) <= 122) counts.shared++;
      else if (code >= 0xc0) counts.shared++;
    } else if (code >= 0x3041 && code < 0x3100) counts.kana++;
    else if (code >= 0x4e00 && code < 0xa000) counts.han++;
    else if (code >= 0xac00 && code < 0xd7b0) counts.hangul++;
    else if ((code >= 0x400 && code < 0x530) || (code >= 0x600 && code < 0x780) || (code >= 0x1e00 && code < 0x1f00))
      counts.shared++;
    else if (code < 0x1800) {
      const n = SCRIPTS.findIndex(([first, last]) => code >= first && code <= last);
      if (n >= 0) counts.own[n]!++;
    }
  }
  return counts;
}

/** Signs by their code: a text of many has no string made of each. */
const codesOf = (signs: Iterable<string>): Set<number> => new Set(Array.from(signs, (sign) => sign.charCodeAt(0)));
const only = (own: string, other: string): Set<number> => codesOf([...own].filter((sign) => !other.includes(sign)));
const SIMPLIFIED = only(variants.simplified, variants.traditional);
const TRADITIONAL = only(variants.traditional, variants.simplified);
const JAPANESE = codesOf(variants.japanese);
const FIRST_SIGN = Math.min(...SIMPLIFIED, ...TRADITIONAL, ...JAPANESE);

function countIn(text: string, signs: ReadonlySet<number>): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= FIRST_SIGN && signs.has(code)) count++;
  }
  return count;
}

/** Chinese by its characters, `zh-Hans` or `zh-Hant`; what the page states counts where the characters are the same in both. */
function chinese(text: string, stated: string | undefined): string {
  const simplified = countIn(text, SIMPLIFIED);
  const traditional = countIn(text, TRADITIONAL);
  if (simplified === traditional) return scriptOfChinese(stated ?? '');
  return traditional > simplified ? 'zh-Hant' : 'zh-Hans';
}

/** `zh-Hant` for a tag that names the script or a region that writes it (`zh-TW`), else `zh-Hans`. */
export const scriptOfChinese = (tag: string): string => (/hant|tw|hk|mo|yue/i.test(tag) ? 'zh-Hant' : 'zh-Hans');

/**
 * The language that the script alone decides; undefined where several share it.
 * @param stated language tag that the page states
 */
export function languageByScript(text: string, stated: string | undefined): string | undefined {
  const { own, han, kana, hangul, shared } = countLetters(text);
  const signs = han + kana + hangul;
  const letters = shared + own.reduce((sum, count) => sum + count, 0);
  if (signs + letters / LETTERS_PER_SIGN < 2) return undefined;
  const primary = stated?.slice(0, 2).toLowerCase();
  const weight = signs * LETTERS_PER_SIGN;
  if (weight > STATED_SHARE * letters) {
    const language = languageOfSigns(text, { han, kana, hangul }, stated);
    if (weight > letters || language.slice(0, 2) === primary) return language;
  }
  const most = own.indexOf(Math.max(...own));
  const [, , first, others] = SCRIPTS[most]!;
  const language = others?.find((other) => other === primary) ?? first;
  return own[most]! > (language === primary ? STATED_SHARE * letters : letters / 2) ? language : undefined;
}

/** Japanese, Korean or Chinese. */
function languageOfSigns(
  text: string,
  { han, kana, hangul }: Pick<Letters, 'han' | 'kana' | 'hangul'>,
  stated: string | undefined,
): string {
  const signs = han + kana + hangul;
  if (hangul > han + kana || (hangul > 0 && /^ko/i.test(stated ?? ''))) return 'ko';
  if (kana > 0.06 * signs || (kana === 0 && /平成|令和|昭和/.test(text) && signs < HEADLINE)) return 'ja';
  const headline = signs < HEADLINE && kana + countIn(text, JAPANESE) > 0;
  if (headline && /^(?:ja|jp)/i.test(stated ?? '')) return 'ja';
  return chinese(text, stated);
}

/** Languages that write in Cyrillic and in Arabic letters; the first is the most frequent. */
const CYRILLIC = 'ru uk bg sr mk be kk ky mn tg'.split(' ');
const ARABIC = 'ar fa ur ps ckb ku ug sd'.split(' ');

/** The languages of the letters of a text where those are Cyrillic or Arabic; undefined for Latin ones, which nearly all languages may use. */
export function languagesOfLetters(text: string): readonly string[] | undefined {
  if (!/[\u0400-\u052f\u0600-\u077f]/.test(text)) return undefined;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  for (const [pattern, languages] of [
    [/\p{Script=Cyrillic}/gu, CYRILLIC],
    [/\p{Script=Arabic}/gu, ARABIC],
  ] as const) {
    if ((text.match(pattern)?.length ?? 0) > letters / 2) return languages;
  }
  return undefined;
}

/** Letters of another script that show that a text is not in a language at all. */
const ENOUGH_LETTERS = 20;

/** Whether a text of Latin letters alone cannot be in a language, which has a script of its own: the English page of a Korean site. */
export function lacksScriptOf(primary: string, text: string): boolean {
  const isOwn =
    /^(?:zh|ja|ko)$/.test(primary) ||
    CYRILLIC.slice(0, 3).includes(primary) ||
    ARABIC.slice(0, 3).includes(primary) ||
    SCRIPTS.some(([, , language]) => language === primary);
  return isOwn && !/[\u0370-\u1dff\u2e80-\ud7ff]/.test(text) && (text.match(/[a-z]/gi)?.length ?? 0) >= ENOUGH_LETTERS;
}
