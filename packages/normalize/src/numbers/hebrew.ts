const LETTERS = 'אבגדהוזחט';
const TENS = 'יכלמנסעפצ';
const HUNDREDS = 'קרשת';
const FINALS: Readonly<Record<string, string>> = { ך: 'כ', ם: 'מ', ן: 'נ', ף: 'פ', ץ: 'צ' };

function letterValue(letter: string): number {
  const plain = FINALS[letter] ?? letter;
  const [ones, tens, hundreds] = [LETTERS, TENS, HUNDREDS].map((letters) => letters.indexOf(plain) + 1);
  return ones! || tens! * 10 || hundreds! * 100;
}

/** "כ״ז" 27, "ה׳תשע״ח" 5778: letters with the marks that make a numeral of them, folded. */
const NUMERAL = /^(?:ה'?(?=ת))?([א-ת]{1,5}"[א-ת]|[א-ת]')(?![א-ת"'])/;

/** A numeral in Hebrew letters at the beginning of `folded`, as it reads; without its thousands. */
export function readHebrewNumeral(folded: string): { length: number; value: number; thousands: boolean } | undefined {
  const match = NUMERAL.exec(folded);
  if (!match?.[1]) return undefined;
  const values = [...match[1].replace(/["']/, '')].map(letterValue);
  // Letters fall from the greatest to the smallest; ט״ו and ט״ז are 15 and 16.
  if (values.some((value, index) => index > 0 && value > values[index - 1]!)) return undefined;
  return {
    length: match[0].length,
    value: values.reduce((sum, value) => sum + value, 0),
    thousands: match[0].length > match[1].length,
  };
}
