import { expect, test } from 'vitest';
import { lex } from './lex';
import { lexOptionsFor } from './tokens';

const polesIn = (text: string): string[] =>
  lex(text, lexOptionsFor(text, 'de')).flatMap(({ kind, key }) => (kind === 'pole' ? [key] : []));

test.each([
  ['Die Zahl nahm im Mai um 5 Prozent zu.', ['amount:0']],
  ['Die Zahl nahm im Mai um 5 Prozent ab, wie erwartet.', ['amount:1']],
  ['Der Umsatz brach um 5 Prozent ein.', ['amount:1']],
  ['Die Preise gaben um 5 Prozent nach.', ['amount:1']],
  ['Die Preise zogen um 5 Prozent an.', ['amount:0']],
])('%s: %j', (text, poles) => {
  expect(polesIn(text)).toEqual(poles);
});

test.each(['Die Stadt legte ihre Bilanz vor.', 'Sie nahm 5 Anträge an.', 'Es gab 5 Anträge nach Ende der Frist.'])(
  'no change: %s',
  (text) => {
    expect(polesIn(text).filter((key) => key.startsWith('amount:'))).toEqual([]);
  },
);
