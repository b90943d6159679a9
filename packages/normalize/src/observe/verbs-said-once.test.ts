import { holdConstructions, type Row } from '../../test/constructions';

const BEFORE: readonly Row[] = [
  [
    'de',
    '2022 sanken die Exporte um 0,7 Prozent, die Importe um 8,9 Prozent.',
    '-0.7 % change 2022-01-01 - exports',
    '-8.9 % change 2022-01-01 - imports',
  ],
  [
    'en',
    'In 2022 exports fell 0.7 percent, imports 8.9 percent.',
    '-0.7 % change 2022-01-01 - exports',
    '-8.9 % change 2022-01-01 - imports',
  ],
  [
    'he',
    'בשנת 2022 ירד הייצוא ב-0.7%, והיבוא ב-8.9%.',
    '-0.7 % change 2022-01-01 - exports',
    '-8.9 % change 2022-01-01 - imports',
  ],
];

const BEHIND: readonly Row[] = [
  [
    'ja',
    '2022年の輸出は0.7％、輸入は8.9％減少した。',
    '-0.7 % change 2022-01-01 - exports',
    '-8.9 % change 2022-01-01 - imports',
  ],
  [
    'ja',
    '2022年の輸出は前年比0.7％、輸入は8.9％それぞれ減少した。',
    '-0.7 % change 2022-01-01 - exports',
    '-8.9 % change 2022-01-01 - imports',
  ],
  [
    'ko',
    '2022년 수출은 0.7%, 수입은 8.9% 각각 감소했다.',
    '-0.7 % change 2022-01-01 - exports',
    '-8.9 % change 2022-01-01 - imports',
  ],
];

const LEVELS: readonly Row[] = [
  [
    'ja',
    '2022年の失業率は2.4％、輸入は8.9％減少した。',
    '2.4 % 2022-01-01 - unemployment_rate',
    '-8.9 % change 2022-01-01 - imports',
  ],
];

holdConstructions({
  'a verb before the first of two changes': BEFORE,
  'a verb behind the last of two changes': BEHIND,
  'a rate before a change is a level': LEVELS,
});
