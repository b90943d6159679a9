export { de } from './de.js';
export { en } from './en.js';
export { he } from './he.js';
export { ja } from './ja.js';
export { ko } from './ko.js';
export { zhHans } from './zh-hans.js';
export { zhHant } from './zh-hant.js';
