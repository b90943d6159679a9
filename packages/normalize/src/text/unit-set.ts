/**
 * A set of UTF-16 units as a bitmap of 256: ASCII by code, all other units by their low seven bits. It may hold more than was
 * put in, never less.
 */
export type UnitSet = Int32Array;

/** How many numbers of 32 bits a set takes. */
export const SET_LENGTH = 8;

export const unitSet = (): UnitSet => new Int32Array(SET_LENGTH);

/** Of every unit. */
export const everything = (): UnitSet => unitSet().fill(-1);

export function addUnit(set: UnitSet, unit: number): void {
  const bit = unit < 128 ? unit : 128 + (unit & 127);
  set[bit >> 5]! |= 1 << (bit & 31);
}

export function addRange(set: UnitSet, first: number, last: number): void {
  for (let unit = first; unit <= last; unit++) addUnit(set, unit);
}

/** 0 to 9 */
export const DIGITS = unitSet();
addRange(DIGITS, 0x30, 0x39);

export function setOf(...units: readonly number[]): UnitSet {
  const set = unitSet();
  for (const unit of units) addUnit(set, unit);
  return set;
}

export function sharesUnit(a: UnitSet, b: UnitSet): boolean {
  for (let word = 0; word < SET_LENGTH; word++) if ((a[word]! & b[word]!) !== 0) return true;
  return false;
}

/** Whether all of `inner` is in `outer`. */
export function isWithin(inner: UnitSet, outer: UnitSet): boolean {
  for (let word = 0; word < SET_LENGTH; word++) if ((inner[word]! & ~outer[word]!) !== 0) return false;
  return true;
}

/** The units of a set that are not in another. */
export const without = (set: UnitSet, other: UnitSet): UnitSet => set.map((word, index) => word & ~other[index]!);

export function united(sets: readonly UnitSet[]): UnitSet {
  const all = unitSet();
  for (const set of sets) for (let word = 0; word < SET_LENGTH; word++) all[word]! |= set[word]!;
  return all;
}

/** How many units of one set are in another. */
export function countShared(a: UnitSet, b: UnitSet): number {
  let count = 0;
  for (let word = 0; word < SET_LENGTH; word++) {
    const shared = a[word]! & b[word]!;
    // Most sets are of a few units.
    if (shared !== 0) count += bitCount(shared);
  }
  return count;
}

/** Bits set in a word of 32, added up pair by pair; Hacker's Delight, figure 5-2. */
function bitCount(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
