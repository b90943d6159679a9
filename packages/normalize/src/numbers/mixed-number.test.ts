import { describe, expect, it } from 'vitest';
import type { Culture } from '../culture';
import { observe } from '../index';

type Row = readonly [culture: Culture, text: string, asWritten: string, value: string];

function first(culture: Culture, text: string): { asWritten: string; value: string } | undefined {
  const [figure] = observe(text, culture);
  return figure && { asWritten: text.slice(figure.quantity.start, figure.quantity.end), value: figure.value };
}

describe('a fraction behind a whole number is added to it', () => {
  it.each<Row>([
    ['en', 'Some 1½ million people live here.', '1½ million people', '1500000'],
    ['en', 'Some 2 1/2 million people live here.', '2 1/2 million people', '2500000'],
    ['en', 'One and a half million people live here.', 'One and a half million people', '1500000'],
    ['en', 'Some 2 and a half million people live here.', '2 and a half million people', '2500000'],
    ['de', 'Es kamen 1½ Mio. Gäste.', '1½ Mio. Gäste', '1500000'],
    ['fr', 'La ville a deux millions et demi d’habitants.', 'deux millions et demi d’habitants', '2500000'],
    ['he', 'בעיר מיליון וחצי תושבים.', 'מיליון וחצי תושבים', '1500000'],
  ])('%s %s', (culture, text, asWritten, value) => {
    expect(first(culture, text)).toEqual({ asWritten, value });
  });

  it('but no date', () => {
    expect(observe('It opened on 2 1/2/2020 with 300 people.', 'en').map(({ value }) => value)).toEqual(['300']);
  });
});

describe('a dot in the middle is a decimal point before a sign that rules out a list', () => {
  it.each<Row>([
    ['ja', '失業率は3・5％だった。', '3・5％', '3.5'],
    ['ja', '売上高は1・2億円だった。', '1・2億円', '120000000'],
    ['zh-Hans', '失业率为3·5%。', '3·5%', '3.5'],
  ])('%s %s', (culture, text, asWritten, value) => {
    expect(first(culture, text)).toEqual({ asWritten, value });
  });

  it('but not in a list', () => {
    expect(observe('2・3階に店舗がある。', 'ja')).toEqual([]);
  });
});

describe('every n-th of those counted is a share', () => {
  it.each<Row>([
    ['de', 'Jeder fünfte Einwohner ist zugewandert.', 'Jeder fünfte', '0.2'],
    ['de', 'Jede vierte Person pendelt.', 'Jede vierte', '0.25'],
    ['en', 'Every third person commutes.', 'Every third', '1/3'],
  ])('%s %s', (culture, text, asWritten, value) => {
    expect(first(culture, text)).toEqual({ asWritten, value });
  });

  it.each([
    ['de', 'Er fährt jeden zweiten Tag.'],
    ['en', 'It meets every third week.'],
  ] as const)('but not every n-th day or week: %s %s', (culture, text) => {
    expect(observe(text, culture)).toEqual([]);
  });
});
