import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CULTURES } from '../culture';
import { languageOf } from '../language/language';
import { sourceOf } from '../language/source';
import { beginsQuantity } from './may-begin';
import { readQuantity } from './read-quantity';
import { readRank } from './read-rank';

const TEXTS = [
  'Twenty-one people paid $5.3 bn, half a percentage point more; a third of them, the second largest, HK$18,500.',
  'Ein Drittel der zwei Millionen Menschen zahlte EUR 20 Millionen, rund die Hälfte einhundert Euro, Platz vier.',
  '인구는 삼백만 명, 절반은 제3위, 화씨 98.6도, 일자리 2만1천 개, 열두 곳, 세 번째, 미화 5억 달러.',
  '人口は約三百万人、半数は第3位、摂氏40度、3分の1、二十七億円、過半数が百分の五。',
  '人均生产总值百分之十二点五，三成五，半数以上，第八位，人民币100亿元，两千三百万，过半。',
  'כשליש מהתושבים, מאה אלף ש"ח, חצי מיליון, מקום שלישי, שני מיליון',
  'Un tiers des vingt et un millions, la moitié, deux cents euros, 4e rang.',
];

describe.each(CULTURES)('beginsQuantity in %s', (culture) => {
  const language = languageOf(culture);
  const check = (text: string): void => {
    const source = sourceOf(text, language);
    const mayBegin = beginsQuantity(source);
    for (let at = 0; at < text.length; at++) {
      if (mayBegin(at)) continue;
      expect(readRank(source, at) ?? readQuantity(source, at), `${text} at ${at}`).toBeUndefined();
    }
  };

  test('rules out no position at which a quantity is read', () => {
    for (const text of TEXTS) check(text);
  });

  test('nor in texts of their words in any order', () => {
    const words = TEXTS.flatMap((text) => text.split(/[ ,、，]/));
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 12 }), fc.constantFrom('', ' '), (list, joint) =>
        check(list.join(joint)),
      ),
      { numRuns: 60 },
    );
  });
});
