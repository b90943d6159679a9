/**
 * This package beside its peers over pages with gold, in one run and one process, time as a multiple of a bare htmlparser2 parse of the same page.
 * usage: npm run bench -- FOLDER [pages per set]
 * What the peers give as HTML is read as text by the same rules. metascraper (metadata only) is left out: its helpers need re2, which is compiled on
 * installing, and a newer Node than this project.
 */
import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { parseDocument } from 'htmlparser2';
import { parseHTML } from 'linkedom';
import { extractPage, pageText } from '../src/index';
import { type GoldPage, loadPages } from '../training/load-pages';
import { gramScore, wordF1 } from '../training/score-pages';

interface Extracted {
  text: string;
  title?: string | null | undefined;
  author?: string | null | undefined;
  date?: string | undefined;
}

interface Contestant {
  name: string;
  extract: (html: string, url: string) => Extracted | Promise<Extracted>;
}

const CONTESTANTS: Contestant[] = [
  {
    name: '@duibiao/extract',
    extract(html, url) {
      const { text, title, author, published } = extractPage(html, url);
      return { text, title, author: author?.join('; '), date: published?.date };
    },
  },
  {
    name: '@mozilla/readability + linkedom',
    extract(html) {
      const found = new Readability(parseHTML(html).document as unknown as Document).parse();
      return {
        text: pageText(found?.content ?? ''),
        title: found?.title,
        author: found?.byline,
        date: found?.publishedTime?.slice(0, 10),
      };
    },
  },
  {
    name: 'defuddle + linkedom',
    async extract(html, url) {
      const found = await Defuddle(parseHTML(html).document as unknown as Document, url, { useAsync: false });
      return {
        text: pageText(found.content),
        title: found.title,
        author: found.author,
        date: found.published.slice(0, 10),
      };
    },
  },
];

const key = (text: string | null | undefined): string => (text ?? '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
const flat = (text: string): string => text.replace(/\s+/g, ' ');
const mean = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0) / list.length;

/** How often a field was right, of how many pages that have it. */
class Hits {
  private right = 0;
  private all = 0;

  count(gold: string | null | undefined, found: string | null | undefined): void {
    if (!gold) return;
    this.all++;
    if (key(gold) === key(found)) this.right++;
  }

  toString(): string {
    return this.all === 0 ? '–' : (this.right / this.all).toFixed(3);
  }
}

class Tally {
  private readonly words: number[] = [];
  private readonly precision: number[] = [];
  private readonly recall: number[] = [];
  private readonly snippets = { tp: 0, fp: 0, fn: 0 };
  private readonly title = new Hits();
  private readonly author = new Hits();
  private readonly date = new Hits();
  private bareMs = 0;
  private ownMs = 0;
  private errors = 0;

  async add({ extract }: Contestant, page: GoldPage): Promise<void> {
    let from = performance.now();
    parseDocument(page.html);
    this.bareMs += performance.now() - from;
    from = performance.now();
    let found: Extracted = { text: '' };
    try {
      found = await extract(page.html, page.url);
    } catch {
      this.errors++;
    }
    this.ownMs += performance.now() - from;
    this.score(page, found);
  }

  private score(page: GoldPage, found: Extracted): void {
    if (page.text !== undefined) {
      this.words.push(wordF1(found.text, page.text));
      if (page.type === 'article') {
        const { precision, recall } = gramScore(found.text, page.text);
        this.precision.push(precision);
        this.recall.push(recall);
      }
    } else if (page.with !== undefined) {
      const text = flat(found.text);
      const has = (snippet: string): boolean => text.includes(flat(snippet).trim());
      const hits = page.with.filter(has).length;
      this.snippets.tp += hits;
      this.snippets.fn += page.with.length - hits;
      this.snippets.fp += page.without.filter(has).length;
    }
    this.title.count(page.title, found.title);
    this.author.count([page.author ?? []].flat().join('; '), found.author);
    this.date.count(page.date, found.date);
  }

  private textF1(): string {
    const { tp, fp, fn } = this.snippets;
    const f1 = this.words.length > 0 ? mean(this.words) : (2 * tp) / (2 * tp + fp + fn);
    return Number.isNaN(f1) ? '–' : f1.toFixed(3);
  }

  private gramF1(): string {
    if (this.precision.length === 0) return '–';
    const p = mean(this.precision);
    const r = mean(this.recall);
    return `${((2 * p * r) / (p + r)).toFixed(3)} (P ${p.toFixed(3)})`;
  }

  toString(): string {
    const { title, author, date, ownMs, bareMs, errors } = this;
    return `${[this.textF1(), this.gramF1(), title, author, date, (ownMs / bareMs).toFixed(1), errors].join(' | ')}`;
  }
}

async function main(): Promise<void> {
  const folder = process.argv[2];
  if (folder === undefined) throw new Error('usage: npm run bench -- FOLDER [pages per set]');
  const limit = Number(process.argv[3] ?? Number.POSITIVE_INFINITY);
  const columns = 'set | extractor | text F1 | articles 4-gram F1 | title | author | date | × bare parse | errors';
  console.log(`| ${columns} |\n|${'---|'.repeat(columns.split('|').length)}`);
  for (const set of ['wcxb', 'trafilatura', 'htmldate']) {
    for (const contestant of CONTESTANTS) {
      const tally = new Tally();
      let pages = 0;
      for (const page of loadPages(folder, set)) {
        if (++pages > limit) break;
        await tally.add(contestant, page);
      }
      console.log(`| ${set} | ${contestant.name} | ${tally} |`);
    }
  }
}

await main();
