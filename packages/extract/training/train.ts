/**
 * Learns data/class-words.json, data/text-words.json and data/content-model.json from pages with gold.
 * usage: npm run train -- FOLDER [--all | --folds N] [--write]      FOLDER holds <set>/gold.jsonl and <set>/html/<id>.html.gz
 * Without --all one page in three (whole hosts) is held out and reported; --folds holds out each of N parts in turn; with --all every page is learned from.
 */
import { writeFileSync } from 'node:fs';
import { buildBlocks, joinBlocks } from '../src/blocks';
import {
  CONTEXT_FEATURES,
  type ContentModel,
  GATE,
  judgeAlone,
  type Network,
  packNetwork,
  unpackNetwork,
  VerdictContext,
} from '../src/content-model';
import { hintText, hintWords } from '../src/element-hints';
import { embeddedBlocks } from '../src/embedded-content';
import { featureInput, selectMainContent } from '../src/main-content';
import { type MetadataSources, readMetadataSources } from '../src/metadata-sources';
import type { PageRecords } from '../src/records';
import { recordsFromHtml } from '../src/records-from-html';
import {
  computeFeatures,
  FEATURES,
  type FeatureInput,
  ROW_FEATURES,
  type SegmentFeatures,
} from '../src/segment-features';
import { hashWeights, latinWords, MAX_WEIGHED } from '../src/segment-text';
import { type Segment, segmentRecords } from '../src/segments';
import { type DataTables, findDataTables } from '../src/tables';
import { type Labels, labelSegments } from './label-segments';
import { foldOf, type GoldPage, isHeldOut, loadPages } from './load-pages';
import { type ScoredPage, scorePages } from './score-pages';
import { type Samples, trainNetwork } from './train-network';
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
const HIDDEN = Number(process.env.HIDDEN ?? 12);
const EPOCHS = Number(process.env.EPOCHS ?? 8);
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
  around: (page: TrainingPage) => ((k: number, into: Float32Array) => void) | undefined = () => undefined,
): Samples {
  const labelled = pages.filter((page) => page.labels !== undefined);
  const count = labelled.reduce((n, page) => n + page.segments.length, 0);
  const full = labelled.reduce((n, { features }) => n + features.rows.starts[features.rows.count]!, 0);
  const most = full + count * (width - ROW_FEATURES);
  const samples: Samples = {
    inputs: width,
    starts: new Int32Array(count + 1),
    index: new Uint8Array(most),
    value: new Float32Array(most),
    label: new Float32Array(count),
    weight: new Float32Array(count),
  };
  const extra = new Float32Array(width - FEATURES);
  let at = 0;
  let used = 0;
  const addAll = (values: Float32Array, offset: number): void => {
    values.forEach((value, i) => {
      if (value === 0) return;
      samples.index[used] = offset + i;
      samples.value[used++] = value;
    });
  };
  for (const page of labelled) {
    const { rows } = page.features;
    const write = around(page);
    for (let k = 0; k < rows.count; k++) {
      const from = rows.starts[k]!;
      const to = rows.starts[k + 1]!;
      samples.index.set(rows.index.subarray(from, to), used);
      samples.value.set(rows.value.subarray(from, to), used);
      used += to - from;
      addAll(page.features.page, ROW_FEATURES);
      write?.(k, extra);
      if (write !== undefined) addAll(extra, FEATURES);
      samples.starts[++at] = used;
    }
    samples.label.set(page.labels!.label, at - rows.count);
    samples.weight.set(page.labels!.weight, at - rows.count);
  }
  return samples;
}

const options = {
  hidden: HIDDEN,
  epochs: EPOCHS,
  rate: 0.003,
  decay: Number(process.env.DECAY ?? 0.003),
  batch: 64,
  seed: 1,
  drop: Number(process.env.DROP ?? 0.05),
};

const stored = (network: Network): Network => unpackNetwork(packNetwork(network));

function learnModel(learned: TrainingPage[]): ContentModel {
  const first = (pages: TrainingPage[]): Network => stored(trainNetwork(samplesOf(pages, FEATURES), options));
  // The second network learns from verdicts on pages that the first has not seen.
  const verdicts = new Map<TrainingPage, Float32Array>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const network = first(learned.filter((page) => page.fold !== fold));
    for (const page of learned) if (page.fold === fold) verdicts.set(page, judgeAlone(network, page.features));
  }
  const samples = samplesOf(learned, FEATURES + CONTEXT_FEATURES, (page) => {
    const context = new VerdictContext(page.features, verdicts.get(page)!);
    return (k, into) => context.write(k, into, 0);
  });
  // What the first network rules out, the second is never asked about.
  let at = 0;
  for (const page of learned) {
    for (const verdict of verdicts.get(page)!) {
      if (verdict < GATE) samples.weight[at] = 0;
      at++;
    }
  }
  return { first: first(learned), second: stored(trainNetwork(samples, options)) };
}

interface Learned {
  model: ContentModel;
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
  // The networks learn from scores of words that were learned from other hosts: else they trust them too much.
  for (let fold = 0; fold < FOLDS; fold++) {
    const words = weightsOf(learnWords(learned.filter((page) => page.fold !== fold)));
    for (const page of learned) if (page.fold === fold) page.features = computeFeatures({ ...page.input, ...words });
  }
  const model = learnModel(learned);
  const own = learnWords(learned);
  return { model, words: weightsOf(own), ...own };
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
    write('content-model', { first: packNetwork(result.model.first), second: packNetwork(result.model.second) });
  }
}

main();
