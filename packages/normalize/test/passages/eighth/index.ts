export { de } from './de';
export { en } from './en';
export { he } from './he';
export { ja } from './ja';
export { ko } from './ko';
export { zhHans } from './zh-hans';
export { zhHant } from './zh-hant';
