import han from '../data/places/computed/han.json';

const SIMPLIFIED = new Map(Array.from(han.traditional, (char, index) => [char, han.simplified.charAt(index)]));

/**
 * Traditional characters made simplified where the Chinese data files use the character, one unit for one unit, so that
 * one column of names and cue words serves both scripts. Not a converter for prose.
 */
export function simplifyHan(text: string): string {
  return text.replace(/[\u4e00-\u9fff]/g, (char) => SIMPLIFIED.get(char) ?? char);
}
