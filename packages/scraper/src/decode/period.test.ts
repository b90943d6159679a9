import { describe, expect, test } from 'vitest';
import { parsePeriod } from './period';

const span = (label: string, culture?: Parameters<typeof parsePeriod>[1]): string | undefined => {
  const period = parsePeriod(label, culture);
  return period === undefined ? undefined : `${period.start}/${period.end}`;
};

describe('codes of services', () => {
  test.each([
    ['YR2019', '2019-01-01/2019-12-31'],
    ['2019-M13', '2019-01-01/2019-12-31'],
    ['2019-S03', '2019-01-01/2019-12-31'],
    ['2019-Q05', '2019-01-01/2019-12-31'],
    ['2019. 7', '2019-07-01/2019-07-31'],
    ['2019.3/4', '2019-07-01/2019-09-30'],
    ['2019-01-01/P6M', '2019-01-01/2019-06-30'],
    ['2019-12-31/P1Y', '2019-12-31/2020-12-30'],
    ['2019-03-04T00:00:00/P1W', '2019-03-04/2019-03-10'],
    ['Jul-19', '2019-07-01/2019-07-31'],
    ['Dec-98', '1998-12-01/1998-12-31'],
    ['2010–2015', '2010-01-01/2015-12-31'],
    ['2019 (p)', '2019-01-01/2019-12-31'],
    ['2019Q3r', '2019-07-01/2019-09-30'],
    ['２０１９年', '2019-01-01/2019-12-31'],
  ])('%s', (code, expected) => expect(span(code)).toBe(expected));
});

describe('labels in words and other calendars', () => {
  test.each([
    ['平成29年度', '2017-04-01/2018-03-31'],
    ['令和元年', '2019-01-01/2019-12-31'],
    ['昭和63年', '1988-01-01/1988-12-31'],
    ['R5年度', '2023-04-01/2024-03-31'],
    ['令和5年1～3月期', '2023-01-01/2023-03-31'],
    ['民國112年', '2023-01-01/2023-12-31'],
    ['112年', '2023-01-01/2023-12-31'],
    ['112年7月', '2023-07-01/2023-07-31'],
    ['2019年第3季度', '2019-07-01/2019-09-30'],
    ['2019년 3분기', '2019-07-01/2019-09-30'],
    ['יולי 2019', '2019-07-01/2019-07-31'],
    ['תשע"ט', '2018-10-01/2019-09-30'],
    ['3. Quartal 2019', '2019-07-01/2019-09-30'],
    ['août 2019', '2019-08-01/2019-08-31'],
    ['July 2018 - June 2019', '2018-07-01/2019-06-30'],
  ])('%s', (label, expected) => expect(span(label)).toBe(expected));

  test.each([
    ['a fiscal year of no place', 'FY2019'],
    ['another year in Japan than in China', '2017年度'],
    ['a code as well as a year', 'H29'],
    ['years of two digits, which eras have too', '99年'],
    ['a name with a year', '平成27年国勢調査'],
    ['a month without a year', 'Juli'],
  ])('%s is no period: %s', (_why, label) => expect(span(label)).toBeUndefined());

  test.each([
    ['2017年度', 'ja', '2017-04-01/2018-03-31'],
    ['2017年度', 'zh-Hans', '2017-01-01/2017-12-31'],
    ['H29', 'ja', '2017-01-01/2017-12-31'],
    ['99年', 'zh-Hant', '2010-01-01/2010-12-31'],
  ] as const)('the culture says what %s is: %s', (label, culture, expected) =>
    expect(span(label, culture)).toBe(expected),
  );
});
