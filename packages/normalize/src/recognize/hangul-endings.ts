import type { Source } from '../language/source';
import type { Numeral } from '../numbers/numeral';
import { isHangul, unitAt } from '../text/characters';

/** What may be glued behind a numeral of more than one syllable. */
const HANGUL_PARTICLE =
  /^(?:은|는|이|가|을|를|의|과|와|도|로|만|에|까|보다|부|입|인|이다|등|번|째|년|개|명|살|월|일|시|분|초|원|척|층|호|대|세|권|마리|배|회|위|퍼|점|달|그|평|킬|미|센|도|다스)/;

/** What one syllable needs behind it within its word: 사과 is an apple, 이가 a tooth. */
const HANGUL_COUNTER =
  /^(?:이다|입니|분의|개|명|번|살|년|월|일|시간|분|초|원|척|층|호|대|권|마리|배|회|위|퍼|점|달|킬|미터|센|도|다스|보다|에서|까지|부터|등|[와과] ?[일이삼사오육칠팔구십백천만\d]{1,8}분의)/;
/** One syllable before a space is a number where something is counted: 한 개, 이 is "this". */
const HANGUL_COUNTED =
  /^ (?:개|명|번|살|세|년|월|일|시간|분|초|원|척|층|호|대|권|마리|배|회|위|퍼|점|달|킬|미터|센|도|다스|사람|가지|건|곳|채|벌|켤레|잔|병|판|쌍|조각|보다|초과|이상|이하|미만|과|와|또는|분의)/;

/** Syllables that are words or parts of words as often as numerals. */
const AMBIGUOUS = /[이네한두세사오구]/;

/** 사 in 사라졌다 is no four: a Hangul numeral ends with its word, a particle or a counter; one syllable alone needs more than a look. */
export function endsHangul({ folded, language }: Source, numeral: Numeral): boolean {
  if (language.writing !== 'hangul' || numeral.form === 'digits') return true;
  const word = numeral.end - numeral.start === 1 && AMBIGUOUS.test(folded.charAt(numeral.start));
  if (
    word &&
    /^ [가-힣]/.test(folded.slice(numeral.end, numeral.end + 2)) &&
    !/[분의] ?$/.test(folded.slice(0, numeral.start).slice(-2))
  )
    return HANGUL_COUNTED.test(folded.slice(numeral.end, numeral.end + 5));
  if (!isHangul(unitAt(folded, numeral.end))) return true;
  const single = numeral.end - numeral.start === 1 && AMBIGUOUS.test(folded.charAt(numeral.start));
  return (single ? HANGUL_COUNTER : HANGUL_PARTICLE).test(folded.slice(numeral.end, numeral.end + 12));
}
