import language from '../../data/cultures/ja.json';
import dates from '../../data/dates/ja.json';
import cues from '../../data/indicators/computed/cues.ja.json';
import packed from '../../data/places/computed/names.ja.json';
import money from '../../data/recognize/computed/money.ja.json';
import assistant from '../../data/recognize/ja.json';
import type { CultureData } from '../words/culture-data';
import { dateWords } from '../words/date-languages';
import { assistantOf, layersOf } from './layers';

/** The words of culture "ja". */
export const ja: CultureData = {
  culture: 'ja',
  get assistant() {
    return assistantOf(assistant, money);
  },
  layers: layersOf(language),
  get names() {
    return packed.names;
  },
  get context() {
    return packed.context;
  },
  cues,
  dates: dateWords(dates),
};
