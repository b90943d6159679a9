/** Digits of an exact decimal as an integer and how many of them stand after the point; undefined for a fraction such as "1/3". */
function digitsOf(value: string): { digits: bigint; scale: number } | undefined {
  if (!/^-?\d+(\.\d+)?$/.test(value)) return undefined;
  const [whole, fraction = ''] = value.split('.');
  return { digits: BigInt(whole! + fraction), scale: fraction.length };
}

/** `a - b`, digit for digit; undefined when one of them is a fraction. */
export function subtractExact(a: string, b: string): string | undefined {
  const left = digitsOf(a);
  const right = digitsOf(b);
  if (!left || !right) return undefined;
  const scale = Math.max(left.scale, right.scale);
  const raise = (one: { digits: bigint; scale: number }): bigint => one.digits * 10n ** BigInt(scale - one.scale);
  const difference = raise(left) - raise(right);
  const digits = (difference < 0n ? -difference : difference).toString().padStart(scale + 1, '0');
  const whole = digits.slice(0, digits.length - scale);
  const fraction = digits.slice(digits.length - scale).replace(/0+$/, '');
  const sign = difference < 0n ? '-' : '';
  return `${sign}${whole}${fraction === '' ? '' : `.${fraction}`}`;
}

/** The value as a number for placing it on a scale; fractions are divided. */
export function approximate(value: string): number {
  const [head, denominator] = value.split('/');
  return denominator === undefined ? Number(head) : Number(head) / Number(denominator);
}
