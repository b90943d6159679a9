// The cue words of one culture, compiled once from the packed data. The cue syntax is told in data/indicators/README.md.
import packed from '../../data/indicators/computed/ids.json';
import type { Culture } from '../culture';
import { createPhraseTrie, foldText, type PhraseTrie } from '../text/phrase-trie';
import { simplifyHan } from '../text/simplify-han';
import { dataOf } from '../words/culture-data';

/** What a phrase in the trie stands for: a cue of an indicator, or a word that sets a context ("airport"). */
export interface Cue {
  readonly indicator?: string;
  /** The phrase looks like a cue and is none: "disposable income". It only keeps what lies inside from being read. */
  readonly none?: true;
  /** A context that this word sets. */
  readonly sets?: string;
  /** A context that must be set near by for the cue to count. */
  readonly needs?: string;
  readonly strength: number;
  /** The phrase may begin inside a word: "*umschlag" in "Containerumschlag". */
  readonly opensLeft: boolean;
  /** The phrase may be followed by more of its word: "einwohner*" in "Einwohnerzahl". */
  readonly opensRight: boolean;
}

export interface Lexicon {
  readonly trie: PhraseTrie<Cue>;
  /** The first units of the cues that {@link Cue.opensLeft}: no other one is looked for inside a word. */
  readonly insideWords: ReadonlySet<number>;
  fold(text: string): string;
}

const STRENGTHS: Record<string, number> = { '!': 1, '': 0.8, '?': 0.4 };

/** Begins the name of what prose measures and the catalogue has not: "other-money" (deficits, profits), "other-percent" (occupancy). */
export const OTHER = 'other-';

const lexicons = new Map<Culture, Lexicon>();

/** The lexicon of a culture, compiled at its first use. */
export function lexiconOf(culture: Culture): Lexicon {
  let found = lexicons.get(culture);
  if (found === undefined) {
    found = compileLexicon(culture);
    lexicons.set(culture, found);
  }
  return found;
}

function compileLexicon(culture: Culture): Lexicon {
  const chinese = culture === 'zh-Hans' || culture === 'zh-Hant';
  const fold = chinese ? (text: string) => simplifyHan(foldText(text)) : foldText;
  const trie = createPhraseTrie<Cue>();
  const insideWords = new Set<number>();
  const spaced = culture === 'ko';
  const add = (written: string, cue: Pick<Cue, 'indicator' | 'none' | 'sets' | 'needs' | 'strength'>): void => {
    const phrase = fold(written.replaceAll('*', '').replaceAll(';', ','));
    const value: Cue = {
      ...cue,
      opensLeft: written.startsWith('*') || spaced,
      opensRight: written.endsWith('*') || spaced,
    };
    trie.add(phrase, value);
    if (value.opensLeft) insideWords.add(phrase.charCodeAt(0));
    // Korean writers join or part the words of a compound.
    if (spaced && phrase.includes(' ')) trie.add(phrase.replaceAll(' ', ''), value);
  };
  const { none, contexts, cues, others } = dataOf(culture).cues;
  for (const phrase of none.split(',')) add(phrase, { none: true, strength: 0 });
  for (const line of contexts.split('\n')) {
    const [name = '', words = ''] = line.split(':');
    for (const word of words.split(',')) add(word, { sets: name, strength: 0 });
  }
  for (const line of others.split('\n')) {
    const [kind = '', words = ''] = line.split(':');
    for (const word of words.split(',')) if (word) addCue(`${OTHER}${kind}`, word, add);
  }
  const lines = cues.split('\n');
  packed.ids.split(' ').forEach((indicator, index) => {
    for (const cue of lines[index]?.split(',') ?? []) addCue(indicator, cue, add);
  });
  return { trie, insideWords, fold };
}

function addCue(
  indicator: string,
  written: string,
  add: (written: string, cue: Pick<Cue, 'indicator' | 'needs' | 'strength'>) => void,
): void {
  const mark = /[!?]?$/.exec(written)?.[0] ?? '';
  const [phrase = '', needs] = written.slice(0, written.length - mark.length).split('@');
  add(phrase, { indicator, ...(needs === undefined ? {} : { needs }), strength: STRENGTHS[mark] ?? 0.8 });
}
