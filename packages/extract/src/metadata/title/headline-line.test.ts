import { describe, expect, test } from 'vitest';
import { PORT_NEWS } from '../../../test/port-news';
import { extractPage } from '../../index';

function titleOf(language: string, head: string, top: string): string | undefined {
  const p = `<p>${PORT_NEWS[language]![1]}</p>`;
  const html = `<!doctype html><html lang="${language}"><head>${head}</head><body><div>${top}${p}${p}${p}</div></body></html>`;
  return extractPage(html, 'https://www.port.example/view?id=812').title;
}

describe('the title of a page whose head names the site or a section', () => {
  test.each<[what: string, language: string, head: string, top: string, title: string]>([
    [
      'a line above the byline',
      'ko',
      '<title>테크픽 : 기술을 읽는 시간</title>',
      '<div>바다 밑 인터넷을 고치는 사람들</div><div>글 민서진</div><div>2021년 12월 7일</div>',
      '바다 밑 인터넷을 고치는 사람들',
    ],
    [
      'the line below the way to the page',
      'ja',
      '<title>海浜日報デジタル</title>',
      '<div>トップ &gt; 地域 &gt; 島しょ部</div><div>離島航路、来春から減便へ</div><div>2024年10月3日 05時30分</div>',
      '離島航路、来春から減便へ',
    ],
    [
      'a line named a title; that of the contents is shorter',
      'zh-Hans',
      '<title>北湾市地方性法规数据库</title>',
      '<h1><a href="/">北湾市地方性法规数据库</a></h1><div class="ct-title">目录导航</div><div class="law-title">北湾市港口岸线管理条例</div>',
      '北湾市港口岸线管理条例',
    ],
    [
      'the line right above the text, where nothing is named',
      'zh-Hans',
      '<title>东港港口集团</title>',
      '<div class="_1f"><a href="/"><img alt="东港港口集团"></a></div><div class="_t7">三期码头首台轨道吊完成调试</div>',
      '三期码头首台轨道吊完成调试',
    ],
    [
      'a line that the head repeats behind the name of the paper, without the number of its note',
      'zh-Hans',
      '<title>海滨日报数字报-老码头的新班轮</title>',
      '<table><tr><td>航线开通百日</td></tr><tr><td>老码头的新班轮[1]</td></tr><tr><td>本报记者 张海峰</td></tr></table>',
      '老码头的新班轮',
    ],
    [
      'a heading where the head names the kind of text',
      'de',
      '<title>Stadt Hafen - Pressemitteilungen</title><meta property="og:site_name" content="Stadt Hafen">',
      '<h1>Brücke am Zollhafen nur noch einspurig</h1><p>22. August 2024</p>',
      'Brücke am Zollhafen nur noch einspurig',
    ],
    [
      'large letters in one cell with the byline',
      'de',
      '<title>Heimatverein Brunsdorf - Chronik</title>',
      '<table><tr><td><font size="+2"><b>Die Wassermühle am Bach</b></font><br>Von Eva Groß, 4. April 2018<br><br></td></tr></table>',
      'Die Wassermühle am Bach',
    ],
    [
      'a notice board',
      'ko',
      '<title>고시/공고 &gt; 상세 | 해동군청</title>',
      '<h3>고시/공고</h3><table><tr><th>제목</th><td>어선 안전장비 보급사업 신청 안내</td></tr><tr><th>작성일</th><td>2018-04-04</td></tr></table>',
      '어선 안전장비 보급사업 신청 안내',
    ],
    [
      'a small heading of a forum',
      'ja',
      '<title>軽バン旅の掲示板 [No.3390]</title>',
      '<h3>道の駅で車中泊しても大丈夫でしょうか</h3><p>2018/04/04</p>',
      '道の駅で車中泊しても大丈夫でしょうか',
    ],
    [
      'a top heading below a name and a motto',
      'zh-Hant',
      '<title>週刊紙 | 每個星期，一個故事</title><meta property="og:title" content="週刊紙 | 每個星期，一個故事">',
      '<h1>手寫招牌五十年</h1><p>文：梁曉瑩</p><p>2018年4月4日</p>',
      '手寫招牌五十年',
    ],
    [
      'a frame of signs',
      'ko',
      '<title>::: 서원향토사연구회 :::</title>',
      '<h1>서원골 장터의 어제와 오늘</h1><p>2018-04-04</p>',
      '서원골 장터의 어제와 오늘',
    ],
    [
      'the headline in JSON-LD',
      'en',
      '<title>Helioworks Newsroom</title><meta property="og:title" content="Helioworks Newsroom"><script type="application/ld+json">{"@type":"NewsArticle","headline":"Helioworks opens a module plant in Ohio"}</script>',
      '',
      'Helioworks opens a module plant in Ohio',
    ],
    [
      'two hyphens before the section',
      'zh-Hans',
      '<title>客庄文史工作室--庄头故事</title>',
      '<h2>伯公树下的古井</h2><p>作者：徐兆桢</p>',
      '伯公树下的古井',
    ],
  ])('%s', (_, language, head, top, title) => expect(titleOf(language, head, top)).toBe(title));
});

describe('the title of a page whose head names it beside the site', () => {
  test.each<[what: string, language: string, head: string, top: string, title: string]>([
    [
      'a line that is the first part',
      'de',
      '<title>Kolloquien im Sommer 2018 - Fakultät III - Universität Bernau</title>',
      '<div>Kolloquien im Sommer 2018</div>',
      'Kolloquien im Sommer 2018',
    ],
    [
      'a full-width hyphen before it',
      'ja',
      '<title>星空観測入門－赤道儀の極軸合わせ</title>',
      '<div><b>赤道儀の極軸合わせ</b></div>',
      '赤道儀の極軸合わせ',
    ],
    [
      'a full-width slash before it',
      'ja',
      '<title>如月県／養殖ノリの生産状況</title>',
      '<h2>養殖ノリの生産状況</h2>',
      '養殖ノリの生産状況',
    ],
    ['no heading at all', 'he', '<title>רציף חדש בנמל</title>', '', 'רציף חדש בנמל'],
  ])('%s', (_, language, head, top, title) => expect(titleOf(language, head, top)).toBe(title));
});
