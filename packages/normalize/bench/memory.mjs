// usage: node --expose-gc bench/memory.mjs [--pages 10000]       from the package's folder, after a build
// Heap after a collection while many different pages are observed in one process: it must stay flat.
import { parseArgs } from 'node:util';
import { observe } from '../dist/index.js';
import { pageOf } from './texts.mjs';

const { values } = parseArgs({ options: { pages: { type: 'string', default: '10000' } } });
const pages = Number(values.pages);
for (let page = 0; page < pages; page++) {
  observe(pageOf(page), 'en', { pageTitle: `Page ${page}` });
  if (page % Math.ceil(pages / 10) !== 0) continue;
  globalThis.gc?.();
  console.log(`${String(page).padStart(7)} pages ${(process.memoryUsage().heapUsed / 1e6).toFixed(1).padStart(8)} MB`);
}
