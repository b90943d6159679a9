import { describe, expect, test } from 'vitest';
import type { Culture } from '../culture';
import { observe } from '../index';

/** A text and its observations: value, unit or currency, measure where it is no level, first day, place, indicator; "-" for none. */
type Row = readonly [culture: Culture, text: string, ...observations: string[]];

function told(text: string, culture: Culture): string[] {
  return observe(text, culture).map(({ value, upper, unit, currency, per, measure, period, place, indicator }) =>
    [
      upper === undefined ? value : `${value}..${upper}`,
      `${unit ?? currency}${per === undefined ? '' : ` per ${per}`}`,
      ...(measure === 'level' ? [] : [measure]),
      period?.start ?? '-',
      place?.name ?? '-',
      indicator ?? '-',
    ].join(' '),
  );
}

const VERBS_IN_TWO_PARTS: readonly Row[] = [
  [
    'de',
    'Leipzig hatte 2019 600.000 Einwohner. Binnen eines Jahres kamen 8.904 hinzu.',
    '600000 {person} 2019-01-01 Leipzig population',
    '8904 {person} change 2019-01-01 Leipzig population',
  ],
  ['de', 'In Stuttgart fielen 2023 1.200 Stellen weg.', '-1200 {person} change 2023-01-01 Stuttgart jobs'],
  [
    'de',
    'Die Zahl der Beschäftigten nahm in Essen 2023 um 2.100 auf 260.000 zu.',
    '2100 {person} change 2023-01-01 Essen jobs',
    '260000 {person} 2023-01-01 Essen jobs',
  ],
  [
    'de',
    'Der Umschlag brach 2020 in Wilhelmshaven um 12 Prozent ein und erholte sich 2021.',
    '-12 % change 2020-01-01 Wilhelmshaven port_cargo',
  ],
];

const DAYS_OF_REFERENCE: readonly Row[] = [
  [
    'en',
    'On Census Day, 21 March 2021, Manchester had 551,938 usual residents.',
    '551938 {person} 2021-03-21 Manchester population',
  ],
  ['en', 'On 30 June 2022, Perth had 2.1 million residents.', '2100000 {person} 2022-06-30 Perth population'],
];

const COUNTED_ON: readonly Row[] = [
  [
    'en',
    'Leipzig had 600,000 residents in 2019. In Dresden there were 564,904.',
    '600000 {person} 2019-01-01 Leipzig population',
    '564904 {person} 2019-01-01 Dresden population',
  ],
];

const CONSTRUCTIONS: Readonly<Record<string, readonly Row[]>> = {
  'verbs in two parts': VERBS_IN_TWO_PARTS,
  'days of reference': DAYS_OF_REFERENCE,
  'counts that go on with those before': COUNTED_ON,
};

for (const [name, rows] of Object.entries(CONSTRUCTIONS)) {
  describe(name, () => {
    test.each(rows.map(([culture, text, ...observations]) => ({ culture, text, observations })))(
      '$culture $text',
      ({ culture, text, observations }) => {
        expect(told(text, culture)).toEqual(observations);
      },
    );
  });
}
