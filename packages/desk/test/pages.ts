/** Invented pages in six languages: what the browser test clips. */
export interface FixturePage {
  key: string;
  url: string;
  language: string;
  title: string;
  publisher: string;
  /** Absent where the page states no date. */
  published?: string;
  quote: string;
  html: string;
}

function page(one: Omit<FixturePage, 'html'>, paragraphs: string[]): FixturePage {
  const dir = one.language === 'he' ? ' dir="rtl"' : '';
  const before = Array.from({ length: 24 }, (_, i) => `<p>${i + 1}. ${paragraphs[0]}</p>`).join('\n');
  const after = paragraphs.slice(1).map((text) => `<p>${text}</p>`);
  const html = `<!doctype html>
<html lang="${one.language}"${dir}><head><meta charset="utf-8"><title>${one.title}</title>
<style>body{font-family:sans-serif;max-width:40rem;margin:2rem auto;padding:0 1rem;line-height:1.6}</style></head>
<body><header><nav>Home · News</nav></header><main><h1>${one.title}</h1>
${before}
<p>${one.quote.replace(/(\d[\d.,]*)/, '<b>$1</b>')}</p>
${after.join('\n')}</main><footer>${one.publisher}</footer></body></html>`;
  return { ...one, html };
}

export const PAGES: readonly FixturePage[] = [
  page(
    {
      key: 'busan',
      url: 'https://port.example.kr/news/812',
      language: 'ko',
      title: '부산항 물동량 2천만 TEU 돌파',
      publisher: '부산항만공사',
      published: '2018-01-30',
      quote: '부산항의 2017년 컨테이너 물동량은 2,049만 TEU로 전년 대비 5.3% 증가했다.',
    },
    ['공사는 신항 배후단지의 운영 계획을 발표했다.', '환적 비중은 절반을 넘는다.'],
  ),
  page(
    {
      key: 'hamburg',
      url: 'https://hafen.example.de/bilanz-2017',
      language: 'de',
      title: 'Hafenbilanz 2017: Umschlag stabil',
      publisher: 'Hafen Hamburg Marketing',
      published: '2018-02-15',
      quote: 'Im Jahr 2017 wurden im Hamburger Hafen 8,8 Millionen TEU umgeschlagen.',
    },
    ['Der Hafen bleibt der größte des Landes.', 'Die Bahn bringt fast die Hälfte der Container ins Hinterland.'],
  ),
  page(
    {
      key: 'yokohama',
      url: 'https://port.example.jp/yokohama/2017',
      language: 'ja',
      title: '横浜港の取扱貨物量（平成29年）',
      publisher: '横浜市港湾局',
      quote: '平成29年の横浜港のコンテナ取扱個数は約293万TEUで、前年比5.3％増となった。',
    },
    ['港湾局は統計を公表した。', '輸出入ともに増加した。'],
  ),
  page(
    {
      key: 'haifa',
      url: 'https://port.example.il/haifa-2017',
      language: 'he',
      title: 'נמל חיפה: שנת שיא במכולות',
      publisher: 'חברת נמל חיפה',
      published: '2018-01-09',
      quote: 'בשנת 2017 שינע נמל חיפה כ-1.34 מיליון TEU, עלייה של 7% לעומת השנה הקודמת.',
    },
    ['הנמל השקיע במנופים חדשים.', 'זמני ההמתנה התקצרו.'],
  ),
  page(
    {
      key: 'hong-kong',
      url: 'https://port.example.hk/stat-2017',
      language: 'zh-Hant',
      title: '香港港口貨櫃吞吐量統計（2017年）',
      publisher: '海事處',
      published: '2018-03',
      quote: '2017年香港港口處理的貨櫃量為2 077萬個標準貨櫃單位，較上年上升4.8%。',
    },
    ['海事處公布全年統計數字。', '葵青貨櫃碼頭佔大部分。'],
  ),
  page(
    {
      key: 'singapore',
      url: 'https://port.example.sg/2017-performance',
      language: 'en',
      title: 'Singapore’s 2017 maritime performance',
      publisher: 'Maritime and Port Authority',
      published: '2018-01-11',
      quote: 'Container throughput reached a record 33.7 million TEUs in 2017, up 9.0 per cent on 2016.',
    },
    ['The port served ships of every kind.', 'Bunker sales also grew.'],
  ),
];
