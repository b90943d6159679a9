import { describe, expect, test } from 'vitest';
import { extractPage } from '../index';

/** Paragraphs of each language. */
const TEXTS: Record<string, string> = {
  en: 'The port handled 1,234 thousand tonnes in the first quarter, 5.3 per cent more than in the year before, its authority said. Foreign cargo accounted for 867 thousand tonnes.',
  de: 'Der Hafen hat im ersten Quartal 1.234 Tausend Tonnen umgeschlagen, 5,3 Prozent mehr als im Vorjahr, teilte die Verwaltung mit. Auf das Ausland entfielen 867 Tausend Tonnen.',
  ja: '市の港湾局は、今年第１四半期の貨物取扱量が1,234万トンとなり、前年同期に比べて5.3％増えたと発表した。このうち外貿貨物は867万トンで、国際航路は31に達している。',
  ko: '시 항만공사는 올해 1분기 화물 처리량이 1,234만 톤으로 지난해 같은 기간보다 5.3% 늘었다고 밝혔다. 이 가운데 외항 화물은 867만 톤이며 국제 항로는 31개에 이른다.',
  he: 'הנמל טיפל ברבעון הראשון ב-1,234 אלף טונות, עלייה של 5.3 אחוז לעומת השנה שעברה, כך הודיעה הנהלת הנמל. מתוכן 867 אלף טונות במטעני חוץ, וקווים רבים פוקדים את הנמל.',
  'zh-Hans':
    '市港务局宣布，今年第一季度货物吞吐量达到1234万吨，比上年同期增长5.3%。其中外贸货物867万吨，国际航线达到31条，港口建设稳步推进。',
  'zh-Hant':
    '市港務局宣布，今年第一季貨物吞吐量達到1234萬噸，比去年同期增加5.3%。其中外貿貨物867萬噸，國際航線達到31條，港口建設穩步推進。',
};

interface Page {
  title: string;
  h1?: string;
  header?: string;
  below?: string;
  footer?: string;
}

function siteOf(
  language: string,
  { title, h1 = title, header = '', below = '', footer = '' }: Page,
): string | undefined {
  const p = `<p>${TEXTS[language]}</p>`;
  const html = `<!doctype html><html lang="${language}"><head><title>${title}</title></head><body><header>${header}</header><main><h1>${h1}</h1>${p}${p}${p}${below}</main><footer><p>${footer}</p></footer></body></html>`;
  return extractPage(html, 'https://www.port.example/news/812').siteName;
}

describe('the name of the site', () => {
  test.each<[what: string, language: string, page: Page, name: string | undefined]>([
    [
      'behind a title that has a dash of its own',
      'de',
      {
        title: 'Kellerwand aus Sandstein – innen abdichten? - Altbau-Forum',
        h1: 'Kellerwand aus Sandstein – innen abdichten?',
      },
      'Altbau-Forum',
    ],
    [
      'behind the section',
      'de',
      { title: 'Kolloquien im Sommer - Fakultät III - Universität Bernau', h1: 'Kolloquien im Sommer' },
      'Universität Bernau',
    ],
    [
      'before the title',
      'de',
      { title: 'Stadt Auenfeld - Neue Kita am Bach', h1: 'Neue Kita am Bach' },
      'Stadt Auenfeld',
    ],
    [
      'before the title, a full-width slash',
      'ja',
      { title: '如月県／養殖ノリの生産状況', h1: '養殖ノリの生産状況' },
      '如月県',
    ],
    [
      'without "official homepage"',
      'ja',
      { title: '粗大ごみの出し方｜南原市公式ホームページ', h1: '粗大ごみの出し方' },
      '南原市',
    ],
    [
      'without "documentation"',
      'en',
      { title: 'Online backup — tidepool 3.2 documentation', h1: 'Online backup' },
      'tidepool',
    ],
    [
      'not the software',
      'zh-Hans',
      { title: '硬盘阵列很慢 - 存储交流 - 数码论坛 - Powered by Discuz!', h1: '硬盘阵列很慢' },
      '数码论坛',
    ],
    [
      'the whole title where the page has its own',
      'ko',
      { title: '::: 서원향토사연구회 :::', h1: '서원골 장터의 어제와 오늘' },
      '서원향토사연구회',
    ],
    [
      'the link to the first page',
      'de',
      { title: 'Neue Kita am Bach', header: '<a href="/">Stadt Auenfeld</a>' },
      'Stadt Auenfeld',
    ],
    [
      'the picture in it',
      'en',
      { title: 'A new quay', header: '<a href="/"><img alt="Port Authority logo" src="l.png"></a>' },
      'Port Authority',
    ],
    ['not "Home"', 'en', { title: 'A new quay', header: '<a href="/">Home</a>' }, undefined],
    [
      'rights, German',
      'de',
      { title: 'Neue Kita', footer: '© 2018 Hafenverwaltung Hamburg · Impressum' },
      'Hafenverwaltung Hamburg',
    ],
    [
      'rights, English',
      'en',
      { title: 'A new quay', footer: '© 2011–2018 Port Authority. All rights reserved.' },
      'Port Authority',
    ],
    [
      'rights, Japanese',
      'ja',
      { title: '新しい岸壁', footer: 'Copyright © 海浜新聞社 All Rights Reserved.' },
      '海浜新聞社',
    ],
    [
      'rights, Korean',
      'ko',
      { title: '새 부두', footer: '<저작권자 ⓒ 항만일보, 무단전재 및 재배포 금지>'.replace('<', '&lt;') },
      '항만일보',
    ],
    ['rights, Hebrew', 'he', { title: 'רציף חדש', footer: '© כל הזכויות שמורות לרשות הנמלים' }, 'רשות הנמלים'],
    [
      'rights, Chinese',
      'zh-Hans',
      { title: '新码头', footer: '版权所有：海州港务局 技术支持：网络中心' },
      '海州港务局',
    ],
    ['years alone name nobody', 'en', { title: 'A new quay', footer: '© 2016-2024' }, undefined],
    ['where a text is from', 'zh-Hant', { title: '新碼頭', below: '<p>文章來源：高雄日報</p>' }, '高雄日報'],
    ['not where a picture is from', 'zh-Hant', { title: '新碼頭', below: '<p>（圖片來源：港務局）</p>' }, undefined],
    ['not where figures are from', 'zh-Hans', { title: '新码头', below: '<p>数据来源：国家统计局</p>' }, undefined],
    ['nor of a photograph', 'ja', { title: '新しい岸壁', below: '<p>写真提供：港湾局</p>' }, undefined],
  ])('%s', (_, language, page, name) => expect(siteOf(language, page)).toBe(name));
});
