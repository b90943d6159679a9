import { expect, test } from 'vitest';
import { isContrary } from './compare-meaning';

test.each<[string, string, boolean]>([
  ['unchanged', 'changed', true],
  ['inefficient', 'efficient', true],
  ['non-resident', 'resident', true],
  ['unbefristet', 'befristet', true],
  ['genehmigungsfrei', 'genehmigungspflichtig', true],
  ['비정규직', '정규직', true],
  ['불필요하다', '필요하다', true],
  ['income', 'come', false],
  ['import', 'port', false],
  ['unit', 'it', false],
  ['부산항', '산항', false],
  ['different', 'efficient', false],
])('%s, %s → %s', (negated, plain, contrary) => expect(isContrary(negated, plain)).toBe(contrary));
