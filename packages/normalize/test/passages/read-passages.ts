// The compact form of annotated passages: the text on a line of its own, its annotations indented below, a blank line after.
//
//   Der Hamburger Hafen hat 2017 rund 8,8 Millionen TEU umgeschlagen. Tel. 0421 361-8808\tTabelle
//     @ 2017 DE/Hamburg port_containers            what holds for the quantities below
//     8,8 Millionen TEU = 8800000 {TEU} about      quantity as written = value unit, then in any order what differs
//     ! 0421 361-8808                              looks like a quantity and is none
//     ~ one in three                               counts neither way
//     title: Hafen Hamburg                         context; "published:" likewise
//
// A quantity that stands twice is told by " #2". Value "10000000..15000000" is a range. Unit: UCUM, or ISO 4217 with "per": EUR/{person}.
// Period: 2017 · 2018-03 · 2018-03-31 · 2018-Q1 · 2018-H1 · 2017-04-01/2018-03-31. Measure: level unless "change" or "share" is said.
// "-period", "-place", "-indicator" undo what the @ line holds.

export interface AnnotatedPeriod {
  start: string;
  end: string;
  precision: 'day' | 'month' | 'quarter' | 'half' | 'year' | 'span';
}

export interface AnnotatedQuantity {
  quantity: { start: number; end: number; text: string };
  value: string;
  upper?: string;
  unit?: string;
  currency?: string;
  per?: string;
  measure: 'level' | 'change' | 'share';
  qualifiers: string[];
  period: AnnotatedPeriod | null;
  place: { iso: string; name: string } | null;
  indicator: string | null;
}

export interface Span {
  start: number;
  end: number;
  text: string;
}

export interface Passage {
  text: string;
  context: { pageTitle?: string; published?: string };
  observations: AnnotatedQuantity[];
  negatives: Span[];
  ignore: Span[];
}

const QUALIFIERS = new Set(['about', 'at-least', 'at-most', 'more-than', 'less-than', 'range']);

/** The passages of a file in the form told above. @throws where a quantity is not in its text or a word is not known. */
export function readPassages(source: string): Passage[] {
  return source
    .trim()
    .split(/\n\s*\n/)
    .map(readPassage);
}

function readPassage(block: string): Passage {
  const [first = '', ...lines] = block.split('\n');
  const text = first.trim().replaceAll('\\n', '\n').replaceAll('\\t', '\t');
  const passage: Passage = { text, context: {}, observations: [], negatives: [], ignore: [] };
  let defaults: string[] = [];
  for (const line of lines.map((each) => each.trim())) {
    if (line.startsWith('@')) defaults = line.slice(1).trim().split(/\s+/);
    else if (line.startsWith('!')) passage.negatives.push(spanOf(text, line.slice(1).trim()));
    else if (line.startsWith('~')) passage.ignore.push(spanOf(text, line.slice(1).trim()));
    else if (line.startsWith('title:')) passage.context.pageTitle = line.slice(6).trim();
    else if (line.startsWith('published:')) passage.context.published = line.slice(10).trim();
    else passage.observations.push(readObservation(text, line, defaults));
  }
  passage.observations.sort((a, b) => a.quantity.start - b.quantity.start);
  return passage;
}

function spanOf(text: string, written: string): Span {
  const match = / #(\d)$/.exec(written);
  const words = match === null ? written : written.slice(0, -3);
  let start = -1;
  for (let count = Number(match?.[1] ?? 1); count > 0; count--) start = text.indexOf(words, start + 1);
  if (start < 0) throw new Error(`"${written}" is not in the passage "${text}"`);
  return { start, end: start + words.length, text: words };
}

function readObservation(text: string, line: string, defaults: readonly string[]): AnnotatedQuantity {
  const at = line.lastIndexOf(' = ');
  if (at < 0) throw new Error(`"${line}" has no " = ": passage "${text}"`);
  const [value = '', unit = '', ...words] = line
    .slice(at + 3)
    .trim()
    .split(/\s+/);
  const [low = '', upper] = value.split('..');
  const observation: AnnotatedQuantity = {
    quantity: spanOf(text, line.slice(0, at)),
    value: low,
    ...(upper === undefined ? {} : { upper }),
    ...readUnit(unit),
    measure: 'level',
    qualifiers: upper === undefined ? [] : ['range'],
    period: null,
    place: null,
    indicator: null,
  };
  for (const word of [...joinPlaces(defaults), ...joinPlaces(words)]) apply(observation, word, text);
  return observation;
}

/** Place names have spaces: "HK/Hong" "Kong" is one word of the form. */
function joinPlaces(words: readonly string[]): string[] {
  const joined: string[] = [];
  for (const word of words) {
    const last = joined.at(-1);
    if (last !== undefined && /^[A-Z]{2}\//.test(last) && /^[A-Z(]/.test(word) && !/^[A-Z]{2}\//.test(word))
      joined[joined.length - 1] = `${last} ${word}`;
    else joined.push(word);
  }
  return joined;
}

function readUnit(unit: string): Pick<AnnotatedQuantity, 'unit' | 'currency' | 'per'> {
  const [currency = '', per] = unit.split('/');
  if (!/^[A-Z]{3}$/.test(currency)) return { unit };
  return per === undefined ? { currency } : { currency, per };
}

function apply(observation: AnnotatedQuantity, word: string, text: string): void {
  if (word === 'change' || word === 'share' || word === 'level') observation.measure = word;
  else if (QUALIFIERS.has(word)) observation.qualifiers.push(word);
  else if (word === '-period') observation.period = null;
  else if (word === '-place') observation.place = null;
  else if (word === '-indicator') observation.indicator = null;
  else if (/^\d/.test(word)) observation.period = readPeriod(word);
  else if (/^[A-Z]{2}\//.test(word)) observation.place = { iso: word.slice(0, 2), name: word.slice(3) };
  else if (/^[a-z][a-z0-9_]+$/.test(word)) observation.indicator = word;
  else throw new Error(`"${word}" is no period, place, indicator, measure or qualifier: passage "${text}"`);
}

function lastDay(year: number, month: number): string {
  return String(new Date(Date.UTC(year, month, 0)).getUTCDate()).padStart(2, '0');
}

function readPeriod(word: string): AnnotatedPeriod {
  if (word.includes('/')) {
    const [start = '', end = ''] = word.split('/');
    return { start, end, precision: 'span' };
  }
  const [year = '', part] = word.split('-');
  if (part === undefined) return { start: `${year}-01-01`, end: `${year}-12-31`, precision: 'year' };
  if (/^\d\d$/.test(part)) {
    if (word.length === 10) return { start: word, end: word, precision: 'day' };
    return { start: `${word}-01`, end: `${word}-${lastDay(Number(year), Number(part))}`, precision: 'month' };
  }
  const months = part.startsWith('Q') ? 3 : 6;
  const last = months * Number(part.slice(1));
  const two = (month: number): string => String(month).padStart(2, '0');
  return {
    start: `${year}-${two(last - months + 1)}-01`,
    end: `${year}-${two(last)}-${lastDay(Number(year), last)}`,
    precision: months === 3 ? 'quarter' : 'half',
  };
}
