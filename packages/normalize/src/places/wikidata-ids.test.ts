import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const read = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../data/places/${path}`, import.meta.url), 'utf8'));
const { rows } = read('cities.json') as { rows: string[] };
const { confirmed, unconfirmed } = read('qids-verified.json') as {
  confirmed: { by: string; ids: string }[];
  unconfirmed: string;
};
const { qids } = read('country-qids.json') as { qids: Record<string, number | string> };

const ids = rows.map((row) => row.split('|')[3] ?? '').filter((id) => id !== '');
const countries = Object.entries(qids).map(([iso, id]): [string, string] => [iso, `Q${String(id).replace(/^Q/, '')}`]);

describe('Wikidata ids', () => {
  test('have the form of one', () => {
    for (const id of [...ids, ...countries.map(([, each]) => each)]) expect(id).toMatch(/^Q[1-9]\d{0,8}$/);
  });

  test('name one place each, and no city has a country’s', () => {
    const all = [...new Set(ids), ...countries.map(([, id]) => id)];
    expect(ids).toEqual([...new Set(ids)]);
    expect(all.length).toBe(new Set(all).size);
  });

  test('are each confirmed by a named source or called unconfirmed', () => {
    const verified = new Set(confirmed.flatMap(({ ids }) => ids.split(' ')));
    const open = unconfirmed.split(' ').filter((id) => id !== '');
    expect(open.filter((id) => verified.has(id))).toEqual([]);
    expect([...verified, ...open].sort()).toEqual([...ids].sort());
    for (const { by } of confirmed) expect(by).not.toBe('');
  });
});

// Recorded answers of the Wikidata query service lie beside the checkout where the project is worked on; not everywhere.
const RECORDED = new URL('../../../../../shared/data/statistics/sparql/staedtl-body.eu.json', import.meta.url);

describe.skipIf(!existsSync(RECORDED))('against a recorded answer of Wikidata', () => {
  test('every country in it has our id', () => {
    const { results } = JSON.parse(readFileSync(RECORDED, 'utf8')) as {
      results: { bindings: { country: { value: string }; countryLabel: { value: string } }[] };
    };
    const german = new Intl.DisplayNames('de', { type: 'region' });
    const names = new Map(countries.map(([iso, id]) => [german.of(iso), id]));
    let checked = 0;
    for (const { country, countryLabel } of results.bindings) {
      const ours = names.get(countryLabel.value);
      if (ours === undefined) continue;
      expect(`${countryLabel.value} ${country.value.replace(/.*\//, '')}`).toBe(`${countryLabel.value} ${ours}`);
      checked++;
    }
    expect(checked).toBeGreaterThan(200);
  });
});
