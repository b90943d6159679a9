import { describe, expect, it } from 'vitest';
import { findDates } from './find-dates';
import type { DateLanguage } from './languages';

/** Monday, 7 November 2016, 16:12. */
const REFERENCE = new Date('2016-11-07T16:12:00Z');

/** Language, text, and of each mention its words, type and TIMEX form, split by "|". */
const ROWS: readonly [DateLanguage, string, ...string[]][] = [
  ['en', 'The plant opened on 3 March 2019.', '3 March 2019|date|2019-03-03'],
  ['en', 'We meet tomorrow at 3pm.', 'tomorrow at 3pm|datetime|2016-11-08T15'],
  ['en', 'It closed three days ago.', 'three days ago|date|2016-11-04'],
  ['en', 'sales from March to May', 'from March to May|daterange|(XXXX-03-01,XXXX-05-01,P2M)'],
  ['en', 'the first week of 2015', 'the first week of 2015|daterange|2015-W01'],
  ['en', 'next Tuesday or last Friday', 'next Tuesday|date|2016-11-15', 'last Friday|date|2016-11-04'],
  ['en', 'it lasts an hour and a half', 'an hour and a half|duration|PT1.5H'],
  ['en', 'every Monday at 4 pm', 'every Monday at 4 pm|set|XXXX-WXX-1T16'],
  ['en', 'open since 2014', 'since 2014|daterange|2014'],
  ['en', 'Easter Monday 2019', 'Easter Monday 2019|date|2019-04-22'],
  ['de', 'nächsten Montag um 15:30 Uhr', 'nächsten Montag um 15:30 Uhr|datetime|2016-11-14T15:30'],
  ['de', 'um halb acht', 'halb acht|time|T07:30'],
  ['de', 'vom 4. bis 22. Januar', 'vom 4. bis 22. Januar|daterange|(XXXX-01-04,XXXX-01-22,P18D)'],
  ['en', 'on the 18th', 'the 18th|date|XXXX-XX-18'],
  ['en', 'every other day, all week', 'every other day|set|P2D', 'all week|duration|P1W'],
  [
    'en',
    'within the next day and 5 hours',
    'within the next day and 5 hours|datetimerange|(2016-11-07T16:12:00,2016-11-08T21:12:00,P1DT5H)',
  ],
  ['en', 'due 2018-05-05T15:30:00Z', '2018-05-05T15:30:00Z|datetime|2018-05-05T15:30:00'],
  ['en', 'signed 5 May 18', '5 May 18|date|2018-05-05'],
  ['ja', '2日以上前', '2日以上前|daterange|2016-11-05'],
  ['ja', '明日から3日以内', '明日から3日以内|daterange|(2016-11-08,2016-11-11,P3D)'],
  ['ko', '새벽 3시부터 오후 5시까지', '새벽 3시부터 오후 5시까지|timerange|(T03,T17,PT14H)'],
  ['en', 'Mondays are quiet, mornings too', 'Mondays|set|XXXX-WXX-1', 'mornings|set|TMO'],
  ['en', 'the rest of the month', 'rest of the month|daterange|(2016-11-07,2016-11-30,P24D)'],
  ['en', 'from 10 am for 3 hours', 'from 10 am for 3 hours|timerange|(T10,T13:00:00,PT3H)'],
  ['en', 'over the last 2 quarters', 'last 2 quarters|daterange|(2016-04-01,2016-10-01,P6M)'],
  ['en', 'Christmas at 8:00', 'Christmas|date|XXXX-12-25', '8:00|time|T08:00'],
  ['en', 'Friday 7-6', 'Friday 7-6|date|XXXX-07-06'],
  ['en', '3 pm or later on Monday', '3 pm or later on Monday|datetimerange|XXXX-WXX-1T15'],
  ['fr', 'deux jours plus tôt', 'deux jours plus tôt|date|2016-11-05'],
  ['fr', "au mois d'août 2018", "mois d'août 2018|daterange|2018-08"],
  ['fr', 'le vingt-cinq décembre', 'vingt-cinq décembre|date|XXXX-12-25'],
  ['fr', 'avant 2010 ou après 2018', 'avant 2010|daterange|2010', 'après 2018|daterange|2018'],
  ['fr', 'au cours de la 3e semaine de 2018', '3e semaine de 2018|daterange|2018-W03'],
  ['fr', 'la semaine dernière', 'la semaine dernière|daterange|2016-W44'],
  ['fr', 'au XIXe siècle', 'XIXe siècle|daterange|(1800-01-01,1900-01-01,P100Y)'],
  ['fr', 'à une condition'],
  ['ja', '2018-05-05', '2018-05-05|date|2018-05-05'],
  ['ja', '3時と5時の間', '3時と5時の間|timerange|(T03,T05,PT2H)'],
  ['ja', '明日午前10時から12時まで', '明日午前10時から12時まで|datetimerange|(2016-11-08T10,2016-11-08T12,PT2H)'],
  ['ja', '2週間ごと', '2週間ごと|set|P2W'],
  ['ja', '一日中', '一日中|duration|P1D'],
  ['ko', '3일 동안', '3일|duration|P3D'],
  ['ko', '이천십팔년 오월 오일', '이천십팔년 오월 오일|date|2018-05-05'],
  ['ko', '월요일마다', '월요일마다|set|XXXX-WXX-1'],
  ['ko', '올해 초', '올해 초|daterange|2016'],
  ['zh', '一个半小时', '一个半小时|duration|PT1.5H'],
  ['zh', '五月的第二个星期一', '五月的第二个星期一|date|XXXX-05-WXX-1-#2'],
  ['zh', '从明天起三天', '从明天起三天|daterange|(2016-11-08,2016-11-11,P3D)'],
  ['zh', '圣诞节前两周', '圣诞节前两周|date|2016-12-11'],
  ['zh', '二十世纪八十年代', '二十世纪八十年代|daterange|(1980-01-01,1990-01-01,P10Y)'],
  ['zh', '2018年3月5日（周一）', '2018年3月5日（周一）|date|2018-03-05'],
  ['zh', '最晚明天', '最晚明天|daterange|2016-11-08'],
  ['zh', '八月十五', '八月十五|date|XXXX-08-15'],
  ['zh', '2021年的前2周', '2021年的前2周|daterange|(2021-01-04,2021-01-18,P2W)'],
  ['ja', '康熙三年五月', '康熙三年五月|daterange|1664-05'],
  ['zh', '差五分三点', '差五分三点|time|T02:55'],
  ['zh', '民国107年', '民国107年|daterange|2018'],
  ['de', 'jeden Montagabend um 19:13 Uhr', 'jeden Montagabend um 19:13 Uhr|set|XXXX-WXX-1T19:13'],
  ['ko', '아침에 만나자', '아침에|timerange|TMO'],
  ['ko', '내일 아침에', '내일 아침|datetimerange|2016-11-08TMO'],
  ['fr', 'au cours des trois dernières années', 'trois dernières années|daterange|(2013-11-07,2016-11-07,P3Y)'],
  [
    'fr',
    'du lundi au vendredi de la semaine prochaine',
    'du lundi au vendredi de la semaine prochaine|daterange|(2016-11-14,2016-11-18,P4D)',
  ],
  ['de', 'am 22.04. zurück', '22.04.|date|XXXX-04-22'],
  ['de', 'vom 1.5. bis 3.5.', 'vom 1.5. bis 3.5.|daterange|(XXXX-05-01,XXXX-05-03,P2D)'],
  ['de', 'um fünf vor zwölf', 'fünf vor zwölf|time|T11:55'],
  ['de', 'um 8 Uhr einen Tropfen', '8 Uhr|time|T08'],
  ['de', 'zweieinhalb Wochen', 'zweieinhalb Wochen|duration|P2.5W'],
  ['de', 'der Rest der Woche', 'Rest der Woche|daterange|(2016-11-07,2016-11-13,P6D)'],
  ['de', 'am letzten Freitag des Monats', 'letzten Freitag des Monats|date|2016-11-25'],
  ['de', 'am heutigen Tag', 'heutigen Tag|date|2016-11-07'],
  ['de', 'Freitag in zwei Wochen', 'Freitag in zwei Wochen|date|2016-11-25'],
  ['de', 'in den 90ern', '90ern|daterange|(XX90-01-01,XX00-01-01,P10Y)'],
  ['de', 'der 2. Advent 2018', '2. Advent 2018|date|2018-12-09'],
  ['de', 'vor drei Wochen', 'vor drei Wochen|date|2016-10-17'],
  ['fr', 'lundi prochain', 'lundi prochain|date|2016-11-14'],
  ['fr', 'il y a deux mois', 'il y a deux mois|date|2016-09-07'],
  ['es', 'el 3 de enero del 2019', '3 de enero del 2019|date|2019-01-03'],
  ['es', 'a las siete y media', 'siete y media|time|T07:30'],
  ['ja', '来週の月曜日に会いましょう', '来週の月曜日|date|2016-11-14'],
  ['ja', '午後3時から5時まで', '午後3時から5時まで|timerange|(T15,T17,PT2H)'],
  ['ja', '平成29年3月', '平成29年3月|daterange|2017-03'],
  ['ko', '다음 주 월요일', '다음 주 월요일|date|2016-11-14'],
  ['ko', '오후 세 시에 만나요', '오후 세 시|time|T15'],
  ['ko', '10년 전', '10년 전|date|2006-11-07'],
  ['ko', '작년 12월', '작년 12월|daterange|2015-12'],
  ['fr', 'chaque matin à 8h', 'chaque matin à 8h|set|T08'],
  ['fr', 'la semaine dernière', 'la semaine dernière|daterange|2016-W44'],
  ['es', 'del 4 al 22 de enero', 'del 4 al 22 de enero|daterange|(XXXX-01-04,XXXX-01-22,P18D)'],
  ['de', 'Anfang nächster Woche', 'Anfang nächster Woche|daterange|2016-W46'],
  ['en', 'at 2018-05-04T10:30', '2018-05-04T10:30|datetime|2018-05-04T10:30'],
  ['en', 'the last Monday of May', 'last Monday of May|date|XXXX-05-WXX-1-#5'],
  ['ko', '3일 전에', '3일 전|date|2016-11-04'],
  ['zh', '下周三下午三点半', '下周三下午三点半|datetime|2016-11-16T15:30'],
  ['zh', '2016年一月十日到十二日', '2016年一月十日到十二日|daterange|(2016-01-10,2016-01-12,P2D)'],
  ['zh', '去年上半年', '去年上半年|daterange|(2015-01-01,2015-07-01,P6M)'],
  ['zh', '民國三年', '民國三年|daterange|1914'],
  ['he', 'נפגשים מחר', 'מחר|date|2016-11-08'],
  ['he', 'ב-3 במרץ 2019', '3 במרץ 2019|date|2019-03-03'],
  ['de', 'Montag, den vierundzwanzigsten', 'Montag, den vierundzwanzigsten|date|XXXX-WXX-1'],
  ['de', '28.2. - 1.3.', '28.2. - 1.3.|daterange|(XXXX-02-28,XXXX-03-01,P2D)'],
  ['de', 'halb sechs morgen nachmittag', 'halb sechs morgen nachmittag|datetime|2016-11-08T17:30'],
  ['de', 'viertel acht', 'viertel acht|time|T07:15'],
  ['de', 'früh am Morgen', 'früh am Morgen|timerange|TMO'],
  ['de', 'spätestens um 6 Uhr', 'spätestens um 6 Uhr|timerange|T06'],
  ['de', 'zweite Hälfte des Jahres', 'zweite Hälfte des Jahres|daterange|(2016-07-01,2017-01-01,P6M)'],
  ['en', 'the second half of the month', 'the second half of the month|daterange|(2016-11-16,2016-12-01,P15D)'],
  ['en', 'after 2016 or before 2014', 'after 2016|daterange|2016', 'before 2014|daterange|2014'],
  ['en', 'on or after 2015-02-01', 'on or after 2015-02-01|daterange|2015-02-01'],
  ['en', 'less than 3 days after tomorrow', 'less than 3 days after tomorrow|daterange|(2016-11-08,2016-11-11,P3D)'],
  ['en', 'we are 3 next week', 'next week|daterange|2016-W46'],
  ['en', 'end of tomorrow', 'end of tomorrow|datetime|2016-11-08T23:59:59'],
  [
    'fr',
    'la semaine prochaine en fin de matinée',
    'la semaine prochaine|daterange|2016-W46',
    'en fin de matinée|timerange|TMO',
  ],
  ['fr', 'mai 98', 'mai 98|daterange|1998-05'],
  ['fr', 'un vendredi sur deux', 'un vendredi sur deux|set|XXXX-WXX-5'],
  ['ja', '第31週', '第31週|daterange|2016-W31'],
  ['ja', '5月20日から2週間', '5月20日から2週間|daterange|(2017-05-20,2017-06-03,P2W)'],
  ['ja', '隔週の金曜日、年に2回', '隔週の金曜日|set|XXXX-WXX-5', '年に2回|set|P1Y'],
  ['ko', '일년 내내', '일년 내내|duration|P1Y'],
  ['ko', '늦어도 5월 3일까지', '늦어도 5월 3일까지|daterange|XXXX-05-03'],
  ['ko', '2008학년도, 31주차', '2008학년도|daterange|SY2008', '31주차|daterange|2016-W31'],
  ['zh', '每周一次', '每周一次|set|P1W'],
  ['zh', '从今天起两周后', '从今天起两周后|date|2016-11-21'],
  ['zh', '1小时20分', '1小时20分|duration|PT1H20M'],
  ['ja', '午後2時から2時間', '午後2時から2時間|timerange|(T14,T16:00:00,PT2H)'],
  ['ja', '二か月後の火曜日', '二か月後の火曜日|date|2017-01-10'],
  ['ja', '毎週金曜日の朝', '毎週金曜日の朝|set|XXXX-WXX-5TMO'],
  ['ja', '四半期の売上'],
  ['ko', '오늘부터 3일 동안', '오늘부터 3일|daterange|(2016-11-07,2016-11-10,P3D)'],
  ['ko', '크리스마스 3주 후', '크리스마스 3주 후|date|2017-01-15'],
  ['ko', '8월 1일부터 오늘까지 2년', '8월 1일부터 오늘까지|daterange|(2016-08-01,2016-11-07,P98D)', '2년|duration|P2Y'],
  ['zh', '平安夜下午6点', '平安夜|date|XXXX-12-24', '下午6点|time|T18'],
  ['zh', '圣诞节后三周的周五', '圣诞节后三周的周五|date|2017-01-20'],
  ['he', 'שבוע הבא', 'שבוע הבא|daterange|2016-W46'],
];

