// The same with the figures of the main text recognised.
import { observe } from '@duibiao/normalize';
import { crawl as crawlPages } from './crawl.mjs';

export const name = 'duibiao: fetch + extract + observe';

export const crawl = (urls, options) =>
  crawlPages(urls, options, (page) => observe(page.text, 'en', { pageTitle: page.title ?? '' }));
