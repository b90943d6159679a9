// CPU cost of verifyQuote on pages that do not hold the quote: `npm run build && node bench/verify-cost.mjs`.
import { verifyQuote } from '../dist/index.js';

const ROWS = [
  [
    'de',
    'Im Jahr 2017 stieg der Umschlag des Hafens um 5,3 % auf 8,9 Millionen TEU.',
    'Die Stadt plant für das Viertel {n} Wohnungen und einen neuen Park am Fluss. Der Rat hat im Jahr 2016 darüber beraten.',
  ],
  [
    'en',
    'In 2017 the port handled 8.9 million TEU, up 5.3 percent.',
    'The city plans {n} flats and a new park by the river for the quarter. In 2016 the council discussed the matter.',
  ],
  [
    'ja',
    '2017年の港のコンテナ取扱量は5.3%増の890万TEUであった。',
    '市は川沿いの新しい公園と{n}戸の住宅を計画している。2016年に議会で議論された。',
  ],
  [
    'ko',
    '2017년 항만의 컨테이너 물동량은 5.3% 증가한 890만 TEU였다.',
    '시는 강변에 새 공원과 주택 {n}호를 계획하고 있다. 2016년에 의회가 논의했다.',
  ],
  [
    'he',
    'בשנת 2017 שינע הנמל 8.9 מיליון TEU, עלייה של 5.3%.',
    'העירייה מתכננת {n} דירות ופארק חדש על גדת הנהר. בשנת 2016 דנה המועצה בנושא.',
  ],
  [
    'zh-Hans',
    '2017年港口完成集装箱吞吐量890万标箱,增长5.3%。',
    '市政府计划在河边新建公园和{n}套住房。2016年市议会讨论了此事。',
  ],
  [
    'zh-Hant',
    '2017年港口完成貨櫃吞吐量890萬標箱,增長5.3%。',
    '市政府計劃在河邊新建公園和{n}套住房。2016年市議會討論了此事。',
  ],
];

for (const kilobytes of [100, 1000])
  for (const [language, exact, filler] of ROWS) {
    const lines = [];
    for (let size = 0, n = 100; size < kilobytes * 1000; n += 1) {
      const line = `${filler.replace('{n}', n)}\n`;
      lines.push(line);
      size += Buffer.byteLength(line);
    }
    const page = { text: lines.join(''), url: 'https://x.example/' };
    const before = process.cpuUsage();
    const { verdict } = verifyQuote(page, { exact, language });
    const { user, system } = process.cpuUsage(before);
    console.log(
      `${language.padEnd(8)}${kilobytes} KB ${((user + system) / 1000).toFixed(0).padStart(6)} ms  ${verdict}`,
    );
  }
