import language from '../../data/cultures/ko.json';
import dates from '../../data/dates/ko.json';
import cues from '../../data/indicators/computed/cues.ko.json';
import packed from '../../data/places/computed/names.ko.json';
import money from '../../data/recognize/computed/money.ko.json';
import assistant from '../../data/recognize/ko.json';
import type { CultureData } from '../words/culture-data';
import { dateWords } from '../words/date-languages';
import { assistantOf, layersOf } from './layers';

/** The words of culture "ko". */
export const ko: CultureData = {
  culture: 'ko',
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
