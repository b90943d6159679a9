import { describe, expect, test } from 'vitest';
import { datesOfLine } from '../page-dates/date-lines';

const labelsOf = (line: string): (string | undefined)[] =>
  datesOfLine(line, () => '', 'day-first').map(({ label }) => label);

/** Lines of timetables, offers, calls, profiles and laws: their days are no day of the page. */
const OTHER_DAYS: Record<string, string[]> = {
  en: [
    'Departure: 6 May 2019',
    'Date of departure: 6 May 2019',
    'Arrival 6 May 2019',
    'Event date: 6 May 2019',
    'Sale ends 6 May 2019',
    'Sale ends on Monday, 6 May 2019',
    'Delivery by 6 May 2019',
    'Available from 6 May 2019',
    'Expiry date: 6 May 2019',
    'Born 6 May 1979',
    'Check-in 6 May 2019 Check-out 8 May 2019',
    'Accessed on 6 May 2019',
    'Next review date: 6 May 2019',
    'Travel date: 6 May 2019',
    'Offer valid through 6 May 2019',
  ],
  de: [
    'Abfahrt: 6. Mai 2019',
    'Abflug am Montag, 06.05.2019',
    'Anreise 06.05.2019 Abreise 08.05.2019',
    'Veranstaltungsdatum: 06.05.2019',
    'Termin: 06.05.2019',
    'Abgabetermin 06.05.2019',
    'Stichtag: 6. Mai 2019',
    'Bewerbungsschluss: 06.05.2019',
    'Lieferung bis 06.05.2019',
    'Kurs startet am 06.05.2019',
    'Geburtsdatum 06.05.1979',
    'Abgerufen am 06.05.2019',
    'Beginn: 06.05.2019 Ende: 08.05.2019',
  ],
  ja: [
    '出発日：2019年5月6日',
    '出発時間 2019年5月6日 10:15',
    '発売日：2019年5月6日',
    '開催日時：2019年5月6日（月）',
    '日時 2019年5月6日',
    '募集期間：2019年5月6日から5月31日まで',
    'チェックイン 2019年5月6日',
    'お届け予定日：2019年5月6日',
    '2019年5月6日（月）～5月9日',
    '施行日：2019年5月6日',
    '予約開始：2019年5月6日',
  ],
  ko: [
    '출발일 : 2019-05-06',
    '출발시간 2019-05-06 10:15',
    '일시: 2019년 5월 6일',
    '신청기간 2019.05.06 ~ 2019.05.31',
    '배송예정일 2019.05.06',
    '시행일자 2019.05.06',
    '유효기간 2019.05.06',
  ],
  he: [
    'תאריך יציאה: 6.5.2019',
    'מועד אחרון להגשה: 6.5.2019',
    'תאריך לידה: 6.5.1979',
    'תוקף המבצע עד 6.5.2019',
    'מועד אספקה 6.5.2019',
    'מועד המופע: 6.5.2019',
    'ההרשמה עד 6.5.2019',
  ],
  'zh-Hans': [
    '出发时间：2019-05-06 10:15',
    '出发日期 2019-05-06',
    '开标时间：2019-05-06',
    '会议时间：2019年5月6日',
    '报名截止：2019-05-06',
    '有效期至：2019-05-06',
    '开始时间：2019-05-06 结束时间：2019-05-08',
  ],
  'zh-Hant': [
    '出發時間 2019-05-06',
    '上市日期：2019-05-06',
    '抵達日期：2019/05/06',
    '展期：2019/05/06-2019/05/31',
    '開課日期：2019-05-06',
  ],
};

const OWN_DAYS: [line: string, label: string | undefined][] = [
  ['Pressemitteilung vom 04.04.2018', 'published'],
  ['Letzte Aktualisierung: 04.04.2018', 'modified'],
  ['Mittwoch, den 4. April 2018', undefined],
  ['Erstellungsdatum: 04.04.2018', undefined],
  ['Release date: 4 April 2018', 'published'],
  ['修改日期：2018-04-04', 'modified'],
  ['登録日時 2018年4月4日', undefined],
  ['報道発表日 2018年4月4日', 'published'],
  ['水曜日 2018年4月4日', undefined],
  ['보도일시 2018. 4. 4.(수) 배포 시', 'published'],
  ['작성일시 : 2018/04/04', 'published'],
  ['날짜 2018.04.04', 'published'],
  ['עלה לאתר ב-4.4.2018', 'published'],
  ['录入时间：2018-04-04', 'published'],
  ['生成日期：2018-04-04', 'published'],
  ['北京时间 2018-04-04', 'published'],
  ['星期三 2018-04-04', undefined],
  ['首次上架：2018-04-04', undefined],
  ['刊登於 2018-04-04', 'published'],
];

describe.each(Object.entries(OTHER_DAYS))('a day of something else, %s', (_, lines) => {
  test.each(lines)('%s', (line) => expect(new Set(labelsOf(line))).toEqual(new Set(['other'])));
});

describe("a page's own day", () => {
  test.each(OWN_DAYS)('%s', (line, label) => expect(labelsOf(line)).toEqual([label]));
});
