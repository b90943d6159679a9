import type { DateWords } from '../words/date-words';
import type { Edge } from './edge';
import type { Meaning, MeaningByKind } from './meaning';
import type { Reference } from './resolve';

type Kind = keyof MeaningByKind;

const NARROWING = ['part', 'partpost', 'partpod', 'partpodpost', 'partday', 'partdaypost'] as const;

/**
 * What a pattern matched, by category. Loops by index: actions ask thousands of times before the engine has compiled anything,
 * and until then for-of takes each part through an iterator.
 */
export class Matched {
  constructor(
    private readonly parts: readonly Edge[],
    readonly ref: Reference | undefined,
    readonly data: DateWords,
  ) {}

  /** The meanings of these categories in the order of the text. */
  all<K extends Kind>(...kinds: K[]): MeaningByKind[K][] {
    const found: MeaningByKind[K][] = [];
    for (let index = 0; index < this.parts.length; index++) {
      const { k, m } = this.parts[index]!;
      if ((kinds as string[]).includes(k)) found.push(m as MeaningByKind[K]);
    }
    return found;
  }

  /** The first of them. */
  one<K extends Kind>(kind: K, other: K = kind): MeaningByKind[K] | undefined {
    for (let index = 0; index < this.parts.length; index++) {
      const { k, m } = this.parts[index]!;
      if (k === kind || k === other) return m as MeaningByKind[K];
    }
    return undefined;
  }

  has(kind: string): boolean {
    for (let index = 0; index < this.parts.length; index++) if (this.parts[index]!.k === kind) return true;
    return false;
  }

  /** The value of a word of the lexicon. */
  word(kind: string, index = 0): string | number | undefined {
    let passed = 0;
    for (let at = 0; at < this.parts.length; at++) {
      const { k, m } = this.parts[at]!;
      if (k !== kind || passed++ < index) continue;
      return 'v' in m ? m.v : undefined;
    }
    return undefined;
  }

  text(kind: string, index = 0): string {
    return String(this.word(kind, index) ?? '');
  }

  value(kind: string, index = 0): number {
    return Number(this.word(kind, index) ?? Number.NaN);
  }

  /** Early, mid or late, by a word before or behind what it narrows. */
  get narrowing(): 'S' | 'M' | 'E' | undefined {
    const kind = NARROWING.find((one) => this.has(one));
    return kind === undefined ? undefined : (this.text(kind) as 'S' | 'M' | 'E');
  }

  /** Whether the parts touch each other without a gap. */
  get glued(): boolean {
    return this.parts.every((part, index) => index === 0 || part.start === this.parts[index - 1]!.end);
  }

  /** Whether the last unit said is a singular. */
  get isSingular(): boolean {
    const unit = this.parts.findLast(({ k }) => k === 'unit')?.m;
    return unit !== undefined && 'single' in unit;
  }

  get first(): Edge {
    return this.parts[0]!;
  }

  get last(): Edge {
    return this.parts[this.parts.length - 1]!;
  }
}

/** Makes a meaning of what a pattern matched, or undefined where the values do not fit. */
export type Action = (matched: Matched) => Meaning | undefined;
