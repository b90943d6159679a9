import { describe, expect, it } from 'vitest';
import type { Culture } from '../culture';
import { observe } from '../index';

type Row = readonly [culture: Culture, text: string, qualifiers: readonly string[]];

describe('a word that qualifies an amount may stand before its verb', () => {
  it.each<Row>([
    ['zh-Hant', '2030年排放量較2005年至少減少40%。', ['at-least']],
    ['zh-Hant', '葵青貨櫃碼頭約佔總數七成。', ['about']],
    ['zh-Hans', '海洋生产总值约占全市生产总值的三分之一。', ['about']],
    ['zh-Hans', '外资企业大约占30%。', ['about']],
    ['ja', '約3割を占める。', ['about']],
    ['zh-Hans', '2018年研发投入超1000亿元。', ['more-than']],
    ['zh-Hant', '2018年出超1000億元。', []],
  ])('%s %s', (culture, text, qualifiers) => {
    expect(observe(text, culture)[0]?.qualifiers).toEqual(qualifiers);
  });

  it.each<Row>([
    ['ko', '2022년 부산항은 2,000만 TEU를 약간 넘는 물동량을 처리했다.', ['more-than']],
    ['ko', '2022년 부산의 인구는 330만 명을 조금 밑돌았다.', ['less-than']],
    ['ja', '2022年の横浜市の人口は377万人をわずかに上回った。', ['more-than']],
    ['de', 'In Bonn lebten 2022 knapp über 330.000 Menschen.', ['more-than']],
    ['ja', '2022年の外国人客は20万人に満たず、回復が待たれる。', ['less-than']],
    ['en', 'Cork handled just over 2 million passengers in 2022.', ['more-than']],
  ])('with an adverb of degree between: %s %s', (culture, text, qualifiers) => {
    expect(observe(text, culture)[0]?.qualifiers).toEqual(qualifiers);
  });

  it.each<Row>([
    ['he', 'בשנת 2019 באו תיירים ולפחות 320 אלף אורחים.', ['at-least']],
    ['he', 'בשנת 2019 באו תיירים ויותר מ-320 אלף אורחים.', ['more-than']],
    ['he', 'בשנת 2019 נמסר שכמעט 320 אלף אורחים באו.', ['about']],
  ])('behind glued letters: %s %s', (culture, text, qualifiers) => {
    expect(observe(text, culture)[0]?.qualifiers).toEqual(qualifiers);
  });

  it('but not beyond a comma, nor of a date', () => {
    expect(observe('超過2019年同期，佔八成。', 'zh-Hant').map((one) => one.qualifiers)).toEqual([[]]);
  });
});
