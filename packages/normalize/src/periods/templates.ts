import { type LinePattern, linePattern, matchLines } from '../text/line-patterns';
import type { DateData } from '../words/language-data';
import { isDayRole } from './read-match';

const YEAR = '(?:1[89]|20|21)\\d\\d';
/** 二〇一八, 二○一八, 二零一八 */
const HAN_YEAR = '[一二][〇○零一二三四五六七八九]{3}';
/** '23년: what Korean offices write; "'" stands among the eras. */
const SHORT_YEAR = "'[0-3]\\d(?=년)";
/** תש"ף to תשצ"ט, from 1939 to 2038. */
const HEBREW_YEAR = 'תש(?:"[א-ת]|[א-ת]"[א-ת])(?![א-ת])';
const MINGUO = '1[0-2]\\d';
const quoted = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace('\\*', '[a-zß-ɏא-ת]{0,6}');

function anyOf(lists: readonly (readonly string[])[] | undefined): string {
  const words = (lists ?? []).flat().sort((a, b) => b.length - a.length);
  return words.length > 0 ? words.map(quoted).join('|') : '(?!)';
}

function placeholders(dates: DateData): Readonly<Record<string, string>> {
  const eras =
    Object.keys(dates.eras ?? {})
      .map(quoted)
      .join('|') || '(?!)';
  const han = dates.patterns?.some(([source]) => source.includes('年')) ?? false;
  const other = han ? HAN_YEAR : dates.eras?.["'"] === undefined ? undefined : SHORT_YEAR;
  const year = other ? `(?:${YEAR}|${other})` : YEAR;
  const eraYear = `(?:(?:${eras}) ?(?:\\d{1,3}|元)|${year})`;
  return {
    y: year,
    Y: eraYear,
    roc: MINGUO,
    yy: '\\d{2}(?:\\d{2})?',
    e: '\\d{1,2}|元',
    m: '(?:1[0-2]|0?[1-9])',
    d: '(?:3[01]|[12]\\d|0?[1-9])',
    mm: '(?:1[0-2]|0[1-9])',
    dd: '(?:3[01]|[12]\\d|0[1-9])',
    month: `(?:${anyOf(dates.months)})`,
    q: `(?:${anyOf(dates.quarters)})`,
    h: `(?:${anyOf(dates.halves)})`,
    n: `(?:${anyOf(dates.counts)})`,
    hebrew: HEBREW_YEAR,
    qn: '[1-4]',
    hn: '[12]',
    eraParen: `(?:${eras}) ?(?:\\d{1,3}|元)年?`,
  };
}

/** Not the braces of a Unicode property. */
const PLACEHOLDER = /(?<!\\p)\{([A-Za-z]+)(2?)\}/g;

function compileTemplate(source: string, parts: Readonly<Record<string, string>>): RegExp {
  const body = source.replace(PLACEHOLDER, (_, name: string, second: string) => {
    const part = parts[name] ?? '(?!)';
    return name === 'eraParen' ? part : `(?<${name}${second}>${part})`;
  });
  // No digit or decimal sign may touch a date that begins or ends in a digit: 12017, 2017.5, 2,017. The number of an answer or a
  // chapter may stand before a year with its sign: A2．2022年.
  return new RegExp(`(?<!\\d|\\d[,/-]|\\d\\.(?!\\d{4} ?[年년]))(?:${body})(?!\\d|[.,]\\d)`, 'g');
}

/** What a template cannot do without, with the answer for the line it was asked of last: templates share their parts. */
interface Part {
  pattern: RegExp;
  line: string;
  found: boolean;
}

const compiledParts = new Map<string, Part>();

function compilePart(source: string): Part {
  let part = compiledParts.get(source);
  if (!part) {
    part = { pattern: new RegExp(source), line: '', found: false };
    compiledParts.set(source, part);
  }
  return part;
}

function isIn(part: Part, line: string): boolean {
  if (part.line !== line) {
    part.line = line;
    part.found = part.pattern.test(line);
  }
  return part.found;
}

const OPTIONAL_GROUP = /\((?:\?[:!=<][^()]*|[^()]*)\)[?*]?/g;

/** The template without what may be absent or is one of several. */
function obligatory(source: string): string {
  let rest = source.replace(/\\./g, ' ').replace(/\[[^\]]*\](?:\{[^}]*\}|[?*+])?/g, ' ');
  for (let depth = 0; depth < 4; depth++) rest = rest.replace(OPTIONAL_GROUP, ' ');
  return rest.replace(/.[?*]/gu, ' ');
}

/** A month's name behind a letter is a part of another word: "innovation". */
const partSource = (name: string, part: string): string => (name === 'month' ? `(?<![a-z])${part}` : part);

