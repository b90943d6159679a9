/** Words for one meaning: each key a canonical value ("{person}", "1e6", "about"), each list the ways to write it. */
export type Wordings = Readonly<Record<string, readonly string[]>>;

/** What words before or behind a number make of it. */
export type Qualifying = 'about' | 'at-least' | 'at-most' | 'more-than' | 'less-than';

/**
 * The form of a file in `data/cultures`. All words are written in folded form (lower case, plain quotes and hyphens);
 * a trailing "*" means "and longer words that begin so". Every part is optional: what a culture leaves out, it does not have.
 */
export interface LanguageData {
  /** A language tag for Intl, used by the round-trip tests. */
  locale: string;
  /** How words are separated: by spaces, or not at all (Han, kana), or by spaces with endings glued on (Hangul). */
  writing: 'spaced' | 'han' | 'hangul';
  /** Letters that may be glued in front of a word (Hebrew ו, ה, ב …). */
  prefixes?: readonly string[];
  numbers: NumberData;
  percent?: readonly string[];
  /** Percent signs and words that stand before the number (百分之). */
  percentBefore?: readonly string[];
  percentagePoints?: readonly string[];
  units?: Wordings;
  /** Words before the number that name its unit (摂氏, 화씨). */
  unitsBefore?: Wordings;
  /** Units whose words are money as well ("pounds"); read as money where only money is asked for. */
  moneyToo?: Wordings;
  money?: Wordings;
  /** Currency of a bare "dollar", "元", "$", "¥" in this culture, by word. */
  per?: {
    before?: Wordings;
    after?: Wordings;
    joiners?: readonly string[];
    /** Patterns of a round number that a count is told for: "per 10,000 inhabitants", 每万人. */
    many?: readonly string[];
  };
  /** Adjectives that count people where a capital makes nouns of them and no noun follows: "1.5 Millionen [Deutsche]". */
  nominals?: readonly string[];
  /** Words allowed between number and counted noun ("new", "ausländische"). */
  adjectives?: readonly string[];
  /** Ordinals: words by value, what stands before (第) or behind (번째, th) the number. */
  ordinals?: { words?: Wordings; before?: readonly string[]; after?: readonly string[] };
  rank?: {
    before?: readonly string[];
    after?: readonly string[];
    words?: Wordings;
    cues?: readonly string[];
    /** Those of `before`, or their end, that belong to the rank as a unit does: "Platz 4", not "ranked 4". */
    nouns?: readonly string[];
    /** Ordinals that are ranks alone, behind one of `verbs` in their clause: דורגה חיפה [שלישית]. */
    ordinals?: Wordings;
    verbs?: readonly string[];
    /** Those that do behind an ordinal: "third place". */
    nounsAfter?: readonly string[];
  };
  /**
   * `notAfter`: words behind which a qualifying word is a preposition ("verfügt über") or that it is a part of (入超), `unlessBehind` a sign
   * that makes another word of those (投入 | 超).
   */
  qualifiers?: Readonly<
    Record<
      string,
      {
        before?: readonly string[];
        after?: readonly string[];
        notAfter?: readonly string[];
        unlessBehind?: readonly string[];
      }
    >
  >;
  /** Letters glued in front of a qualifying word: [ו]לפחות. */
  qualifierPrefixes?: readonly string[];
  /** Adverbs between an amount's particle and the verb that bounds it: 를 [약간] 넘는, を[わずかに]上回る. */
  degrees?: readonly string[];
  range?: { open?: readonly string[]; join?: readonly string[]; close?: readonly string[] };
  change?: ChangeData;
  /** `restates`: words between a count and the percentage that says the same ("das sind"). */
  share?: {
    before?: readonly string[];
    after?: readonly string[];
    rate?: readonly string[];
    restates?: readonly string[];
    /** Those that say so outright, so that the count may stand further back. */
    equates?: readonly string[];
    /** Patterns of names of rates whose values are levels: 分担率, "modal split". */
    namedRates?: readonly string[];
    /** What makes a whole of the noun or the amount before it: 人口109万人[に占める], 938만 명[의] 4.3 %. */
    wholeAfter?: readonly string[];
    /** Between a number and the whole that it is a part of: "9,800 [of the] 24,000 employees". */
    outOf?: readonly string[];
    /** Behind a number that is a part of what was counted before: "40,000 [of them]". */
    ofThem?: readonly string[];
  };
  traps?: {
    before?: readonly string[];
    after?: readonly string[];
    patterns?: readonly string[];
    exact?: readonly string[];
  };
  /** Counted nouns that a longer word may end in: Container[schiffe]. */
  compoundHeads?: readonly string[];
  /** Articles between a word and the part it qualifies: "mehr als [der] Hälfte". */
  determiners?: readonly string[];
  /** Words that may follow a bare figure which an indicator named before ("694,583 as of"). */
  bareFollowers?: readonly string[];
  /**
   * What is counted behind a counter (88개 항공사): `counters` that a noun follows, `linkers` between a number and its noun, `verbs` that
   * begin what may follow a counter and is no noun.
   */
  counted?: { counters?: readonly string[]; linkers?: readonly string[]; verbs?: readonly string[] };
  /** Words that, with a capital, begin a sentence behind a number with its dot: "Halle 27. [Die]". */
  sentenceOpeners?: readonly string[];
  /** Words for "and". */
  conjunctions?: readonly string[];
  /** Words before a bare figure that goes on counting what the sentence before counted ("waren es", "there were"). */
  bareLeaders?: readonly string[];
  dates?: DateData;
  places?: {
    partners?: readonly string[];
    /** What a country is no partner behind, though it ends like one: "arrivals to". */
    destinations?: readonly string[];
    /** Behind a country that is not what the text is about: "mainland China [alone] accounting for". */
    partnersAfter?: readonly string[];
    following?: readonly string[];
    /** Patterns of names that are places by their form, whether the data hold them or not: "Port of X", X市. */
    forms?: readonly string[];
    /** Patterns of what a contact or an address begins with, whose places are of no figure. */
    contacts?: readonly string[];
    /** What sets a place beside the one told of: "ahead of", を抜いて. */
    rivalsBefore?: readonly string[];
    rivalsAfter?: readonly string[];
    /** Between a city and what it lies in, behind a comma: "Melbourne, [the capital of] Victoria". */
    capitalOf?: readonly string[];
    /** Patterns right behind a place that make an event of its name: 서울[모터쇼], "Geneva [Motor Show]". */
    events?: readonly string[];
    /** Verbs before a place that another one has outdone ("overtook"): what follows is told of the other. */
    overtakes?: readonly string[];
    /** Words between a cue and the name of a place: "the port of". */
    heads?: readonly string[];
    /** Words behind a place and a comma that go on about that place ("which", "wo"). */
    relativeClauses?: readonly string[];
    /** Behind a number of people: they came from another country. */
    abroad?: readonly string[];
    /** Foreigners by the word alone, who may be guests as well as residents. */
    foreigners?: readonly string[];
    /** Patterns of ports and airports, whose ranks are none of their cities. */
    terminals?: readonly string[];
    /** Patterns of universities and airlines, whose ranks are none of the cities they are named for. */
    institutions?: readonly string[];
    /** What makes a figure one of the country: "national average". */
    national?: readonly string[];
  };
  abbreviations?: readonly string[];
  tables?: TableWords;
}

