// usage: node bench/throughput.mjs            from the package's folder, after a build
// Texts per second of CPU time of recognize() and, where they are installed, of recognizers-text-suite and chrono-node on the same
// texts, in one run: rounds in turn, the best of each, so that what else the machine does falls on all alike.
import { observe, recognize } from '../dist/index.js';
import { cpuMs } from './texts.mjs';

const TEXTS = [
  ['en', 'The Port of Singapore handled 33.7 million TEUs in 2017, up 8.9 per cent on the previous year.'],
  ['en', 'Revenue reached $1.2bn on 31 March 2018; the site covers 600 hectares and employs 1,200 people.'],
  ['zh-Hans', '2017年，新加坡港集装箱吞吐量达3367万标箱，同比增长8.9%，投资1.2亿元。'],
  ['zh-Hans', '全年地区生产总值12001.5亿元，面积1.13万平方公里，占全国比重达百分之十二点五。'],
];
const ROUNDS = 5;
const ROUND_MS = 400;

/** Texts per second of CPU time in a stretch of time. */
function rateOf(run) {
  const before = process.cpuUsage();
  let count = 0;
  while (cpuMs(before) < ROUND_MS) {
    for (const [culture, text] of TEXTS) run(text, culture);
    count += TEXTS.length;
  }
  return (count / cpuMs(before)) * 1000;
}

const optional = async (name) => import(name).catch(() => undefined);

const contenders = {
  'recognize, number and unit': (text, culture) =>
    recognize(text, culture, { types: ['currency', 'percentage', 'dimension'] }),
  'recognize, dates': (text, culture) => recognize(text, culture, { types: ['date', 'daterange'] }),
  observe: (text, culture) => observe(text, culture),
};
const suite = await optional('@microsoft/recognizers-text-suite');
if (suite) {
  const names = { en: 'en-us', 'zh-Hans': 'zh-cn' };
  const { recognizeCurrency, recognizePercentage, recognizeDimension } = suite.default ?? suite;
  contenders['recognizers-text-suite'] = (text, culture) => {
    for (const read of [recognizeCurrency, recognizePercentage, recognizeDimension]) read(text, names[culture]);
  };
}
const chrono = await optional('chrono-node');
if (chrono) contenders['chrono-node'] = (text) => chrono.parse(text);

const best = new Map();
for (let round = 0; round < ROUNDS; round++)
  for (const [name, run] of Object.entries(contenders)) best.set(name, Math.max(best.get(name) ?? 0, rateOf(run)));
for (const [name, rate] of best) console.log(`${name.padEnd(34)} ${rate.toFixed(0).padStart(8)} texts/s of CPU`);
const ratio = (own, peer) =>
  best.has(peer) && console.log(`${own} : ${peer} = ${(best.get(own) / best.get(peer)).toFixed(1)}`);
ratio('recognize, number and unit', 'recognizers-text-suite');
ratio('recognize, dates', 'chrono-node');
