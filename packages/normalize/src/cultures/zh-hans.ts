import language from '../../data/cultures/zh.json';
import own from '../../data/cultures/zh-Hans.json';
import dates from '../../data/dates/zh.json';
import cues from '../../data/indicators/computed/cues.zh.json';
import packed from '../../data/places/computed/names.zh.json';
import money from '../../data/recognize/computed/money.zh.json';
import assistant from '../../data/recognize/zh.json';
import type { CultureData } from '../words/culture-data';
import { dateWords } from '../words/date-languages';
import { assistantOf, layersOf } from './layers';

/** The words of culture "zh-Hans". */
export const zhHans: CultureData = {
  culture: 'zh-Hans',
  get assistant() {
    return assistantOf(assistant, money);
  },
  layers: layersOf(language, own),
  get names() {
    return packed.names;
  },
  get context() {
    return packed.context;
  },
  cues,
  dates: dateWords(dates),
};
