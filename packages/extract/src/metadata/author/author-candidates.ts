/** What a page says about its authors, each statement with a score; which of them is right. */

import type { MetadataSource } from '../../page';
import { cleanName, isAccount, isCompany, isDesk, isFullName, splitNames } from '../lines/person-name';
import { titleKey } from '../lines/title-parts';
import { type Sourced, sourced } from '../sources/value';

interface Candidate {
  names: string[];
  from: MetadataSource;
  score: number;
  /** The names' letters (`titleKey`), sorted; made when they are first compared. */
  keys: string[] | undefined;
}

const MAX_AUTHORS = 30;
/** Scores: what a statement weighs, and what speaks against it. Only their order matters; 10 is certain. */
export const SCORE = {
  jsonLd: 9,
  meta: 8.5,
  /** Who started a thread. */
  starter: 8.8,
  microdata: 8,
  card: 7.5,
  otherType: 7,
  link: 5.5,
  element: 5,
  ownLine: 6.4,
  line: 4.2,
  /** Who wrote the first post of the page, which need not be the thread's first. */
  post: 3.1,
  lone: 1.9,
  /** A portrait counts where nothing else names anybody. */
  portrait: 0.4,
  agency: 3,
};
const FULL_NAME = 1.5;
const NOT_OWN = 5;
/** A desk is at most as likely as a person who stands beside the day. */
const DESK = 2.8;
const ACCOUNT = 2.5;
/** For each other kind of statement that names the same. */
const AGREED = 0.4;
/** From here on a statement may add authors to the best one. */
const CO_AUTHORS = 7;
const MINIMUM = 1.9;
/** From here on a statement of the head is as sure as it can be. */
const SETTLED = 10;

const keysOf = (candidate: Candidate): string[] => {
  candidate.keys ??= candidate.names.map(titleKey).sort();
  return candidate.keys;
};

const sameNames = (a: Candidate, b: Candidate): boolean =>
  a.names.length === b.names.length && keysOf(a).every((key, n) => key === keysOf(b)[n]);

/** Collects statements and chooses. */
export class AuthorCandidates {
  private readonly candidates: Candidate[] = [];
  private readonly site: string;

  constructor(
    siteName: string | undefined,
    private readonly forum: boolean,
  ) {
    this.site = titleKey((siteName ?? '').replace(/^(?:www\.)?([\p{L}\d-]+)\.\p{Ll}{2,4}$/u, '$1'));
  }

  /** Whether a name is the site's. */
  isSite(name: string): boolean {
    return this.site !== '' && name.length >= this.site.length && titleKey(name) === this.site;
  }

  /** Names of a statement; a site's name such as "Morgan & Sons" is one. */
  split(text: string): string[] {
    return this.isSite(text) ? [text] : splitNames(text);
  }

  /** Whether the head names persons and no statement in it names others: then the page's text cannot change it. */
  isSettled(): boolean {
    const best = this.highest();
    if (best === undefined || best.score < SETTLED) return false;
    return this.candidates.every((other) => other.score < best.score - FULL_NAME || sameNames(other, best));
  }

  /** Whether something better than a name without a label was found. */
  hasByline(): boolean {
    return this.candidates.some(({ score }) => score >= SCORE.line);
  }

  private highest(): Candidate | undefined {
    let best: Candidate | undefined;
    for (const candidate of this.candidates) if (best === undefined || candidate.score > best.score) best = candidate;
    return best;
  }

  /** The names of the best statement; undefined where none is good enough. */
  best(): Sourced<string[]> | undefined {
    const top = (this.highest()?.score ?? 0) - 2 * AGREED;
    for (const candidate of this.candidates)
      if (candidate.score >= top) candidate.score += AGREED * this.agreeing(candidate);
    const best = this.highest();
    if (best === undefined || best.score < MINIMUM) return undefined;
    const confidence = Math.max(0.3, Math.min(0.95, best.score / 11));
    const names = this.withCoAuthors(best).names.map((name) => this.fullestForm(name));
    return sourced(names, best.from, confidence);
  }

  /** Number of other kinds of statements with the same names. */
  private agreeing(candidate: Candidate): number {
    const others = new Set<string>();
    for (const other of this.candidates) {
      if (other.from !== candidate.from && sameNames(other, candidate)) others.add(other.from);
    }
    return Math.min(2, others.size);
  }

  /** A statement in the head that has all names of the best one and more: content systems often state the first author alone. */
  private withCoAuthors(best: Candidate): Candidate {
    let fullest = best;
    for (const other of this.candidates) {
      if (other.score < CO_AUTHORS || other.from === 'byline' || other.names.length > 8) continue;
      if (other.names.length <= fullest.names.length || !keysOf(best).every((key) => keysOf(other).includes(key)))
        continue;
      if (other.names.every((name) => isFullName(name) && !this.isSite(name))) fullest = other;
    }
    return fullest;
  }

  /** "Nils" where another statement of the page says "Nils Pickert". */
  private fullestForm(name: string): string {
    if (name.includes(' ') || isDesk(name)) return name;
    const fuller = this.candidates
      .flatMap(({ names }) => names)
      .find((other) => other.startsWith(`${name} `) && isFullName(other) && other.split(' ').length <= 3);
    return fuller ?? name;
  }

  /**
   * Adds what one statement says.
   * @param base weight of its kind, of SCORE
   */
  add(raw: readonly unknown[], from: MetadataSource, base: number): void {
    const seen = new Map<string, string>();
    for (const value of raw.slice(0, MAX_AUTHORS)) {
      const name = cleanName(value);
      if (name !== undefined && !seen.has(name.toLowerCase())) seen.set(name.toLowerCase(), name);
    }
    let names = [...seen.values()];
    const own = names.filter((name) => !this.isSite(name) && !isDesk(name));
    if (own.length > 0) names = own;
    // A company that owns the site publishes what stands there; who wrote it is not said.
    if (names.length === 0 || names.every((name) => isCompany(name) && this.isSite(name))) return;
    // In the head of old pages stands who built the site.
    if (from === 'meta' && this.site !== '' && names.every((name) => isCompany(name) && !this.isSite(name))) return;
    let score = base;
    if (!this.forum && names.some(isFullName)) score += FULL_NAME;
    if (own.length === 0) {
      const most = names.some(isDesk) ? DESK : SETTLED;
      score = Math.max(Math.min(score - NOT_OWN, most), base >= SCORE.lone ? MINIMUM : 0);
    } else if (from !== 'byline' && !this.forum && names.every(isAccount)) score -= ACCOUNT;
    this.candidates.push({ names, from, score, keys: undefined });
  }
}
