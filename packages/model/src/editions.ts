import edition20162017 from '../data/editions/2016-2017.json';
import edition20182019 from '../data/editions/2018-2019.json';
import edition20202021 from '../data/editions/2020-2021.json';
import edition20222023 from '../data/editions/2022-2023.json';
import type { Edition } from './edition';

/**
 * The editions that ship with the product, oldest first. They are data checked by `editionSchema` in the tests; an office
 * imports its full task list over them.
 */
export const editions: readonly Edition[] = [
  edition20162017,
  edition20182019,
  edition20202021,
  edition20222023,
] as unknown as readonly Edition[];