/**
 * What the words of a table's headers say. A word counts anywhere in a header, in a language that parts words by spaces and does not
 * glue them only at a word's beginning; with a leading "^" only at the header's beginning.
 */
export interface TableWords {
  total?: readonly string[];
  /** What stands before a unit: "in", 単位. */
  unitLabels?: readonly string[];
  /** The whole name of a column whose cells are the units of their rows. */
  unitColumn?: readonly string[];
  /** The whole name of a column of the days, years or stretches of time that the figures of their rows are of. */
  dated?: readonly string[];
  /** The whole name of a column that leads to notes. */
  notes?: readonly string[];
  /** What opens a negative amount of money, in brackets: (694). */
  negative?: readonly string[];
  /** The whole name of a column of running numbers. */
  serial?: readonly string[];
  /** The whole name, or its end, of a column of codes. */
  codes?: readonly string[];
  /** The whole name, or its end, of a column of ranks. */
  rank?: readonly string[];
  change?: readonly string[];
  /** Changes and shares that are told in percent, with or without its sign. */
  rates?: readonly string[];
  /** Makes a change or a share one in percent, where the sign does not. */
  percent?: readonly string[];
  share?: readonly string[];
  /** Before what is a part of the column at its left: "of which tourists". */
  parts?: readonly string[];
  /** The whole name of a column of calendar years; short ones are of the Republic. */
  years?: readonly string[];
  /** Patterns of what a column of school years is called: they stand behind its bare years. */
  schoolYears?: readonly string[];
  /** The whole name of a column of years that sort what is told and do not date it: "Baujahr". */
  yearsOf?: readonly string[];
  /** Patterns of headers that part the rows by where people or goods came from: "by market", 国籍別. */
  origins?: readonly string[];
  /** Changes told in the unit of what changed: 増減額, "variance". */
  differences?: readonly string[];
  /** What a quarter is called with its numeral, and as the whole name of the column of quarters. */
  quarters?: readonly string[];
}

