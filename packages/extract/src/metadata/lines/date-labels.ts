/** What the words at a date say that it is the date of. */
import words from '../../../data/date-labels.json';
import { alternatives } from './alternatives';

/** The labels of dates are looked for in lower case. No letter of a script with spaces between words; a Chinese label may follow other words. */
const WORD_START =
  '(?<![a-z\\u00aa\\u00ba\\u00df-\\u024f\\u0400-\\u052f\\u05d0-\\u05ea\\u0620-\\u064a\\u0671-\\u06d3])';
/** A letter in lower case, nearly: a class of Unicode at all of these places takes the engine 10 ms. */
const LETTER = '[^\\s!-`{-¿\\u2000-\\u206f\\u3000-\\u3004\\u3008-\\u301f\\uff00-\\uff20]';
const AT_DATE = '(?:\\s*[:：]|\\s+(?:on|am|le|el|il|op)?\\s*|\\s*$|\\s*\\d)';
const WRITTEN = new RegExp(`(?:${alternatives(words.written)})${AT_DATE}`);
const PUBLISHED = new RegExp(`${WORD_START}(?:${alternatives(words.published)})${AT_DATE}`);
const MODIFIED = new RegExp(`${WORD_START}(?:${alternatives(words.modified)})(?!${LETTER})`);
const OTHER_DAY = new RegExp(`${WORD_START}(?:${alternatives(words.otherDay)})(?!${LETTER})`);

/** Words that mean another day only right before a date, with a day of the week, "on" or "date" between them at most. */
const OTHER_DAY_NEAR = new RegExp(
  `${WORD_START}(?:${alternatives(words.otherDayNear)})(?!${LETTER})(?:[\\s:：(.,–-]+(?:${LETTER}{1,3}|from|until|date|time|datum|${LETTER}{3,8}(?:day|tag)|mittwoch)(?!${LETTER}))*[\\s:：(.,–-]*$`,
);
/** A label of Chinese, Japanese or Korean that ends as those of days do: 出发日期：, 開催日, 배송예정일; 日時 alone is when something takes place. */
const DAY_LABEL = new RegExp(
  `(?:[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}ー]{2,12}?(?:${alternatives(words.labelEnd)})|(?<!\\p{L})(?:${alternatives(words.alone)}))\\s*[:：]?\\s*$`,
  'u',
);
const OWN_LABEL = new RegExp(alternatives(words.ownLabel), 'u');

/** A label that ends the words before a date. */
export const LABEL_AT_DATE = new RegExp(
  `(?:^|[\\s,，|·])(?:${alternatives([...words.published, ...words.modified])})(?:\\s[^\\s\\d]{1,3})?[\\s:：]*$`,
  'i',
);

/** Whether the words before a date say that it is the date of publication, of the document, or of a change. */
export function dateLabel(line: string): 'published' | 'written' | 'modified' | undefined {
  const lower = line.toLowerCase();
  if (MODIFIED.test(lower)) return 'modified';
  if (!PUBLISHED.test(lower)) return undefined;
  return WRITTEN.test(lower) ? 'written' : 'published';
}

/** "Travel date:", Ausreisedatum, מועד המופע: a kind of date by the word beside it. */
const KIND_OF_DATE =
  /(?<![a-z])([a-z]{3,})[ -]date\s*:?\s*$|(?<![a-zäöüß])([a-zäöüß]{4,})(?:datum|termin)\s*:?\s*$|(?:תאריך|מועד) ([א-ת]+)\s*:?\s*$/;
const OWN_DATE: ReadonlySet<string> = new Set(words.ownDate);

/** Whether the words at a date say that it is no day of the page: of joining, of an event, of coming into force, the clock. */
export function isOtherDay(text: string): boolean {
  const lower = text.toLowerCase();
  if (OTHER_DAY.test(lower) || OTHER_DAY_NEAR.test(lower)) return true;
  const kind = KIND_OF_DATE.exec(lower);
  if (kind !== null && !OWN_DATE.has((kind[1] ?? kind[2] ?? kind[3])!)) return true;
  const label = DAY_LABEL.exec(lower);
  return label !== null && !OWN_LABEL.test(label[0]);
}

/** Whether what follows a date makes it the first day of a period: から, ～5月31日, 至, bis. */
export const isPeriod = (after: string): boolean =>
  /^\s*(?:[(（][^\s\d()（）]{1,4}[)）])?\s*(?:\d\d?[:：]?(?:\d\d|時|시)?(?:から|부터)|[~～〜]\s*\d|から|부터|至|bis (?:zum )?\d|until \d)/i.test(
    after,
  );
