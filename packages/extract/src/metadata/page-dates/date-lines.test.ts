import { describe, expect, test } from 'vitest';
import { datesOfLine } from './date-lines';

describe('the dates of a line and what they are the dates of', () => {
  test.each<[line: string, before: string, expected: string[]]>([
    ['Published 4 April 2018, updated 6 May 2018', '', ['2018-04-04 published', '2018-05-06 modified']],
    ['Updated: 6 May 2018 | Published: 4 April 2018', '', ['2018-05-06 modified', '2018-04-04 published']],
    ['April 4, 2018 Updated May 6, 2018', '', ['2018-04-04 -', '2018-05-06 modified']],
    ['입력 2018.04.04', '오늘의 항만 ', ['2018-04-04 published']],
    ['4 April 2018', 'Published ', ['2018-04-04 published']],
    [
      'Veröffentlicht am 04.04.2018, 10:12 Uhr – Aktualisiert 06.05.2018',
      '',
      ['2018-04-04 published', '2018-05-06 modified'],
    ],
    ['Stand: 06.05.2018 (gültig seit 04.04.2018)', '', ['2018-05-06 modified', '2018-04-04 other']],
    ['2018年4月4日公開 2018年5月6日更新', '', ['2018-04-04 published', '2018-05-06 modified']],
    ['更新日：2018年5月6日 公開日：2018年4月4日', '', ['2018-05-06 modified', '2018-04-04 published']],
    ['2018.04.04 掲載', '', ['2018-04-04 published']],
    ['입력 2018.04.04 10:12 | 수정 2018.05.06 11:00', '', ['2018-04-04 published', '2018-05-06 modified']],
    ['发布日期：2018-04-04 施行日期：2018-05-06', '', ['2018-04-04 published', '2018-05-06 other']],
    ['發布日期：107-04-04 更新日期：107-05-06', '', ['2018-04-04 published', '2018-05-06 modified']],
    ['פורסם: 4.4.2018 עודכן: 6.5.2018', '', ['2018-04-04 published', '2018-05-06 modified']],
    ['04/04/2018 10h00 - Atualizado em 06/05/2018', '', ['2018-04-04 -', '2018-05-06 modified']],
    ['Jane RoeApr 4, 2018', '', ['2018-04-04 -']],
    ['2018年4月4日 18時20分 （更新 5月6日 11時05分）', '', ['2018-04-04 -', '2018-05-06 modified']],
    ['2018년 4월 4일 (개막 5월 6일)', '', ['2018-04-04 -']],
    ['4 February 2018 – 6 May 2018', '', ['2018-02-04 other', '2018-05-06 other']],
    ['4. Februar – 6. Mai 2018', '', ['2018-05-06 other']],
    ['10:30 – 6 May 2018', '', ['2018-05-06 -']],
    ['Ausfertigungsdatum: 04.04.2018', '', ['2018-04-04 written']],
    ['成文日期：2018-04-04 发布日期：2018-05-06', '', ['2018-04-04 written', '2018-05-06 published']],
    ['On the park since 4 April 2018', '', ['2018-04-04 other']],
    ['Joined 4 April 2018', '', ['2018-04-04 other']],
    ['20180404', '', ['2018-04-04 -']],
    ['no date at all', '', []],
  ])('%s', (line, before, expected) => {
    expect(
      datesOfLine(line, () => before, 'day-first').map(({ found, label }) => `${found.date} ${label ?? '-'}`),
    ).toEqual(expected);
  });
});
