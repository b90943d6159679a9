import { describe, expect, test } from 'vitest';
import { findDate, parseDate } from './parse-date';

describe('dates in text', () => {
  test.each([
    ['ISO 8601', '2018-04-04T23:30:00Z', '2018-04-04', 'day'],
    ['Chinese', '发布时间：2018年4月4日', '2018-04-04', 'day'],
    ['Korean', '2018. 4. 4.', '2018-04-04', 'day'],
    ['Korean in words', '2018년 4월 4일 오전', '2018-04-04', 'day'],
    ['Japanese era', '令和6年4月1日', '2024-04-01', 'day'],
    ['first year of an era', '令和元年5月1日', '2019-05-01', 'day'],
    ['Heisei', '平成30年4月4日', '2018-04-04', 'day'],
    ['Republic of China', '民國107年4月4日', '2018-04-04', 'day'],
    ['Republic of China, the era not named', '107年4月4日', '2018-04-04', 'day'],
    ['Republic of China, hyphens behind a label', '發布日期：107-04-04', '2018-04-04', 'day'],
    ['Chinese figures with a round zero', '二○一八年四月四日', '2018-04-04', 'day'],
    ['Chinese figures with a written zero', '二零一八年四月四日', '2018-04-04', 'day'],
    ['Finnish', '4. huhtikuuta 2018', '2018-04-04', 'day'],
    ['Czech', '4. dubna 2018', '2018-04-04', 'day'],
    ['Hungarian', '2018. április 4.', '2018-04-04', 'day'],
    ['Romanian', '4 aprilie 2018', '2018-04-04', 'day'],
    ['Catalan', '4 d’abril de 2018', '2018-04-04', 'day'],
    ['Ukrainian', '4 квітня 2018', '2018-04-04', 'day'],
    ['Greek', '4 Απριλίου 2018', '2018-04-04', 'day'],
    ['Arabic', '4 أبريل 2018', '2018-04-04', 'day'],
    ['Indonesian', '4 Maret 2018', '2018-03-04', 'day'],
    ['Chinese figures', '二〇一八年四月十四日', '2018-04-14', 'day'],
    ['German', '4. April 2018', '2018-04-04', 'day'],
    ['German figures', 'Stand: 04.04.2018', '2018-04-04', 'day'],
    ['Hebrew', 'ב-4 באפריל 2018', '2018-04-04', 'day'],
    ['English', 'April 4th, 2018', '2018-04-04', 'day'],
    ['British', '4th of April 2018', '2018-04-04', 'day'],
    ['Spanish', '4 de abril de 2018', '2018-04-04', 'day'],
    ['month only', 'März 2018', '2018-03-01', 'month'],
    ['Heisei in short', 'H30/4/4', '2018-04-04', 'day'],
    ['Reiwa in short', 'R6.4.1', '2024-04-01', 'day'],
    ['abbreviated between hyphens', '4-Apr-2018', '2018-04-04', 'day'],
    ['abbreviated with a point, an ordinal and a comma', 'Sept. 4th , 2018', '2018-09-04', 'day'],
    ['capitals with an umlaut', 'MÄRZ 4, 2018', '2018-03-04', 'day'],
    ['year first', '2018 April 4', '2018-04-04', 'day'],
    ['short year after points', '04.04.18', '2018-04-04', 'day'],
    ['short year after slashes', '4/4/18', '2018-04-04', 'day'],
    ['French, no space after the apostrophe', "le 4 d'avril 2018", '2018-04-04', 'day'],
    ['Portuguese month', 'Abril de 2018', '2018-04-01', 'month'],
    ['a month after another year', 'In 2005, 3.1 million; October 2018', '2018-10-01', 'month'],
    ['a letter that grows in lower case before the month', 'İ İ İ October 4, 2018', '2018-10-04', 'day'],
    ['the era in brackets', '2024年（令和6年）4月1日', '2024-04-01', 'day'],
    ['the common year in brackets', '令和6年（2024年）4月1日', '2024-04-01', 'day'],
    ['the common year in brackets before the sign', '令和6(2024)年4月1日', '2024-04-01', 'day'],
    ['a letter for the era and signs', 'H30年4月4日', '2018-04-04', 'day'],
    ['Heisei in Chinese figures', '平成三十年四月四日', '2018-04-04', 'day'],
    ['the first year of an era in Chinese figures', '令和元年五月一日', '2019-05-01', 'day'],
    ['Russian, abbreviated', '4 апр. 2018', '2018-04-04', 'day'],
    ['Bulgarian', '4 април 2018', '2018-04-04', 'day'],
    ['Serbian', '4. мај 2018.', '2018-05-04', 'day'],
    ['Slovene', '4. junij 2018', '2018-06-04', 'day'],
    ['Estonian', '4. aprill 2018', '2018-04-04', 'day'],
    ['Vietnamese', 'Ngày 04 tháng 4 năm 2018', '2018-04-04', 'day'],
    ['Arabic digits', '٤ أبريل ٢٠١٨', '2018-04-04', 'day'],
    ['Hebrew, abbreviated', '4 אפר׳ 2018', '2018-04-04', 'day'],
    ['the first of two', '2018-04-04, updated 2018-05-05', '2018-04-04', 'day'],
  ])('%s', (_, text, date, precision) => expect(findDate(text)).toMatchObject({ date, precision }));

  test.each([
    ['30 February', '2018-02-30'],
    ['a version', '1.2.3'],
    ['a number with thousands', '2.018.044'],
    ['a telephone number', '02-2018-1234'],
    ['no digits', 'yesterday'],
    ['a year and a month apart', 'October figures were better than those of 2018'],
    ['a version with a letter', 'CR6.4.1'],
    ['a telephone number of three digits', '電話 110-04-04'],
    ['a hundred years', '有110年歷史'],
  ])('%s is none', (_, text) => expect(findDate(text)).toBeUndefined());

  test('slashes follow the order of the page', () => {
    expect(findDate('4/5/2018', 'day-first')?.date).toBe('2018-05-04');
    expect(findDate('4/5/2018', 'month-first')?.date).toBe('2018-04-05');
    expect(findDate('14/5/2018', 'month-first')?.date).toBe('2018-05-14');
  });

  test.each<[what: string, text: string, date: string | undefined]>([
    ['Korean, two digits of the year', '등록 18.04.05', '2018-04-05'],
    ['Japanese', '18/4/5', '2018-04-05'],
    ['with an apostrophe', '’18-04-05', '2018-04-05'],
    ['Republic of China', '107.04.05', '2018-04-05'],
    ['Republic of China, slashes', '107/04/05', '2018-04-05'],
    ['four digits at the end', '5/4/2018', '2018-04-05'],
    ['the month first and the year last', '12月 4, 2018', '2018-12-04'],
    ['the month in Chinese figures', '十二月 4, 2018', '2018-12-04'],
    ['the month between day and year', '4 4월 2018', '2018-04-04'],
    ['a month before a year', '12月 2018', undefined],
    ['an address of the internet', '110.04.05.12', undefined],
    ['a telephone number', '02-10-04-0512', undefined],
    ['a time', '12:10.05.06', undefined],
  ])('where the year comes first: %s', (_, text, date) => {
    expect(findDate(text, 'year-first')?.date).toBe(date);
  });
});

describe('a number alone', () => {
  test.each(['7', '107', '1804', '18404', '201804', '1804041', '20180404', '107010101'])('%s is no day', (number) => {
    expect(findDate(number, 'year-first')?.precision ?? 'year').toBe('year');
    expect(findDate(`${number} 2018`)?.precision ?? 'year').toBe('year');
  });
});

describe('machine-readable dates', () => {
  test.each([
    ['20180404', '2018-04-04', 'day'],
    ['20180404101500', '2018-04-04', 'day'],
    ['2018-04', '2018-04-01', 'month'],
    ['2018', '2018-01-01', 'year'],
    ['Wed, 04 Apr 2018 22:00:00 GMT', '2018-04-04', 'day'],
    ['1522836000', '2018-04-04', 'day'],
    ['1522836000000', '2018-04-04', 'day'],
  ])('%s', (text, date, precision) => expect(parseDate(text)).toMatchObject({ date, precision }));
});
