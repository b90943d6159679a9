/**
 * Learns data/class-words.json, data/text-words.json and data/content-model.json from pages with gold.
 * usage: npm run train -- FOLDER [--all | --folds N] [--write]      FOLDER holds <set>/gold.jsonl and <set>/html/<id>.html.gz
 * Without --all one page in three (whole hosts) is held out and reported; --folds holds out each of N parts in turn; with --all every page is learned from.
 */
import { writeFileSync } from 'node:fs';
import { buildBlocks, joinBlocks } from '../src/content/blocks';
import { packForest, RunningForest, type StoredForest } from '../src/content/boosted-trees';
import { type ContentModel, GATE, judgeAlone, readModel, type StoredModel } from '../src/content/content-model';
import { embeddedBlocks } from '../src/content/embedded-content';
import { featureInput, selectMainContent } from '../src/content/main-content';
import {
  CONTAINER_COLUMN,
  computeFeatures,
  FEATURES,
  type FeatureInput,
  ROW_FEATURES,
  type SegmentFeatures,
} from '../src/content/segment-features';
import { CONTEXT_FEATURES, VerdictContext } from '../src/content/verdict-context';
import { type MetadataSources, readMetadataSources } from '../src/metadata/sources/sources';
import { hintText, hintWords } from '../src/records/element-hints';
import type { PageRecords } from '../src/records/records';
import { recordsFromHtml } from '../src/records/records-from-html';
import { hashWeights, latinWords, MAX_WEIGHED } from '../src/segments/segment-text';
import { type Segment, segmentRecords } from '../src/segments/segments';
import { type DataTables, findDataTables } from '../src/segments/tables';
import { type Labels, labelSegments } from './label-segments';
import { foldOf, type GoldPage, isHeldOut, loadPages } from './load-pages';
import { type ScoredPage, scorePages } from './score-pages';
import { binOf, type Samples, trainForest } from './train-trees';
import { trainWords, type WordSamples } from './train-words';

interface TrainingPage {
  gold: GoldPage;
  records: PageRecords;
  /** All segments of the page, and those that are judged. */
  all: Segment[];
  segments: readonly Segment[];
  sources: MetadataSources;
  dataTables: DataTables;
  input: FeatureInput;
  labels: Labels | undefined;
  features: SegmentFeatures;
  fold: number;
}

type Words = Required<Pick<FeatureInput, 'classWeights' | 'textWeights'>>;

const FOLDS = 3;
/** Most words of each kind. */
const WORDS = Number(process.env.WORDS ?? 140);

function readPages(folder: string, sets: string[]): TrainingPage[] {
  const pages: TrainingPage[] = [];
  for (const set of sets) {
    for (const gold of loadPages(folder, set)) {
      const records = recordsFromHtml(gold.html);
      const { segments: all } = segmentRecords(records);
      const sources = readMetadataSources(records);
      const dataTables = findDataTables(records, all);
      const { input } = featureInput(records, all, sources, gold.url, dataTables);
      pages.push({
        gold: { ...gold, html: '' },
        records,
        all,
        segments: input.segments,
        sources,
        dataTables,
        input,
        labels: input.segments.length === 0 ? undefined : labelSegments(input.segments, gold),
        features: undefined as unknown as SegmentFeatures,
        // Other hosts together than those that --folds holds out together.
        fold: Math.floor(foldOf(gold.url, FOLDS * FOLDS) / FOLDS),
      });
    }
  }
  return pages;
}

function classSamples(pages: TrainingPage[]): WordSamples {
  const samples: WordSamples = { words: [], label: [], weight: [], page: [] };
  pages.forEach(({ records, segments, labels }, page) => {
    segments.forEach((segment, k) => {
      if (labels === undefined || labels.weight[k] === 0) return;
      const words: string[] = [];
      for (let i = segment.block, steps = 0; i > 0 && steps < 7; i = records.parent[i]!, steps++) {
        const name = records.tag[i]!.name;
        if (name !== 'body' && name !== 'html') words.push(...hintWords(hintText(records, i)));
      }
      samples.words.push(words);
      samples.label.push(labels.label[k]!);
      samples.weight.push(labels.weight[k]!);
      samples.page.push(page);
    });
  });
  return samples;
}

function textSamples(pages: TrainingPage[]): WordSamples {
  const samples: WordSamples = { words: [], label: [], weight: [], page: [] };
  pages.forEach(({ segments, labels }, page) => {
    segments.forEach(({ text }, k) => {
      if (labels === undefined || labels.weight[k] === 0 || text.length > MAX_WEIGHED) return;
      samples.words.push(latinWords(text.toLowerCase()));
      samples.label.push(labels.label[k]!);
      // Short texts are what the words are for: each counts about the same.
      samples.weight.push(labels.weight[k]! / Math.sqrt(text.length));
      samples.page.push(page);
    });
  });
  return samples;
}

/** Rows of all labelled pages; `around` adds what follows the features. */
function samplesOf(
  pages: TrainingPage[],
  width: number,
  around: (page: TrainingPage, k: number, row: Float32Array) => void = () => {},
): Samples {
  const labelled = pages.filter((page) => page.labels !== undefined);
  const count = labelled.reduce((n, page) => n + page.segments.length, 0);
  const samples: Samples = {
    inputs: width,
    bins: new Uint8Array(count * width),
    label: new Float32Array(count),
    weight: new Float32Array(count),
  };
  let at = 0;
  const row = new Float32Array(width);
  for (const page of labelled) {
    samples.label.set(page.labels!.label, at);
    samples.weight.set(page.labels!.weight, at);
    row.set(page.features.page, ROW_FEATURES);
    for (let k = 0; k < page.segments.length; k++, at++) {
      row.fill(0, 0, ROW_FEATURES);
      page.features.rows.copyRow(k, row, 0);
      page.features.containers.copyRow(page.features.containerOf[k]!, row, CONTAINER_COLUMN);
      around(page, k, row);
      for (let i = 0; i < width; i++) samples.bins[at * width + i] = binOf(row[i]!);
    }
  }
  return samples;
}

