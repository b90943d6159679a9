import language from '../../data/cultures/de.json';
import dates from '../../data/dates/de.json';
import cues from '../../data/indicators/computed/cues.de.json';
import packed from '../../data/places/computed/names.de.json';
import money from '../../data/recognize/computed/money.de.json';
import assistant from '../../data/recognize/de.json';
import type { CultureData } from '../words/culture-data';
import { dateWords } from '../words/date-languages';
import { assistantOf, layersOf } from './layers';

/** The words of culture "de". */
export const de: CultureData = {
  culture: 'de',
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
