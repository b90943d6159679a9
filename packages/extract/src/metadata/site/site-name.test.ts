import { describe, expect, test } from 'vitest';
import { PORT_NEWS } from '../../../test/port-news';
import { extractPage } from '../../index';

interface Page {
  title: string;
  /** The publisher that JSON-LD states. */
  publisher?: string;
  h1?: string;
  header?: string;
  below?: string;
  footer?: string;
}

function siteOf(
  language: string,
  { title, publisher, h1 = title, header = '', below = '', footer = '' }: Page,
): string | undefined {
  const p = `<p>${PORT_NEWS[language]![1]}</p>`;
  const data =
    publisher === undefined
      ? ''
      : `<script type="application/ld+json">{"@type":"NewsArticle","publisher":{"@type":"Organization","name":"${publisher}"}}</script>`;
  const html = `<!doctype html><html lang="${language}"><head><title>${title}</title>${data}</head><body><header>${header}</header><main><h1>${h1}</h1>${p}${p}${p}${below}</main><footer><p>${footer}</p></footer></body></html>`;
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
    [
      'the part of the title that the foot repeats',
      'de',
      { title: 'Stadt Auenfeld - Satzungen', h1: 'Satzung zum Schutz der Bäume', footer: 'Stadt Auenfeld, Am Markt 1' },
      'Stadt Auenfeld',
    ],
    [
      'the part of the title that the picture at the top repeats, signs left out',
      'zh-Hans',
      { title: '海州统计局 统计公报 去年公报', h1: '去年公报', header: '<img src="t.jpg" alt="海州统计局">' },
      '海州统计局',
    ],
    [
      'not the title that comments at the foot repeat',
      'de',
      {
        title: 'Neue Kita am Bach | Magazin Land und Leute',
        h1: 'Neue Kita am Bach',
        footer: '2 Gedanken zu „Neue Kita am Bach“',
      },
      'Magazin Land und Leute',
    ],
    [
      'no word of the title that other words of the foot have in them',
      'de',
      { title: 'Statistik Nordmark – Meldung', h1: 'Weniger Äpfel', footer: 'Statistik Nordmark, Medienmeldungen' },
      'Statistik Nordmark',
    ],
    [
      'not the department that wrote it',
      'zh-Hant',
      {
        title: '海嶼港務局-泊位申請',
        h1: '泊位申請',
        header: '<a href="/">海嶼港務局</a>',
        below: '<p>發布單位：航務組</p>',
      },
      '海嶼港務局',
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
    [
      'of the paper, not of the house that publishes it',
      'de',
      {
        title: 'Neue Kita | Weserbote',
        h1: 'Neue Kita',
        publisher: 'Verlagsgesellschaft Nordwest mbH',
        header: '<a href="/">Weserbote</a>',
      },
      'Weserbote',
    ],
    [
      'of the portal, not of the company behind it, Korean',
      'ko',
      {
        title: '새 부두 - 해양뉴스',
        h1: '새 부두',
        publisher: '(주)해양미디어',
        header: '<a href="/"><img alt="해양뉴스"></a>',
      },
      '해양뉴스',
    ],
    [
      'of the publisher where the masthead names a section',
      'en',
      {
        title: 'A new quay - Business',
        h1: 'A new quay',
        publisher: 'Harbour News',
        header: '<a href="/b">Business</a>',
      },
      'Harbour News',
    ],
    [
      'the holder of the rights comes first',
      'zh-Hant',
      { title: '新碼頭', footer: '南灣港務局 版權所有 © 2010 地址：港前路1號' },
      '南灣港務局',
    ],
    [
      'a source without the names behind it',
      'zh-Hans',
      { title: '新码头', below: '<p>来源：海州日报 记者 王芳 李明</p>' },
      '海州日报',
    ],
    [
      'a source before a counter of readers',
      'zh-Hans',
      { title: '新码头', below: '<p><span>来源：海州统计局</span><span>浏览次数：<em>28417</em></span></p>' },
      '海州统计局',
    ],
    [
      'a source before a number of comments',
      'zh-Hans',
      { title: '新码头', below: '<p><span>来源：海州都市报</span><span>评论 (26)</span></p>' },
      '海州都市报',
    ],
    [
      'the kind of text is none',
      'he',
      { title: 'הודעה לתקשורת - רציף חדש', below: '', footer: '© נמל הדרום' },
      'נמל הדרום',
    ],
    [
      'a department is none',
      'zh-Hant',
      { title: '新碼頭', below: '<p>發布單位：業務處</p>', footer: '© 南灣港務局' },
      '南灣港務局',
    ],
    ['years alone name nobody', 'en', { title: 'A new quay', footer: '© 2016-2024' }, undefined],
    ['where a text is from', 'zh-Hant', { title: '新碼頭', below: '<p>文章來源：高雄日報</p>' }, '高雄日報'],
    ['not where a picture is from', 'zh-Hant', { title: '新碼頭', below: '<p>（圖片來源：港務局）</p>' }, undefined],
    ['not where figures are from', 'zh-Hans', { title: '新码头', below: '<p>数据来源：国家统计局</p>' }, undefined],
    ['nor of a photograph', 'ja', { title: '新しい岸壁', below: '<p>写真提供：港湾局</p>' }, undefined],
  ])('%s', (_, language, page, name) => expect(siteOf(language, page)).toBe(name));
});