const setting = (name: string, usual: number): number => Number(process.env[name] ?? usual);

const options = {
  trees: setting('TREES', 150),
  leaves: setting('LEAVES', 8),
  rate: setting('RATE', 0.08),
  inputShare: 0.5,
  rowShare: 0.7,
  leastRows: setting('LEAST', 60),
  shrink: 5,
  seed: 1,
};

function learnModel(learned: TrainingPage[]): StoredModel {
  const first = (pages: TrainingPage[]): StoredForest => packForest(trainForest(samplesOf(pages, FEATURES), options));
  // The second forest learns from verdicts on pages that the first has not seen.
  const verdicts = new Map<TrainingPage, Float32Array>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const forest = new RunningForest(first(learned.filter((page) => page.fold !== fold)));
    for (const page of learned) if (page.fold === fold) verdicts.set(page, judgeAlone(forest, page.features));
  }
  const contexts = new Map(learned.map((page) => [page, new VerdictContext(page.features, verdicts.get(page)!)]));
  const samples = samplesOf(learned, FEATURES + CONTEXT_FEATURES, (page, k, row) =>
    contexts.get(page)!.write(k, row, FEATURES),
  );
  // What the first forest rules out, the second is never asked about.
  let at = 0;
  for (const page of learned) {
    for (const verdict of verdicts.get(page)!) {
      if (verdict < GATE) samples.weight[at] = 0;
      at++;
    }
  }
  return { first: first(learned), second: packForest(trainForest(samples, options)) };
}

interface Learned {
  model: ContentModel;
  stored: StoredModel;
  words: Words;
  classWords: Record<string, number>;
  textWords: Record<string, number>;
}

function learnWords(pages: TrainingPage[]): { classWords: Record<string, number>; textWords: Record<string, number> } {
  return {
    classWords: trainWords(classSamples(pages), WORDS),
    textWords: trainWords(textSamples(pages), WORDS),
  };
}

const weightsOf = ({ classWords, textWords }: ReturnType<typeof learnWords>): Words => ({
  classWeights: new Map(Object.entries(classWords)),
  textWeights: hashWeights(textWords),
});

function learn(pages: TrainingPage[]): Learned {
  const learned = pages.filter((page) => page.labels !== undefined);
  // The forests learn from scores of words that were learned from other hosts: else they trust them too much.
  for (let fold = 0; fold < FOLDS; fold++) {
    const words = weightsOf(learnWords(learned.filter((page) => page.fold !== fold)));
    for (const page of learned) if (page.fold === fold) page.features = computeFeatures({ ...page.input, ...words });
  }
  const stored = learnModel(learned);
  const own = learnWords(learned);
  return { model: readModel(stored), stored, words: weightsOf(own), ...own };
}

/** The page's main text as `extractPage` would give it. */
function judge(page: TrainingPage, { model, words }: Learned): ScoredPage {
  const { records, all, sources, dataTables, gold } = page;
  const { chosen } = selectMainContent(records, all, sources, gold.url, dataTables, model, words);
  const visible = buildBlocks(records, all, chosen, dataTables);
  const blocks = embeddedBlocks(records, sources, joinBlocks(visible).length) ?? visible;
  return { gold, text: joinBlocks(blocks) };
}

function main(): void {
  const folder = process.argv[2];
  if (folder === undefined) throw new Error('usage: npm run train -- FOLDER [--all | --folds N] [--write]');
  const started = process.cpuUsage().user;
  const note = (text: string): void =>
    console.log(`${((process.cpuUsage().user - started) / 1e6).toFixed(0)} s  ${text}`);
  const pages = readPages(folder, ['wcxb', 'trafilatura']);
  note(`${pages.length} pages, ${pages.reduce((n, p) => n + p.segments.length, 0)} segments`);
  const folds = process.argv.includes('--folds') ? Number(process.argv[process.argv.indexOf('--folds') + 1]) : 0;
  const scored: ScoredPage[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const result = learn(pages.filter(({ gold }) => foldOf(gold.url, folds) !== fold));
    const own = pages.filter(({ gold }) => foldOf(gold.url, folds) === fold).map((page) => judge(page, result));
    note(`fold ${fold}: ${scorePages(own)}`);
    scored.push(...own);
  }
  if (folds > 0) {
    note(`held out, all folds: ${scorePages(scored)}`);
    const dump = process.env.DUMP;
    if (dump !== undefined)
      writeFileSync(
        dump,
        scored.map(({ gold, text }) => JSON.stringify({ set: gold.set, id: gold.id, text })).join('\n'),
      );
    return;
  }
  const isLearned = ({ gold }: TrainingPage): boolean => process.argv.includes('--all') || !isHeldOut(gold.url);
  const result = learn(pages.filter(isLearned));
  note(`learned: ${scorePages(pages.filter(isLearned).map((page) => judge(page, result)))}`);
  const others = pages.filter((page) => !isLearned(page));
  if (others.length > 0) note(`held out: ${scorePages(others.map((page) => judge(page, result)))}`);
  if (process.argv.includes('--write')) {
    const write = (name: string, value: unknown): void =>
      writeFileSync(`data/${name}.json`, `${JSON.stringify(value, null, 1)}\n`);
    write('class-words', result.classWords);
    write('text-words', result.textWords);
    write('content-model', result.stored);
  }
}

main();
