import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unitAt } from './characters';
import { Transitions } from './transitions';

const WORDS = fc.array(fc.string({ unit: fc.constantFrom(...'abのé港'), minLength: 1, maxLength: 5 }), {
  maxLength: 20,
});

test.each([
  ['forwards', false],
  ['backwards', true],
])('gives every phrase its state, and rules out none by its beginning: %s', (_, backwards) => {
  fc.assert(
    fc.property(WORDS, (words) => {
      const arcs = new Transitions();
      const states = words.map((word) => arcs.add(word, backwards));
      words.forEach((word, index) => {
        const units = backwards ? [...word].reverse().join('') : word;
        expect(arcs.mayBegin(units.charCodeAt(0), unitAt(units, 1)), word).toBe(true);
        let state = 0;
        for (let at = 0; at < units.length; at++) state = arcs.next(state, units.charCodeAt(at));
        expect(state, word).toBe(states[index]);
      });
    }),
  );
});

test('rules out what no phrase begins with', () => {
  const arcs = new Transitions();
  for (const word of ['port', 'hafen', '港']) arcs.add(word);
  const mayBegin = (text: string): boolean => arcs.mayBegin(unitAt(text, 0), unitAt(text, 1));
  expect(['port', 'harbour', '港口', 'quay', 'p', ''].map(mayBegin)).toEqual([true, true, true, false, false, false]);
});
