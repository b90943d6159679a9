import language from '../../data/cultures/fr.json';
import dates from '../../data/dates/fr.json';
import cues from '../../data/indicators/computed/cues.fr.json';
import packed from '../../data/places/computed/names.fr.json';
import money from '../../data/recognize/computed/money.fr.json';
import assistant from '../../data/recognize/fr.json';
import type { CultureData } from '../words/culture-data';
import { dateWords } from '../words/date-languages';
import { assistantOf, layersOf } from './layers';

/** The words of culture "fr". */
export const fr: CultureData = {
  culture: 'fr',
  get assistant() {
    return assistantOf(assistant, money);
  },
  layers: layersOf(language),
  get context() {
    return packed.context;
  },
  cues,
  dates: dateWords(dates),
};
