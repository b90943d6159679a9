import type { Language } from '../language/language';
import { type Cell, cellAt, type Grid } from './grid';

/** What a full year has before its last digits: the name of its era, or its century. */
type Lead = string | undefined;

/** 29, 29年, 29年度, 元年末, 23년: a year without its era or century. */
const SHORT = /^(?:\d{1,2}|元)(?=(?:(?:年|年度)(?:末|実績|予算)?|년)?$)/;
/** Heads in more rows than these are rare. */
const MOST_HEADS = 2;
const FISCAL = /^(?:\d{1,2}|元)年度/;

const known = new WeakMap<Language, RegExp | 'none'>();

/** A full year; its group `lead` is the name of its era or its century. */
function fullYear({ dates }: Language): RegExp | 'none' {
  const eras = Object.keys(dates.eras ?? {});
  if (eras.length === 0) return 'none';
  const names = eras.filter((era) => era.length > 1);
  return new RegExp(`(?<lead>${[...names, '(?<!\\d)(?:19|20)(?=\\d\\d)'].join('|')}) ?(?:\\d{1,3}|元)(?!\\d)`, 'g');
}

/** A short year with what the full one before it begins with; a century takes two digits. */
function spelled(cell: Cell, lead: string): Cell {
  if (/\d$/.test(lead) && !/^\d\d/.test(cell.text)) return cell;
  return { ...cellAt(lead + cell.text, cell.start, cell.change), end: cell.end };
}

/** 平成27 below 年度: an era and its year, without the word that the corner has. */
function asYear(cell: Cell, { rows }: Grid, { dates }: Language): Cell {
  const era = Object.keys(dates.eras ?? {}).find((name) => name.length > 1 && cell.text.startsWith(name));
  if (era === undefined || !/^ ?(?:\d{1,3}|元)$/.test(cell.text.slice(era.length))) return cell;
  const word = /年度?/.exec(rows[0]?.[0]?.text ?? '')?.[0] ?? '年';
  return { ...cellAt(cell.text + word, cell.start, cell.change), end: cell.end };
}

/** 平成27年度 | 28年度 | 29年度, 平成27 above 28, "2022년 | 23년": the short years of heads and of the first column are spelled out. */
export function withFullYears(grid: Grid, language: Language): Grid {
  const years = known.get(language) ?? fullYear(language);
  known.set(language, years);
  if (years === 'none') return grid;
  const leadIn = (text: string): Lead => [...text.matchAll(years)].at(-1)?.groups?.lead;
  const over = leadIn([grid.heading, grid.lead, ...grid.captions].filter(Boolean).join('\n'));
  let above: Lead;
  const rows = grid.rows.map((row, index) => {
    let before: Lead;
    return row.map((cell, column) => {
      // Behind a label stand figures, of which years are some: only heads go on with the year at their left.
      const isHead = column > 0 && index < MOST_HEADS;
      const own = column === 0 ? above : isHead ? before : undefined;
      const lead = own ?? ((column === 0 || isHead) && FISCAL.test(cell.text) ? over : undefined);
      const full = lead !== undefined && SHORT.test(cell.text) ? spelled(cell, lead) : cell;
      const read = column === 0 || isHead ? asYear(full, grid, language) : full;
      if (column === 0) above = leadIn(read.text) ?? (read.text === '' ? above : undefined);
      else if (isHead && read.text !== '') before = leadIn(read.text);
      return read;
    });
  });
  return { ...grid, rows };
}
