import packed from '../../data/indicators/computed/ids.json';

const UNITS = packed.units.split(' ');

/**
 * The canonical unit of each indicator that findIndicators can propose, by id: UCUM with annotations ("{TEU}", "km2");
 * "currency" stands for any ISO 4217 code, also before a "/" ("currency/m2").
 */
export const indicatorUnits: ReadonlyMap<string, string> = new Map(
  packed.ids.split(' ').map((id, index) => [id, UNITS[index] ?? '']),
);
