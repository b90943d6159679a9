/**
 * An exact number: an integer over a power of ten, and over a further denominator where no finite decimal exists (1/3).
 * Binary floating point never touches a figure: "8,8 Mio." is 8800000, not 8800000.000000001.
 */
export class Exact {
  private constructor(
    private readonly numerator: bigint,
    /** Digits after the decimal point. */
    private readonly places: number,
    private readonly denominator: bigint = 1n,
  ) {}

  static readonly zero: Exact = new Exact(0n, 0);

  /** Made once each, as most amounts are counted with them. */
  private static readonly small: readonly Exact[] = Array.from(
    { length: 101 },
    (_, value) => new Exact(BigInt(value), 0),
  );

  /** @param digits ASCII digits with at most one "." */
  static decimal(digits: string): Exact {
    const point = digits.indexOf('.');
    if (point < 0) return new Exact(BigInt(digits || '0'), 0);
    return new Exact(BigInt(digits.slice(0, point) + digits.slice(point + 1) || '0'), digits.length - point - 1);
  }

  static whole(value: bigint | number): Exact {
    return (typeof value === 'number' && Exact.small[value]) || new Exact(BigInt(value), 0);
  }

  static ratio(numerator: bigint, denominator: bigint): Exact {
    return new Exact(numerator, 0, denominator).reduced();
  }

  /** Reads "1/3", "-2.5" or "1e6", the forms of the data files. */
  static read(text: string): Exact {
    const [numerator = '0', denominator] = text.split('/');
    // "1/100": the coins of most currencies.
    if (numerator === '1' && denominator !== undefined && isPowerOfTen(denominator))
      return new Exact(1n, denominator.length - 1);
    if (denominator !== undefined) return Exact.ratio(BigInt(numerator), BigInt(denominator));
    const [mantissa = '0', exponent] = numerator.split('e');
    const value = mantissa.startsWith('-') ? Exact.decimal(mantissa.slice(1)).negated() : Exact.decimal(mantissa);
    return exponent === undefined ? value : value.shifted(Number(exponent));
  }

  /** Multiplied by ten to the power of `exponent`. */
  shifted(exponent: number): Exact {
    if (exponent <= 0) return new Exact(this.numerator, this.places - exponent, this.denominator);
    return new Exact(this.numerator * powerOfTen(exponent), this.places, this.denominator).trimmed();
  }

  times(other: Exact): Exact {
    if (this.denominator === 1n && other.isOne) return this.trimmed();
    const product = new Exact(
      this.numerator * other.numerator,
      this.places + other.places,
      this.denominator * other.denominator,
    );
    return product.denominator === 1n ? product.trimmed() : product.reduced();
  }

  over(other: Exact): Exact {
    const numerator = this.numerator * other.denominator * powerOfTen(other.places);
    const denominator = this.denominator * other.numerator * powerOfTen(this.places);
    return Exact.ratio(denominator < 0n ? -numerator : numerator, denominator < 0n ? -denominator : denominator);
  }

  plus(other: Exact): Exact {
    if (this.isAlike(other)) return new Exact(this.numerator + other.numerator, this.places);
    const places = Math.max(this.places, other.places);
    const left = this.numerator * powerOfTen(places - this.places) * other.denominator;
    const right = other.numerator * powerOfTen(places - other.places) * this.denominator;
    const sum = new Exact(left + right, places, this.denominator * other.denominator);
    return sum.denominator === 1n ? sum : sum.reduced();
  }

  /** To a whole power, negative powers as a fraction; beyond a hundred nothing of statistics needs it. */
  power(exponent: number): Exact | undefined {
    if (!Number.isInteger(exponent) || Math.abs(exponent) > 100 || (exponent < 0 && this.isZero)) return undefined;
    let result = Exact.whole(1);
    for (let step = 0; step < Math.abs(exponent); step++) result = result.times(this);
    return exponent < 0 ? Exact.whole(1).over(result) : result;
  }

