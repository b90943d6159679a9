const NUMBER = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,4}))?$/;

/**
 * A number in exact decimal notation without an exponent: `1.5e3` → `1500`, `-0.50` → `-0.50` (zeros at the end tell the
 * precision and stay), `+.5` → `0.5`, `-0` → `0`. Undefined where the text is no number, or its exponent is absurd (> 400).
 */
export function exactDecimal(text: string): string | undefined {
  if (isPlain(text)) return text;
  const match = NUMBER.exec(text);
  if (match === null) return undefined;
  const [, sign, whole = '', fraction = '', exponentText = '0'] = match;
  if (whole === '' && fraction === '') return undefined;
  const exponent = Number(exponentText);
  if (Math.abs(exponent) > 400) return undefined;
  return signed(sign!, exponent === 0 ? joined(whole, fraction) : shifted(whole, fraction, exponent));
}

/** Digits with at most one point inside and no leading zero to strip: nothing to do, and nearly every number is so. */
function isPlain(text: string): boolean {
  const first = text.charCodeAt(0);
  if (!(first >= 0x30 && first <= 0x39)) return false;
  let points = 0;
  for (let i = 1; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code === 0x2e) points += 1;
    else if (!(code >= 0x30 && code <= 0x39)) return false;
  }
  if (points > 1 || text.charCodeAt(text.length - 1) === 0x2e) return false;
  return first !== 0x30 || text.length === 1 || text.charCodeAt(1) === 0x2e;
}

function joined(whole: string, fraction: string): string {
  const stripped = whole.replace(/^0+(?=\d)/, '') || '0';
  return fraction === '' ? stripped : `${stripped}.${fraction}`;
}

function shifted(whole: string, fraction: string, exponent: number): string {
  const digits = whole + fraction;
  const point = whole.length + exponent;
  if (point >= digits.length) return joined(digits.padEnd(point, '0'), '');
  if (point <= 0) return joined('0', '0'.repeat(-point) + digits);
  return joined(digits.slice(0, point), digits.slice(point));
}

function signed(sign: string, decimal: string): string {
  return sign === '-' && /[1-9]/.test(decimal) ? `-${decimal}` : decimal;
}

/** `value` × 10^`power`, exactly; UNIT_MULT and "thousand persons" become plain numbers with it. */
export function scaleDecimal(value: string, power: number): string {
  return power === 0 ? value : (exactDecimal(`${value}e${power}`) ?? value);
}

/** Whether two exact decimals are the same number: `40.30` and `40.3` are. */
export function equalDecimals(a: string, b: string): boolean {
  return canonical(a) === canonical(b);
}

function canonical(decimal: string): string {
  return decimal.includes('.') ? decimal.replace(/\.?0+$/, '') : decimal;
}

/** Digits and marks of East Asian keyboards: １，２３４．５ → 1,234.5; marks of direction, which pages in Hebrew put around figures, are left out. */
export function halfWidth(text: string): string {
  return text
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/[０-９，．－＋]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0));
}

/** Numbers whose last mark must be the decimal one, or whose marks must all be grouping; `,` stands for the mark that is proved. */
const PROOFS = [/^\d+,\d{1,2}$/, /^0,\d+$/, /^\d+,\d{4,}$/, /^\d{1,3}(?:\.\d{3})+,\d+$/, /^\d{1,3}(?:\.\d{3}){2,}$/];

/** The decimal mark that numbers prove: `12,5` and `1.234,5` a comma, `12.5` and `1,234.5` a point, `1,234` nothing; undefined where they prove none or both. */
export function provenDecimalMark(texts: Iterable<string>): '.' | ',' | undefined {
  let comma = false;
  let point = false;
  for (const text of texts) {
    const bare = halfWidth(text).replace(/^\D?\(([^()]*)\)\s*\D?$/, '$1');
    const compact = bare.replace(/^[^\d.,]|[\s\u00a0\u2009\u202f'’%‰€$£¥₩₪円元원]/g, '');
    const swapped = compact.replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.'));
    comma ||= PROOFS.some((proof) => proof.test(compact));
    point ||= PROOFS.some((proof) => proof.test(swapped));
  }
  if (comma === point) return undefined;
  return comma ? ',' : '.';
}

/** Groups of three digits; in India the last three, then twos: 12,34,567. */
const GROUPED = {
  '.': /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d{1,2}(?:,\d{2})+,\d{3})(?:\.\d+)?$/,
  ',': /^[+-]?\d{1,3}(?:\.\d{3})+(?:,\d+)?$/,
};

/**
 * A number as people write it in tables: spaces and grouping marks and full-width digits allowed, △ and ▲ (Japan, Korea) and a minus behind the
 * digits (mainframes) for minus, decimal mark given. `1 234,5` with `,` → `1234.5`.
 * Undefined where it is not clearly a number: `1,23,4`, `12-3`, `n/a`.
 */
export function tableDecimal(text: string, decimalMark: '.' | ',' = '.'): string | undefined {
  const compact = halfWidth(text)
    .replace(/[\s\u00a0\u2009\u202f'’]/g, '')
    .replace(/^[\u2212\u2013△▲]/, '-')
    .replace(/^(\d.*)[-\u2212]$/, '-$1');
  if (/[a-z]/i.test(compact.replace(/[eE][+-]?\d+$/, ''))) return undefined;
  const group = decimalMark === '.' ? ',' : '.';
  if (compact.includes(group) && !GROUPED[decimalMark].test(compact)) return undefined;
  return exactDecimal(compact.replaceAll(group, '').replace(',', '.'));
}
