import { addCulture } from '../culture-data';
import { de } from './de';
import { en } from './en';
import { fr } from './fr';
import { he } from './he';
import { ja } from './ja';
import { ko } from './ko';
import { zhHans } from './zh-hans';
import { zhHant } from './zh-hant';

/** Makes every culture's words known. */
export function addAllCultures(): void {
  for (const data of [de, en, fr, he, ja, ko, zhHans, zhHant]) addCulture(data);
}