export interface NumberData {
  decimal: string;
  /** Characters that separate groups of three; a space stands for every kind of space. */
  group: string;
  /** Number words up to 99, by value. */
  words?: Wordings;
  hundred?: readonly string[];
  /** Multipliers, by power: "1e3", "1e6". */
  scales?: Wordings;
  /** Multipliers that are only read glued to a figure with a currency or a counted noun ("$5m", "4.2m tourists"). */
  shortScales?: Wordings;
  joiners?: readonly string[];
  /** Words are glued together without a space (German). */
  compound?: boolean;
  /** Words that mean the decimal point. */
  point?: readonly string[];
  negative?: readonly string[];
  articles?: readonly string[];
  /** Whole values with a fraction: "anderthalb" 1.5. */
  mixed?: Wordings;
  /** "and a half" behind a number or its scale. */
  andHalf?: readonly string[];
  fractions?: Wordings;
  /** Fractions that need no numerator ("Hälfte", "절반", 半数). */
  loneFractions?: Wordings;
  /** "every" before an ordinal and who is counted: "jeder fünfte Einwohner". */
  everyNth?: readonly string[];
  /** "one in three", 3人に1人: what stands between the two numbers, and which of them is the whole. */
  ratio?: { between: readonly string[]; wholeFirst: boolean };
  han?: HanData;
}

export interface HanData {
  /** Digits by value, each string a list of one-character variants. */
  digits: Readonly<Record<string, string>>;
  /** Powers of ten up to a thousand, by exponent. */
  small: Readonly<Record<string, string>>;
  /** Powers of ten thousand, by exponent. */
  big: Readonly<Record<string, string>>;
  point?: string;
  /** "a little more than": 余, 多, 여. */
  more?: readonly string[];
  /** "several": 数, 几. */
  several?: string;
  negative?: readonly string[];
  /** denominator-first fraction infix: 分の, 分之, 분의. */
  fraction?: readonly string[];
  /** Unit words that begin like a power: 兆瓦, 千米. */
  notPowers?: readonly string[];
  /** tenth parts: 成, 割, 할 and hundredth parts after them: 分. */
  tenth?: string;
  hundredth?: string;
  /** Tens of one sign, by their digit: 廿, 卅. */
  tens?: Readonly<Record<string, string>>;
  /** For `recognize`: gaps inside a numeral, decimals behind great powers and in figures. */
  loose?: boolean;
  /** For `recognize`: a point word between figures (10点233). */
  pointed?: boolean;
  /** Endings that begin like a digit: 이다 behind 백분의 일. */
  endings?: readonly string[];
  /** Digits that are no decimals: 两. */
  notDecimals?: string;
  /** the last digit takes the next lower power: 三万五 = 35000. */
  colloquial?: boolean;
}

