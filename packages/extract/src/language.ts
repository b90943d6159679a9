/** Language of a page as BCP 47: what the page states, held against the script and the stop words of its text. */
import type { MetadataInput } from './metadata';
import { firstMeta, type Sourced, sourced } from './metadata-value';

/** First version: scripts that decide alone. */
export function detectLanguage({ sources, segments }: MetadataInput): Sourced<string> | undefined {
  const stated = sources.htmlLanguage ?? firstMeta(sources, ['og:locale', 'content-language'])?.value;
  let sample = '';
  for (const segment of segments) if (sample.length < 20_000) sample += `${segment.text}\n`;
  const count = (pattern: RegExp): number => sample.match(pattern)?.length ?? 0;
  const kana = count(/[\u3041-\u30ff]/g);
  const han = count(/[\u4e00-\u9fff]/g);
  const hangul = count(/[\uac00-\ud7af]/g);
  const hebrew = count(/[\u05d0-\u05ea]/g);
  const latin = count(/[a-zA-Z]/g) / 4;
  const best = Math.max(kana + han, hangul, hebrew, latin);
  if (best > 10 && best === hangul) return sourced('ko', 'text', 0.95);
  if (best > 10 && best === hebrew) return sourced('he', 'text', 0.95);
  if (best > 10 && best === kana + han && best > latin) {
    if (kana * 10 > best) return sourced('ja', 'text', 0.95);
    const simplified = count(/[们这国会说时对发学经动过进现开长问话还没产里东业]/g);
    const traditional = count(/[們這國會說時對發學經動過進現開長問話還沒產裡東業]/g);
    return sourced(traditional > simplified ? 'zh-Hant' : 'zh-Hans', 'text', 0.9);
  }
  const tag = /^\s*([a-z]{2,3})(?:[-_]([a-z]{2}|[a-z]{4}))?/i.exec(stated ?? '');
  return tag ? sourced(tag[1]!.toLowerCase(), 'html', 0.8) : undefined;
}
