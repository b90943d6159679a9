/**
 * How well the content is found where no word helps: pages with gold in pseudo-Chinese (training/pseudo-han.ts), F1 over characters, beside the pages as they are.
 * usage: npm run bench:han -- FOLDER [pages]
 */
import { extractPage } from '../src/index';
import { loadPages } from '../training/load-pages';
import { pseudoHan, pseudoHanPage } from '../training/pseudo-han';
import { wordF1 } from '../training/score-pages';

/** Each Han character a word, as the Chinese sets count. */
const apart = (text: string): string => text.replace(/\p{Script=Han}/gu, ' $& ');

function main(): void {
  const folder = process.argv[2];
  if (folder === undefined) throw new Error('usage: npm run bench:han -- FOLDER [pages]');
  const limit = Number(process.argv[3] ?? Number.POSITIVE_INFINITY);
  const scores = new Map<string, { own: number; han: number; pages: number }>();
  let pages = 0;
  for (const { html, url, text, type = '' } of loadPages(folder, 'wcxb')) {
    if (text === undefined || text === '') continue;
    if (++pages > limit) break;
    const sum = scores.get(type) ?? { own: 0, han: 0, pages: 0 };
    sum.pages++;
    sum.own += wordF1(extractPage(html, url).text, text);
    sum.han += wordF1(apart(extractPage(pseudoHanPage(html), url).text), apart(pseudoHan(text)));
    scores.set(type, sum);
  }
  console.log('| type | pages | word F1 as it is | character F1 in pseudo-Chinese |\n|---|---|---|---|');
  for (const [type, { own, han, pages: n }] of scores)
    console.log(`| ${type} | ${n} | ${(own / n).toFixed(3)} | ${(han / n).toFixed(3)} |`);
}

main();
