/**
 * Gives the beginning and end (exclusive) of each match of a pattern in a text, from left to right. `matchAll()` makes a copy of the
 * pattern for each text, which costs more than the search where texts are short.
 * @param pattern with flag g
 */
export function forEachMatch(pattern: RegExp, text: string, take: (start: number, end: number) => void): void {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    take(match.index, match.index + match[0].length);
    if (match[0] === '') pattern.lastIndex++;
  }
}
