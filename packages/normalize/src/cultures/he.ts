import language from '../../data/cultures/he.json';
import dates from '../../data/dates/he.json';
import cues from '../../data/indicators/computed/cues.he.json';
import packed from '../../data/places/computed/names.he.json';
import money from '../../data/recognize/computed/money.he.json';
import assistant from '../../data/recognize/he.json';
import type { CultureData } from '../words/culture-data';
import { dateWords } from '../words/date-languages';
import { assistantOf, layersOf } from './layers';

/** The words of culture "he". */
export const he: CultureData = {
  culture: 'he',
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
