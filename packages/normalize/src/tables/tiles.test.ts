import { describe, expect, it } from 'vitest';
import '../../test/add-cultures';
import type { Culture } from '../culture';
import { observe } from '../observe-text';

/** Each figure as "text → value unit indicator, place, first day of the period". */
function told(culture: Culture, text: string): string[] {
  return observe(text, culture).map((one) => {
    const { quantity, value, unit, currency, indicator, place, period } = one;
    const written = text.slice(quantity.start, quantity.end);
    return `${written} → ${value} ${unit ?? currency} ${indicator}, ${place?.name ?? '?'}, ${period?.start.slice(0, 4) ?? '?'}`;
  });
}

describe('key figures as tiles', () => {
  const rows: [string, Culture, string, string[]][] = [
    [
      'a heading of two lines, place and date',
      'de',
      'Lübeck in Zahlen\nStand: 31.12.2021\n\nEinwohner\n216.277\nFläche\n214,2 km²',
      ['216.277 → 216277 {person} population, Lübeck, 2021', '214,2 km² → 214.2 km2 area, Lübeck, 2021'],
    ],
    [
      'what the heading is of',
      'ko',
      '김해국제공항 2023년 운송실적\n\n1,370만 명\n여객\n\n11만 톤\n화물\n\n8만 회\n운항',
      [
        '1,370만 명 → 13700000 {person} air_passengers, Busan, 2023',
        '11만 톤 → 110000 t air_cargo, Busan, 2023',
        '8만 회 → 80000 {flight} flights, Busan, 2023',
      ],
    ],
    [
      'labels above their figures',
      'en',
      'Hamburg in figures 2022\nPopulation\n1,945,532\nArea\n755 km²\nUnemployment rate\n6.8%',
      [
        '1,945,532 → 1945532 {person} population, Hamburg, 2022',
        '755 km² → 755 km2 area, Hamburg, 2022',
        '6.8% → 6.8 % unemployment_rate, Hamburg, 2022',
      ],
    ],
    [
      'figures above their labels, which say the year',
      'en',
      'Facts & figures\n\n1,240\nexhibitors in 2022\n\n3.2 million\ncruise passengers in 2021',
      ['1,240 → 1240 {company} exhibitors, ?, 2022', '3.2 million → 3200000 {person} cruise_passengers, ?, 2021'],
    ],
    [
      'both in one box',
      'de',
      'Bremen 2023\nEinwohner\n577.026\nFläche\n325,6 km²\n2,9 Mio.\nÜbernachtungen\n11,4 %\nArbeitslosenquote',
      [
        '577.026 → 577026 {person} population, Bremen, 2023',
        '325,6 km² → 325.6 km2 area, Bremen, 2023',
        '2,9 Mio. → 2900000 {night} hotel_nights, Bremen, 2023',
        '11,4 % → 11.4 % unemployment_rate, Bremen, 2023',
      ],
    ],
    [
      'units behind the figures',
      'ja',
      '横浜港の概要（2022年）\nコンテナ取扱個数\n298万TEU\n取扱貨物量\n1億0,500万トン',
      [
        '298万TEU → 2980000 {TEU} port_containers, Yokohama, 2022',
        '1億0,500万トン → 105000000 t port_cargo, Yokohama, 2022',
      ],
    ],
    [
      'Korean',
      'ko',
      '부산 2022년\n인구\n331만 7,812\n면적\n770.1㎢',
      ['331만 7,812 → 3317812 {person} population, Busan, 2022', '770.1㎢ → 770.1 km2 area, Busan, 2022'],
    ],
    [
      'Hebrew',
      'he',
      'תל אביב במספרים 2022\nאוכלוסייה\n474,530\nשטח\n52 קמ"ר',
      ['474,530 → 474530 {person} population, Tel Aviv, 2022', '52 קמ"ר → 52 km2 area, Tel Aviv, 2022'],
    ],
    [
      'Chinese',
      'zh-Hans',
      '深圳概况（2022年）\n1766.18万\n常住人口\n32387.68亿元\n地区生产总值',
      [
        '1766.18万 → 17661800 {person} population, Shenzhen, 2022',
        '32387.68亿元 → 3238768000000 CNY gdp, Shenzhen, 2022',
      ],
    ],
    [
      'running text below, which goes on about the place of the heading',
      'en',
      'Port of Busan 2022\nContainers\n22 million TEU\nCargo\n426 million tonnes\nIn 2021, containers came to 22.7 million TEU.',
      [
        '22 million TEU → 22000000 {TEU} port_containers, Busan, 2022',
        '426 million tonnes → 426000000 t port_cargo, Busan, 2022',
        '22.7 million TEU → 22700000 {TEU} port_containers, Busan, 2021',
      ],
    ],
  ];
  it.each(rows)('%s (%s)', (_, culture, text, expected) => expect(told(culture, text)).toEqual(expected));

  it.each([
    ['numbered steps', 'How visitors register\n1\nVisitors fill in the form\n2\nVisitors pay\n3\nVisitors get a card'],
    ['years of a history', 'Visitors through time\n1998\nFirst visitors\n2004\nMore visitors\n2011\nMost visitors'],
  ])('%s are none', (_, text) => expect(told('en', text)).toEqual([]));
});
