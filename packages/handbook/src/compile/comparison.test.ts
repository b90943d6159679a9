import type { Baseline, Figure } from '@duibiao/model';
import { sampleFigure } from '@duibiao/model/samples';
import { describe, expect, it } from 'vitest';
import { compareFigure } from './comparison';

const FIGURE = sampleFigure();
const OWN: Baseline = {
  id: 'b1',
  indicator: 'port_containers',
  place: { iso: 'CN', name: 'Qingdao' },
  period: '2017',
  value: '18300000',
  unit: '{TEU}',
  source: 's',
};

describe('the own value beside a figure', () => {
  const gap = (value: string, side: string, about = false) => ({ gap: { value, side, about } });
  const rows: [string, Partial<Figure>, Partial<Baseline>, object][] = [
    ['own value lower', {}, {}, gap('2190000', 'lower')],
    ['own value higher', { value: '8800000' }, {}, gap('9500000', 'higher')],
    ['equal, whatever the decimals', { value: '18300000.0' }, {}, gap('0.0', 'equal')],
    ['an approximate figure gives an approximate gap', { qualifiers: ['about'] }, {}, gap('2190000', 'lower', true)],
    ['the same year written as a span', {}, { period: '2017-01-01/2017-12-31' }, gap('2190000', 'lower')],
    ['another unit', { unit: 't' }, {}, { incomparable: 'unit' }],
    ['a currency against a unit', { currency: 'EUR' }, {}, { incomparable: 'unit' }],
    ['a figure per head', { per: '{person}' }, {}, { incomparable: 'unit' }],
    ['another year', {}, { period: '2016' }, { incomparable: 'period' }],
    ['a month against the year', {}, { period: '2017-12' }, { incomparable: 'period' }],
    ['no period', { period: null }, {}, { incomparable: 'period' }],
    ['a period that cannot be read', {}, { period: 'last year' }, { incomparable: 'period' }],
    ['constant prices', { priceBasis: 'constant 2015' }, {}, { incomparable: 'price-basis' }],
    ['a lower bound', { qualifiers: ['at-least'] }, {}, { incomparable: 'bound' }],
    ['a range', { upper: '21000000', qualifiers: ['range'] }, {}, { incomparable: 'bound' }],
    ['a fraction', { value: '1/3' }, {}, { incomparable: 'fraction' }],
  ];
  it.each(rows)('%s', (_name, figure, own, expected) => {
    const baseline = { ...OWN, ...own };
    expect(compareFigure({ ...FIGURE, ...figure }, [baseline])).toEqual([{ baseline, ...expected }]);
  });

  it.each<[string, Partial<Figure>]>([
    ['another indicator', { indicator: 'air_cargo' }],
    ['no indicator', { indicator: null }],
    ['a change', { measure: 'change', value: '5.3', unit: '%' }],
  ])('%s has none', (_name, figure) => {
    expect(compareFigure({ ...FIGURE, ...figure }, [OWN])).toEqual([]);
  });
});
