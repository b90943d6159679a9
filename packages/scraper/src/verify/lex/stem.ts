const HANGUL = /^\p{sc=Hangul}+$/u;
const KOREAN_PARTICLE = /(?:으로서|으로|에서|에게|까지|부터|보다|이며|이고|은|는|이|가|을|를|의|에|로|와|과|도)$/;
const HEBREW = /^[\u05d0-\u05ea"'״׳]+$/;
const LATIN = /^\p{Script=Latin}{6,}/u;

/**
 * A word without what its place in the sentence adds: Korean particles, the prefixes that Hebrew writes with it, the plain
 * endings of English and German. Rough on purpose: only for telling that two sentences use the same words.
 */
export function stemOf(word: string): string {
  if (HANGUL.test(word)) {
    const stem = word.replace(KOREAN_PARTICLE, '');
    return stem.length >= 2 ? stem : word;
  }
  if (HEBREW.test(word)) {
    let stem = word;
    while (stem.length > 3 && /^[והבלכמש]/.test(stem)) stem = stem.slice(1);
    return stem;
  }
  return LATIN.test(word) ? word.replace(/(?:['’]s|es|en|er|em|ed|s|n|e)$/, '') : word;
}
