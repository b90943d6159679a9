import { expect, test } from 'vitest';
import { verifyQuote } from '../verify-quote';

const judge = (exact: string, text: string) =>
  verifyQuote({ text, url: 'https://page.example/' }, { exact, language: 'ja' });

const PORT = '白浜港の令和5年の取扱貨物量は、1億2,340万トンで、前年に比べ3.8%減少しました。';

test('another year in the sentence is a change, though a headline has the quote’s', () => {
  const page = '令和5年 港湾統計\n\n2024年の白浜港の取扱貨物量は1億2,340万トンとなり、前年に比べ3.8%減少しました。';
  expect(judge(PORT, page)).toMatchObject({ verdict: 'figure-changed', was: '令和5年', is: '2024' });
});

test('the year before, as what is compared with, is none', () => {
  const page = '令和5年 港湾統計\n\n白浜港の取扱貨物量は1億2,340万トンとなり、2022年に比べ3.8%減少しました。';
  expect(judge(PORT, page).verdict).toBe('reworded');
});
