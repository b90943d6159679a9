// Exact arithmetic on decimal strings. Printed figures must not pass through binary floating point, and all that is needed is to
// move a decimal point, to group digits and to subtract: a number library would add more surface than these lines.

const DECIMAL = /^(-?)(\d+)(?:\.(\d+))?$/;

interface Parts {
  negative: boolean;
  whole: string;
  fraction: string;
}

function partsOf(value: string): Parts | undefined {
  const match = DECIMAL.exec(value);
  if (!match) return undefined;
  const whole = match[2]!.replace(/^0+(?=\d)/, '');
  return { negative: match[1] === '-', whole, fraction: match[3] ?? '' };
}

/** Whether this is a decimal such as "20490000" or "-1.0", and not a fraction such as "1/3". */
export function isDecimal(value: string): boolean {
  return DECIMAL.test(value);
}

/** The value divided by 10 to the power of `places`, exactly, with the zeros that this adds taken off: ("20490000", 4) → "2049". */
export function shiftDecimal(value: string, places: number): string {
  const { negative, whole, fraction } = partsOf(value)!;
  const digits = whole.padStart(places + 1, '0');
  const point = digits.length - places;
  const tail = (digits.slice(point) + fraction).replace(/0+$/, '');
  return `${negative ? '-' : ''}${digits.slice(0, point)}${tail ? `.${tail}` : ''}`;
}

/** How many digits stand after the point. */
export function countDecimals(value: string): number {
  return partsOf(value)?.fraction.length ?? 0;
}

/** How many digits stand before the point, leading zeros left out: 20490000 has 8, 0.5 has 1. */
export function countWholeDigits(value: string): number {
  return partsOf(value)?.whole.length ?? 0;
}

/** The digits grouped by thousands with commas, all decimals kept: "1234567.50" → "1,234,567.50". A true minus sign stands before negatives. */
export function groupDigits(value: string): string {
  const parts = partsOf(value);
  if (!parts) return value;
  const whole = parts.whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return `${parts.negative ? '−' : ''}${whole}${parts.fraction ? `.${parts.fraction}` : ''}`;
}

/** `a − b`, exactly, with the decimals of the more exact one. */
export function subtractDecimals(a: string, b: string): string {
  const scale = Math.max(countDecimals(a), countDecimals(b));
  const difference = toScaled(a, scale) - toScaled(b, scale);
  const digits = (difference < 0n ? -difference : difference).toString().padStart(scale + 1, '0');
  const point = digits.length - scale;
  const text = scale ? `${digits.slice(0, point)}.${digits.slice(point)}` : digits;
  return difference < 0n ? `-${text}` : text;
}

function toScaled(value: string, scale: number): bigint {
  const { negative, whole, fraction } = partsOf(value)!;
  const scaled = BigInt(whole + fraction.padEnd(scale, '0'));
  return negative ? -scaled : scaled;
}

/** The value without its sign. */
export function absoluteDecimal(value: string): string {
  return value.replace(/^-/, '');
}