/** Texts that look like dates and are none. */
const NONE: readonly [DateLanguage, string][] = [
  ['en', 'Tel: +86 2010-2015-86'],
  ['en', 'This may take longer than expected.'],
  ['en', 'The ssn is 123-12-1234'],
  ['en', 'Mortgages were at 6.45 percent'],
  ['ja', 'これは何のためでしょうか。'],
  ['ko', '이것은 맞을 수도 틀릴 수도 있다.'],
];

describe('dates, times, durations and repetitions', () => {
  it.each(ROWS)('%s: %s', (language, text, ...expected) => {
    const found = findDates(text, language, REFERENCE);
    expect(found.map(({ start, end, type, timex }) => `${text.slice(start, end)}|${type}|${timex}`)).toEqual(expected);
  });

  it('relative days are left out where no day of reference is given', () => {
    for (const text of ['demain à 8h', "de cinq à sept aujourd'hui", 'hier'])
      expect(findDates(text, 'fr'), text).toEqual([]);
  });

  it.each<[DateLanguage, string, string]>([
    ['en', 'since 2015', '2015-01-01/..'],
    ['en', 'after 2015', '2016-01-01/..'],
    ['zh', '今年以来', '2016-01-01/..'],
    ['ko', '작년부터', '2015-01-01/..'],
    ['ja', '2000年の初め', '2000-01-01/2000-05-01'],
  ])('%s: %s is %s', (language, text, value) => {
    expect(findDates(text, language, REFERENCE)[0]?.values).toEqual([value]);
  });

  it.each(NONE)('%s: nothing in "%s"', (language, text) => {
    expect(findDates(text, language, REFERENCE)).toEqual([]);
  });
});
