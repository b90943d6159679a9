/**
 * Learns data/class-words.json, data/text-words.json and data/content-model.json from pages with gold.
 * usage: npm run train -- FOLDER [--all] [--write]      FOLDER holds <set>/gold.jsonl and <set>/html/<id>.html.gz
 * Without --all one page in three (whole hosts) is held out and reported; with --all every page is learned from.
 */
import { writeFileSync } from 'node:fs';
import {
  addVerdicts,
  CONTEXT_FEATURES,
  ContainerSums,
  type ContentModel,
  judgeSegments,
  type Network,
  packNetwork,
  runNetwork,
  unpackNetwork,
} from '../src/content-model';
import { hintText, hintWords } from '../src/element-hints';
import { readMetadataSources } from '../src/metadata-sources';
import { statedKinds } from '../src/page-type';
import type { PageRecords } from '../src/records';
import { recordsFromHtml } from '../src/records-from-html';
import { computeFeatures, FEATURES, type SegmentFeatures } from '../src/segment-features';
import { latinWords, MAX_WEIGHED } from '../src/segment-text';
import { type Segment, segmentRecords } from '../src/segments';
import { type Labels, labelSegments } from './label-segments';
import { type GoldPage, isHeldOut, loadPages } from './load-pages';
import { scorePages } from './score-pages';
import { type Samples, trainNetwork } from './train-network';
import { trainWords, type WordSamples } from './train-words';

export interface TrainingPage {
  gold: GoldPage;
  records: PageRecords;
  segments: Segment[];
  labels: Labels | undefined;
  heldOut: boolean;
  features: SegmentFeatures;
  title: string;
  stated: { article: boolean; product: boolean; forum: boolean };
  fold: number;
}

const FOLDS = 3;
const HIDDEN = Number(process.env.HIDDEN ?? 12);
const EPOCHS = Number(process.env.EPOCHS ?? 8);

function readPages(folder: string, sets: string[], all: boolean): TrainingPage[] {
  const pages: TrainingPage[] = [];
  for (const set of sets) {
    for (const gold of loadPages(folder, set)) {
      const records = recordsFromHtml(gold.html);
      const { segments } = segmentRecords(records);
      const sources = readMetadataSources(records);
      const labels = segments.length === 0 ? undefined : labelSegments(segments, gold);
      const heldOut = !all && isHeldOut(gold.url);
      pages.push({
        gold: { ...gold, html: '' },
        records,
        segments,
        labels,
        heldOut,
        features: undefined as unknown as SegmentFeatures,
        title: (sources.documentTitle ?? '').toLowerCase(),
        stated: statedKinds(sources),
        fold: pages.length % FOLDS,
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

function samplesOf(pages: TrainingPage[], width: number, rowsOf: (page: TrainingPage) => Float32Array): Samples {
  const labelled = pages.filter((page) => page.labels !== undefined);
  const count = labelled.reduce((n, page) => n + page.segments.length, 0);
  const samples: Samples = {
    inputs: width,
    rows: new Float32Array(count * width),
    label: new Float32Array(count),
    weight: new Float32Array(count),
  };
  let at = 0;
  for (const page of labelled) {
    samples.rows.set(rowsOf(page), at * width);
    samples.label.set(page.labels!.label, at);
    samples.weight.set(page.labels!.weight, at);
    at += page.segments.length;
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

export function learnModel(learned: TrainingPage[]): ContentModel {
  const first = (pages: TrainingPage[]): Network =>
    stored(
      trainNetwork(
        samplesOf(pages, FEATURES, (page) => page.features.values),
        options,
      ),
    );
  // The second network learns from verdicts on pages that the first has not seen.
  const verdicts = new Map<TrainingPage, Float32Array>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const network = first(learned.filter((page) => page.fold !== fold));
    for (const page of learned) if (page.fold === fold) verdicts.set(page, runNetwork(network, page.features.values));
  }
  const rowsOf = (page: TrainingPage): Float32Array => {
    const verdict = verdicts.get(page)!;
    return addVerdicts(
      page.features,
      page.segments,
      verdict,
      new ContainerSums(page.records.parent, page.segments, page.features.lengths, verdict),
    );
  };
  const second = stored(trainNetwork(samplesOf(learned, FEATURES + CONTEXT_FEATURES, rowsOf), options));
  return { first: first(learned), second };
}

function main(): void {
  const folder = process.argv[2];
  if (folder === undefined) throw new Error('usage: npm run train -- FOLDER [--all] [--write]');
  const all = process.argv.includes('--all');
  const started = Date.now();
  const note = (text: string): void => console.log(`${((Date.now() - started) / 1000).toFixed(0)} s  ${text}`);
  const pages = readPages(folder, ['wcxb', 'trafilatura'], all);
  const learned = pages.filter((page) => !page.heldOut && page.labels !== undefined);
  note(
    `${pages.length} pages, ${pages.reduce((n, p) => n + p.segments.length, 0)} segments; learning from ${learned.length} pages`,
  );
  const classWords = trainWords(classSamples(learned), 12, Number(process.env.WORDS ?? 140));
  const textWords = trainWords(textSamples(learned), 12, Number(process.env.WORDS ?? 140));
  note(`${Object.keys(classWords).length} class words, ${Object.keys(textWords).length} text words`);
  const classWeights = new Map(Object.entries(classWords));
  const textWeights = new Map(Object.entries(textWords));
  for (const page of pages) {
    page.features = computeFeatures({
      records: page.records,
      segments: page.segments,
      title: page.title,
      url: page.gold.url,
      stated: page.stated,
      classWeights,
      textWeights,
    });
  }
  note('features');
  const model = learnModel(learned);
  note('learned');
  const oracle = pages.map((page) => ({
    ...page,
    verdicts: (labelSegments(page.segments, page.gold, true) ?? { label: new Float32Array(page.segments.length) })
      .label,
  }));
  console.log('if labels were known', scorePages(oracle, 0.5));
  const judged = pages.map((page) => ({
    ...page,
    verdicts: judgeSegments(model, page.features, page.segments, page.records.parent),
  }));
  for (const threshold of ['chosen', 0.3, 0.4, 0.5] as const) {
    console.log(threshold, scorePages(judged, threshold));
  }
  if (process.argv.includes('--write')) {
    const write = (name: string, value: unknown): void =>
      writeFileSync(`data/${name}.json`, `${JSON.stringify(value, null, 1)}\n`);
    write('class-words', classWords);
    write('text-words', textWords);
    write('content-model', {
      features: FEATURES,
      threshold: Number(process.env.THRESHOLD ?? 0.42),
      first: packNetwork(model.first),
      second: packNetwork(model.second),
    });
  }
}

main();