function partsOf(source: string, parts: Readonly<Record<string, string>>): Part[] {
  const names = new Set([...obligatory(source).matchAll(/\{([A-Za-z]+)2?\}/g)].map((match) => match[1] ?? ''));
  return [...names].flatMap((name) => (parts[name] ? [compilePart(partSource(name, parts[name]))] : []));
}

/** The words of each alternative of a template. */
function literalsOf(source: string): string[][] {
  const plain = obligatory(source).replace(/\{[^}]*\}/g, ' ');
  return plain.split('|').map((one) => one.match(/[^\s\d()[\]{}?*+.,:!=<>^$|\\/-]+/gu) ?? []);
}

/** A line that lacks a word or a part of a template cannot match it: most templates are ruled out so before they are tried. */
function holds(literals: readonly string[][], required: readonly Part[]): (line: string) => boolean {
  return (line) =>
    literals.some((words) => words.every((word) => line.includes(word))) && required.every((part) => isIn(part, line));
}

/** A match of a template. */
export interface TemplateMatch {
  role: string;
  text: string;
  start: number;
  groups: Readonly<Record<string, string | undefined>>;
}

const templateMatch = (role: string, match: RegExpExecArray, offset: number): TemplateMatch => ({
  role,
  text: match[0],
  start: offset + match.index,
  groups: match.groups ?? {},
});

/**
 * A date template of a culture file, compiled to a regular expression. Placeholders:
 * `{y}` a year 1800–2199, `{Y}` the same, or an era and its year (平成29, 令和元), `{yy}` two digits, `{e}` a year
 * whose era or century was told before (29年度 behind 平成28年度), `{m}` `{d}` month and day in
 * digits, `{mm}` `{dd}` with leading zero, `{month}` a month's name, `{q}` `{h}` quarter and half words, `{qn}` `{hn}` their digits;
 * `{n}` a number of months from `counts`; `{hebrew}` a year of the Hebrew calendar in letters (תשפ"ג); `{y2}`, `{m2}` … the second of a span. `{eraParen}` an era year in brackets.
 */
class DateTemplate {
  private compiled: RegExp | undefined;

  constructor(
    private readonly source: string,
    readonly role: string,
    private readonly parts: Readonly<Record<string, string>>,
    /** Whether a text or a line has the words and parts that no match can be without. */
    readonly mayMatch: (text: string) => boolean,
  ) {}

  /** A template that does not compile stops here, with the culture file's words in the message. */
  get pattern(): RegExp {
    if (this.compiled) return this.compiled;
    try {
      this.compiled = compileTemplate(this.source, this.parts);
      return this.compiled;
    } catch (cause) {
      throw new SyntaxError(
        `date pattern "${this.source}" (${this.role}) is not a valid template; see src/periods/templates.ts`,
        { cause },
      );
    }
  }
}

/** Longer texts hold the words of most templates, and are worth reading line by line. */
const SHORT_TEXT = 300;

/** Templates of a culture. A short text holds the words of a few of them: those alone are compiled, when they are first needed. */
export class DateTemplates {
  private readonly templates: readonly DateTemplate[];
  private readonly ofDays: readonly DateTemplate[];
  private lines: readonly LinePattern[] | undefined;

  constructor(dates: DateData) {
    const parts = placeholders(dates);
    this.templates = (dates.patterns ?? []).map(
      ([source, role]) => new DateTemplate(source, role, parts, holds(literalsOf(source), partsOf(source, parts))),
    );
    this.ofDays = this.templates.filter(({ role }) => isDayRole(role));
  }

  /** Whether a template of single days matches in a text. */
  nameDay(text: string): boolean {
    for (let index = 0; index < this.ofDays.length; index++) {
      const template = this.ofDays[index]!;
      if (template.mayMatch(text) && text.search(template.pattern) >= 0) return true;
    }
    return false;
  }

  /** The matches of all templates, in the order of the data, each from left to right. */
  matchesIn(text: string): TemplateMatch[] {
    return text.length > SHORT_TEXT ? this.matchesInLines(text) : this.matchesInShort(text);
  }

  private matchesInLines(text: string): TemplateMatch[] {
    this.lines ??= this.templates.map(({ pattern, mayMatch }) => linePattern(pattern, mayMatch));
    return matchLines(text, this.lines).map(({ match, offset, index }) =>
      templateMatch(this.templates[index]!.role, match, offset),
    );
  }

  private matchesInShort(text: string): TemplateMatch[] {
    const found: TemplateMatch[] = [];
    for (let index = 0; index < this.templates.length; index++) {
      const template = this.templates[index]!;
      if (!template.mayMatch(text)) continue;
      const { pattern, role } = template;
      pattern.lastIndex = 0;
      for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
        found.push(templateMatch(role, match, 0));
        if (match[0] === '') pattern.lastIndex++;
      }
    }
    return found;
  }
}
