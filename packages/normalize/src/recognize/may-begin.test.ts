import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CULTURES } from '../culture';
import { type AssistantSource, sourceOf } from './assistant';
import { beginsNumber } from './may-begin';
import { readAnything } from './scan';

const TEXTS = [
  'Twenty-one people paid $.75, half a dozen, one twenty-fifth; the second, 3 1/2 cups, 15k, two point five, minus 20 °C.',
  'Die zwölfte und dreiundzwanzigste von ein Drittel der zwei Millionen, 50,- EUR, der 3. Hund, anderthalb Stunden.',
  '삼백만 명 중 절반, 제3위, 화씨 98.6도, 2만1천 개, 세 번째, 미화 5억 달러, 이백 점 오, 열두 시.',
  'さんぜんにひゃく、三百と二ダース、3割8分7厘、四分の一の割引、半額、第三位、摂氏40度、½と1.1の23乗。',
  '百分之十二点五，八五折，半折，打对折，第八位，人民币100亿元，两千三百万，三分之负七，点五，俩。',
  'כשליש מהתושבים, מאה אלף ש"ח, שקל אחד, קילו וחצי, מקום שלישי, שני מיליון, מינוס 20',
  'Un tiers des vingt et un millions, le vingt-deuxième, 50 cents, la moitié, demi-million, .5 et −3,2 %.',
];

describe.each(CULTURES)('beginsNumber in %s', (culture) => {
  const check = (text: string): void => {
    const source: AssistantSource = sourceOf(text, culture);
    const mayBegin = beginsNumber(source);
    for (let at = 0; at < text.length; at++)
      if (!mayBegin(at)) expect(readAnything(source, at), `${text} at ${at}`).toBeUndefined();
  };

  test('rules out no position at which something is read', () => {
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
