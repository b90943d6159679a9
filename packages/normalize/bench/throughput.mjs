// usage: node bench/throughput.mjs            from the package's folder, after a build
// Texts per second of recognize() and, where they are installed, of recognizers-text-suite and chrono-node on the same texts, in one run.
import { observe, recognize } from '../dist/index.js';

const TEXTS = [
  ['en', 'The Port of Singapore handled 33.7 million TEUs in 2017, up 8.9 per cent on the previous year.'],
  ['en', 'Revenue reached $1.2bn on 31 March 2018; the site covers 600 hectares and employs 1,200 people.'],
  ['zh-Hans', '2017年，新加坡港集装箱吞吐量达3367万标箱，同比增长8.9%，投资1.2亿元。'],
  ['zh-Hans', '全年地区生产总值12001.5亿元，面积1.13万平方公里，占全国比重达百分之十二点五。'],
];

function rate(name, run) {
  for (const [culture, text] of TEXTS) run(text, culture);
  const start = performance.now();
  let count = 0;
  while (performance.now() - start < 1500) {
    for (const [culture, text] of TEXTS) run(text, culture);
    count += TEXTS.length;
  }
  const perSecond = (count / (performance.now() - start)) * 1000;
  console.log(`${name.padEnd(34)} ${perSecond.toFixed(0).padStart(8)} texts/s`);
  return perSecond;
}

const optional = async (name) => import(name).catch(() => undefined);

const numbers = rate('recognize, number and unit', (text, culture) =>
  recognize(text, culture, { types: ['currency', 'percentage', 'dimension'] }),
);
const dates = rate('recognize, dates', (text, culture) => recognize(text, culture, { types: ['date', 'daterange'] }));
rate('observe', (text, culture) => observe(text, culture));

const suite = await optional('@microsoft/recognizers-text-suite');
if (suite) {
  const names = { en: 'en-us', 'zh-Hans': 'zh-cn' };
  const { recognizeCurrency, recognizePercentage, recognizeDimension } = suite.default ?? suite;
  const theirs = rate('recognizers-text-suite', (text, culture) => {
    for (const read of [recognizeCurrency, recognizePercentage, recognizeDimension]) read(text, names[culture]);
  });
  console.log(`ratio ${(numbers / theirs).toFixed(1)}`);
}
const chrono = await optional('chrono-node');
if (chrono) console.log(`ratio ${(dates / rate('chrono-node', (text) => chrono.parse(text))).toFixed(1)}`);