export interface ChangeData {
  up?: readonly string[];
  down?: readonly string[];
  /** directly before the amount: it is the size of a change ("um", "by"). */
  by?: readonly string[];
  /** Those of `by` that stand before levels as well, where the clause has no word of rise or fall: שיעור אבטלה [של] 5%. */
  levelToo?: readonly string[];
  /** directly before the amount: it is the level reached ("auf", "to"). */
  to?: readonly string[];
  /** directly after the amount: it is the level reached ("로", "に", "まで"). */
  toAfter?: readonly string[];
  fromAfter?: readonly string[];
  /** before the amount, a starting level. */
  from?: readonly string[];
  /** verbs that make an amount of jobs an addition ("create", "schaffen"). */
  creates?: readonly string[];
  /** "lost 5,300 jobs": the count behind is how many fewer there are. */
  loses?: readonly string[];
  /** verbs whose amount needs no word for "by": "rose 3,500 to 240,000". */
  risesBy?: readonly string[];
  fallsBy?: readonly string[];
  /** second halves of verbs, which are words of rise or fall only where they end a clause ("nahm um 2 % zu", "brach um 2 % ein"). */
  closesUp?: readonly string[];
  closesDown?: readonly string[];
  /** words of rise or fall that say better or worse: an improved rate of unemployment is a lower one. */
  judges?: readonly string[];
  /** words that contain a direction and have none: "growth rate", 起降. */
  neutral?: readonly string[];
  /** an amount of these is an addition ("new jobs", "zusätzliche"). */
  additions?: readonly string[];
  /** "respectively": several changes belong to several figures named before, in order. */
  respectively?: readonly string[];
  /** multiples: 倍, -fold. */
  times?: readonly string[];
  compared?: Wordings;
}

export interface DateData {
  /** Twelve lists of month names. */
  months?: readonly (readonly string[])[];
  quarters?: readonly (readonly string[])[];
  halves?: readonly (readonly string[])[];
  /** Numbers of months as "the first nine months" words them, from one on. */
  counts?: readonly (readonly string[])[];
  /** Eras by the year before their first: {"平成": 1988}. */
  eras?: Readonly<Record<string, number>>;
  /** Templates; see src/periods/templates.ts for the placeholders. */
  patterns?: readonly (readonly [string, string])[];
  /**
   * By what they mean: "-1 year", "0 quarter", "-1 fiscal", "0 yearEnd" are counted from the text's own date, "same year" from the year told
   * of last, "previous" the year before it, "span 2021 2025" the years that a plan has by its name.
   */
  relative?: Wordings;
  /** Words between a comparing word and its date: "than in [the]", "als im". */
  prepositions?: readonly string[];
  /** Words behind a date and a comma that tell what was then ("2022, when", "2022, als"). */
  whenClauses?: readonly string[];
  comparisonBefore?: readonly string[];
  comparisonAfter?: readonly string[];
  /** Letters glued to a date that compare with it: פחות [מב-]2019. */
  comparisonWithin?: readonly string[];
  targetBefore?: readonly string[];
  targetAfter?: readonly string[];
  eventBefore?: readonly string[];
  eventAfter?: readonly string[];
  /** patterns right behind a date that something is a multiple or a part of, or lies above or below: 2013年的3.4倍, 2019年を24.3%上回る. */
  measuredBy?: readonly string[];
  /** Before or behind a year of which a part is told that was named before: "the same quarter of" 2022, 2022年[同期]. */
  sameSpanBefore?: readonly string[];
  sameSpanAfter?: readonly string[];
  asOfBefore?: readonly string[];
  asOfAfter?: readonly string[];
}
