import es from '../../data/dates/es.json';
import { addCulture } from '../words/culture-data';
import { addDateWords, dateWords } from '../words/date-languages';
import { de } from './de';
import { en } from './en';
import { fr } from './fr';
import { he } from './he';
import { ja } from './ja';
import { ko } from './ko';
import { zhHans } from './zh-hans';
import { zhHant } from './zh-hant';

/** Makes every culture's words known, and the date words of Spanish, which is no culture of its own. */
export function addAllCultures(): void {
  for (const data of [de, en, fr, he, ja, ko, zhHans, zhHant]) addCulture(data);
  addDateWords('es', dateWords(es));
}
