// Numbers in words that are made of several: twenty-three, dreiundzwanzig, עשרים ושלוש, 스물세; and years in Hebrew letters.
import { lexicon, NUMERAL_SUFFIXES, NUMERAL_VALUES, type Sense } from './lexicon';

const NUMERALS: ReadonlySet<Sense['kind']> = new Set(['numeral']);

/** Behind tens: a hyphen or a space, "and" as Hebrew writes it, nothing in Korean. */
const JOINT = /^(?:-| ו-?| |)/u;

/** What follows tens and belongs to them: `three` of twenty-three. */
export function readOnesAfter(text: string, end: number, tens: string): { end: number; value: string } | undefined {
  const value = Number(tens);
  const isHangul = /[\uac00-\ud7af]/.test(text[end - 1] ?? '');
  if (!(value >= 20 && value <= 90 && value % 10 === 0) && !(value === 10 && isHangul)) return undefined;
  const joint = JOINT.exec(text.slice(end, end + 3))![0].length;
  if ((joint === 0) !== isHangul) return undefined;
  const ones = lexicon.match(text, end + joint, NUMERALS);
  const one = Number(ones?.sense.key);
  return ones !== undefined && one >= 1 && one <= 9 ? { end: ones.end, value: String(value + one) } : undefined;
}

const LATIN_NUMERALS = [...NUMERAL_VALUES.keys()]
  .filter((word) => /^[a-zäöüß]+$/.test(word))
  .sort((a, b) => b.length - a.length);
const PART = new RegExp(`^(?:${LATIN_NUMERALS.join('|')})`);
const ORDINAL_ENDING = /^s?te[nrsm]?$/;

/** dreiundzwanzig, einhundertzwölf, zweitausend, zwanzigste, zweieinhalb: a German number or ordinal in one word. */
export function readCompound(word: string): string | undefined {
  if (word === 'anderthalb') return '1.5';
  const counted = /^(.+)einhalb$/.exec(word)?.[1];
  if (counted !== undefined) return NUMERAL_VALUES.has(counted) ? `${NUMERAL_VALUES.get(counted)}.5` : undefined;
  let rest = word;
  // [thousands, hundreds, below a hundred]
  let [thousands, hundreds, small] = [0, 0, 0];
  let parts = 0;
  let joined = false;
  while (rest !== '') {
    const scale = /^(?:hundert|tausend)/.exec(rest)?.[0];
    const numeral = scale === undefined ? PART.exec(rest)?.[0] : undefined;
    if (scale === 'hundert') [hundreds, small] = [(small || 1) * 100, 0];
    else if (scale === 'tausend') [thousands, hundreds, small] = [(hundreds + small || 1) * 1000, 0, 0];
    else if (numeral !== undefined) {
      const value = Number(NUMERAL_VALUES.get(numeral));
      // Two numerals side by side are no number: only "drei und zwanzig" are.
      if (small !== 0 && !(joined && small < 10 && value >= 20 && value % 10 === 0)) return undefined;
      small += value;
    } else if (parts > 0 && rest.startsWith('und') && rest.length > 3) {
      joined = true;
      rest = rest.slice(3);
      continue;
    } else if (parts > 0 && ORDINAL_ENDING.test(rest)) break;
    else return undefined;
    parts += 1;
    rest = rest.slice((scale ?? numeral)!.length);
  }
  const total = thousands + hundreds + small;
  return (parts >= 2 || (parts === 1 && rest !== '' && small >= 10)) && Number.isFinite(total)
    ? String(total)
    : undefined;
}

const ORDINAL_STEM = /^(zweit|dritt|viert|fünft|sechst|siebt|acht|neunt|zehnt)(?=\p{L}{3,}ste[nrsm]?$)/u;

/** zweit in zweitgrößte, fünf in fünfjährig: the number a German word begins with. */
export function readNumberPrefix(word: string): { length: number; value: string } | undefined {
  const stem = ORDINAL_STEM.exec(word)?.[0];
  if (stem !== undefined)
    return { length: stem.length, value: NUMERAL_VALUES.get(`${stem}e`) ?? NUMERAL_VALUES.get(stem)! };
  const suffix = NUMERAL_SUFFIXES.find((one) => word.endsWith(one) || new RegExp(`${one}e[nrsm]?$`).test(word));
  if (suffix === undefined) return undefined;
  const head = word.slice(0, word.lastIndexOf(suffix));
  const value = NUMERAL_VALUES.get(head) ?? readCompound(head);
  return value === undefined || !/^\d+$/.test(value) ? undefined : { length: head.length, value };
}

const HEBREW_YEAR = /^[והבלכמש]{0,3}?ה?ת([שרק]?)([\u05d0-\u05ea]{0,2})["״]([\u05d0-\u05ea])(?![\u05d0-\u05ea])/;
const HEBREW_LETTERS = 'אבגדהוזחטיכלמנסעפצקרשת';

/** התשפ"ג: a year of the Hebrew calendar, 5783. */
export function readHebrewYear(text: string, at: number): { end: number; value: string } | undefined {
  const found = HEBREW_YEAR.exec(text.slice(at, at + 10));
  if (found === null || found[1] === '') return undefined;
  const worth = (letter: string): number => {
    const place = HEBREW_LETTERS.indexOf(letter);
    return place < 0 ? 0 : place < 10 ? place + 1 : place < 18 ? (place - 8) * 10 : (place - 17) * 100;
  };
  const letters = `ת${found[1]}${found[2]}${found[3]}`;
  const total = [...letters].reduce((sum, letter) => sum + worth(letter), 5000);
  return { end: at + found[0].length, value: String(total) };
}
