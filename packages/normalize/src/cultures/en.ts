import language from '../../data/cultures/en.json';
import dates from '../../data/dates/en.json';
import cues from '../../data/indicators/computed/cues.en.json';
import around from '../../data/places/computed/names.en.json';
import packed from '../../data/places/computed/places.json';
import money from '../../data/recognize/computed/money.en.json';
import assistant from '../../data/recognize/en.json';
import type { CultureData } from '../words/culture-data';
import { dateWords } from '../words/date-languages';
import { assistantOf, layersOf } from './layers';

/** The words of culture "en". */
export const en: CultureData = {
  culture: 'en',
  get assistant() {
    return assistantOf(assistant, money);
  },
  layers: layersOf(language),
  get names() {
    return packed.en;
  },
  get context() {
    return around.context;
  },
  cues,
  dates: dateWords(dates),
};
