/** Names of persons in Chinese, Japanese and Korean: told from other words by the family name, which comes first. */
import family from '../../../data/family-names.json';

const KANA = '\\p{Script=Hiragana}\\p{Script=Katakana}ー';

/** A family name of one or two letters and a given name of as many. */
const CHINESE = new RegExp(`^(?:(?:${family.zhLong})\\p{Script=Han}{1,2}|[${family.zh}]\\p{Script=Han}{1,2})$`, 'u');
/** A given name of up to four letters, kana among them; one of two letters at least behind a family name of one. */
const JAPANESE = new RegExp(
  `^(?:(?:${family.ja}) ?[\\p{Script=Han}々${KANA}]{1,4}|[${family.jaShort}] ?[\\p{Script=Han}々${KANA}]{2,3})$`,
  'u',
);
/** A name from elsewhere: マイケル・スミス. */
const IN_KATAKANA = /^[\p{Script=Katakana}ー]{2,}(?:[・＝][\p{Script=Katakana}ー]{2,}){1,2}$/u;
/** 艾力·吐尔逊, 约翰·史密斯: a name written by its sound, with a dot between its parts. */
const BY_SOUND = /^\p{Script=Han}{1,6}(?:[·•]\p{Script=Han}{1,6}){1,2}$/u;
const KOREAN = new RegExp(`^(?:(?:${family.koLong})[가-힣]{1,2}|[${family.ko}][가-힣]{2})$`, 'u');
/** 安全局, 江苏省, 高科技: begins as names do. */
const NO_NAME = /[省市县縣区區局部厅廳网網报報社院所港县团團队隊学學业業新闻聞年月日]$/u;

/** 关闭, 金融: common words that begin as names do. */
const WORDS: ReadonlySet<string> = new Set(family.words);

/** Whether letters of these scripts are a person's name by their first ones. */
export const isCjkName = (text: string): boolean =>
  text.length <= 14 &&
  !WORDS.has(text) &&
  (JAPANESE.test(text) ||
    KOREAN.test(text) ||
    IN_KATAKANA.test(text) ||
    BY_SOUND.test(text) ||
    (CHINESE.test(text) && !NO_NAME.test(text)));