  negated(): Exact {
    return new Exact(-this.numerator, this.places, this.denominator);
  }

  absolute(): Exact {
    return this.numerator < 0n ? this.negated() : this;
  }

  /** Both decimals of as many places: their numerators can be counted together. */
  private isAlike(other: Exact): boolean {
    return this.places === other.places && this.denominator === 1n && other.denominator === 1n;
  }

  compare(other: Exact): number {
    if (this.isAlike(other)) return this.numerator < other.numerator ? -1 : this.numerator > other.numerator ? 1 : 0;
    const scale = (value: Exact, partner: Exact): bigint =>
      value.numerator * partner.denominator * powerOfTen(partner.places);
    const left = scale(this, other);
    const right = scale(other, this);
    return left < right ? -1 : left > right ? 1 : 0;
  }

  private get isOne(): boolean {
    return this.places === 0 && this.numerator === 1n && this.denominator === 1n;
  }

  get isZero(): boolean {
    return this.numerator === 0n;
  }

  get isNegative(): boolean {
    return this.numerator < 0n;
  }

  get isWhole(): boolean {
    return this.denominator === 1n && this.trimmed().places === 0;
  }

  /** The nearest double, for sorting and charts; figures are kept as {@link toString}. */
  toNumber(): number {
    if (this.denominator === 1n) return Number(this.toString());
    return Number(this.numerator) / 10 ** this.places / Number(this.denominator);
  }

  /** "8800000", "-1.0" with the decimals as written, "1/3" where no finite decimal exists. */
  toString(): string {
    if (this.denominator !== 1n) return `${this.numerator}/${this.denominator * powerOfTen(this.places)}`;
    const digits = (this.numerator < 0n ? -this.numerator : this.numerator).toString().padStart(this.places + 1, '0');
    const whole = digits.slice(0, digits.length - this.places);
    const sign = this.numerator < 0n ? '-' : '';
    return this.places === 0 ? sign + whole : `${sign}${whole}.${digits.slice(digits.length - this.places)}`;
  }

  /** Without trailing zeros after the point. */
  trimmed(): Exact {
    let { numerator, places } = this;
    while (places > 0 && numerator % 10n === 0n) {
      numerator /= 10n;
      places--;
    }
    return places === this.places ? this : new Exact(numerator, places, this.denominator);
  }

  private reduced(): Exact {
    let numerator = this.numerator;
    let denominator = this.denominator * powerOfTen(this.places);
    const divisor = greatestCommonDivisor(numerator < 0n ? -numerator : numerator, denominator);
    numerator /= divisor;
    denominator /= divisor;
    return finiteDecimal(numerator, denominator) ?? new Exact(numerator, 0, denominator);
  }

  /** @internal */
  static raw(numerator: bigint, places: number): Exact {
    return new Exact(numerator, places);
  }
}

const POWERS: bigint[] = Array.from({ length: 40 }, (_, exponent) => 10n ** BigInt(exponent));

function powerOfTen(exponent: number): bigint {
  return POWERS[exponent] ?? 10n ** BigInt(exponent);
}

const isPowerOfTen = (digits: string): boolean => /^10+$/.test(digits);

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let x = a;
  for (let y = b, rest: bigint; y !== 0n; y = rest) {
    rest = x % y;
    x = y;
  }
  return x === 0n ? 1n : x;
}

/** A reduced fraction whose denominator has no primes but 2 and 5 is a finite decimal. */
function finiteDecimal(numerator: bigint, denominator: bigint): Exact | undefined {
  let rest = denominator;
  let twos = 0;
  let fives = 0;
  while (rest % 2n === 0n) {
    rest /= 2n;
    twos++;
  }
  while (rest % 5n === 0n) {
    rest /= 5n;
    fives++;
  }
  if (rest !== 1n) return undefined;
  const places = Math.max(twos, fives);
  return Exact.raw(numerator * 2n ** BigInt(places - twos) * 5n ** BigInt(places - fives), places);
}
