import { holdConstructions, type Row } from '../../test/constructions';

const SCALE_OF_BOTH: readonly Row[] = [
  [
    'de',
    'Die Bevölkerung wird 2030 zwischen 4 und 6 Millionen liegen.',
    '4000000..6000000 {person} 2030-01-01 - population',
  ],
  [
    'en',
    'The population will be between 4 and 6 million in 2030.',
    '4000000..6000000 {person} 2030-01-01 - population',
  ],
  ['ja', '2030年の人口は400万~600万と見込まれる。', '4000000..6000000 {person} 2030-01-01 - population'],
  ['ja', '2023年の観光客数は4から6百万人だった。', '4000000..6000000 {person} 2023-01-01 - tourist_arrivals'],
  ['ko', '2030년 인구는 400만~600만으로 추정된다.', '4000000..6000000 {person} 2030-01-01 - population'],
  ['he', 'בשנת 2030 האוכלוסייה תעמוד על בין 4 ל-6 מיליון.', '4000000..6000000 {person} 2030-01-01 - population'],
  ['zh-Hans', '2030年人口在400万至600万之间。', '4000000..6000000 {person} 2030-01-01 - population'],
  ['zh-Hant', '2030年人口在400至600萬之間。', '4000000..6000000 {person} 2030-01-01 - population'],
];

holdConstructions({ 'a scale said once': SCALE_OF_BOTH });
