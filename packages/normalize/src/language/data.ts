import common from '../../data/cultures/common.json';
import de from '../../data/cultures/de.json';
import en from '../../data/cultures/en.json';
import fr from '../../data/cultures/fr.json';
import he from '../../data/cultures/he.json';
import ja from '../../data/cultures/ja.json';
import ko from '../../data/cultures/ko.json';
import zh from '../../data/cultures/zh.json';
import zhHans from '../../data/cultures/zh-Hans.json';
import zhHant from '../../data/cultures/zh-Hant.json';
import type { Culture } from '../culture';
import type { LanguageData } from './language-data';

type Layer = Partial<LanguageData>;

/** The data files of each culture; a later layer is added to an earlier one. The last layer wins where both name a word. */
export const LAYERS: Readonly<Record<Culture, readonly Layer[]>> = {
  de: layers(common, de),
  en: layers(common, en),
  fr: layers(common, fr),
  he: layers(common, he),
  ja: layers(common, ja),
  ko: layers(common, ko),
  'zh-Hans': layers(common, zh, zhHans),
  'zh-Hant': layers(common, zh, zhHant),
};

/** JSON imports have wider types than the schema: tuples come as arrays. The schema test checks what the cast assumes. */
function layers(...files: readonly object[]): readonly Layer[] {
  return files as readonly Layer[];
}
