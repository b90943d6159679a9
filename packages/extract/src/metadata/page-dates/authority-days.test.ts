import { describe, expect, it } from 'vitest';
import { extractPage } from '../../index';

const TEXT =
  '<p>港务局在报告中表示，港口货物吞吐量创历史新高，到港船舶数量也有所增加，年内还将新建两个泊位。</p>'.repeat(4);
const days = (head: string, top: string, url: string): [string | undefined, string | undefined] => {
  const html = `<html><head><title>港口统计</title>${head}</head><body><main><h1>港口统计</h1>${top}${TEXT}</main></body></html>`;
  const { published, modified } = extractPage(html, url);
  return [published?.date, modified?.date];
};
const URL = 'https://port.example.cn/tj/12.html';
const BAIDU = '"@context":"https://ziyuan.baidu.com/contexts/cambrian.jsonld"';
const ROW = '<table><tr><td>文号</td><td>港发〔2018〕11号</td><td>成文日期</td><td>2018-02-28</td></tr></table>';

describe('days as authorities and their content systems state them', () => {
  it.each<[what: string, head: string, top: string, url: string, published: string, modified: string | undefined]>([
    [
      'the record for a search engine that has no type',
      `<script type="application/ld+json">{${BAIDU},"pubDate":"2018-04-04T20:14:32","upDate":"2018-05-06T11:02:18"}</script>`,
      '<p class="time">已于 2018-05-06 11:02:18 修改</p>',
      URL,
      '2018-04-04',
      '2018-05-06',
    ],
    [
      'the stated day before the one that the document bears',
      '<meta name="PubDate" content="2018-03-04 10:00">',
      ROW,
      URL,
      '2018-03-04',
      undefined,
    ],
    ['the day that the document bears where none is stated', '', ROW, URL, '2018-02-28', undefined],
    [
      'a day in the address without leading noughts',
      '',
      '',
      'https://port.example.cn/art/2018/3/4/art_12_34.html',
      '2018-03-04',
      undefined,
    ],
    [
      'the day at the heading for one in a folder of a fiscal year',
      '',
      '<p>平成30年2月17日</p>',
      'https://port.example.jp/press/2017/0217ko.html',
      '2018-02-17',
      undefined,
    ],
    [
      'the day in the address where the heading has another',
      '',
      '<p>平成30年3月17日</p>',
      'https://port.example.jp/press/2017/0217ko.html',
      '2017-02-17',
      undefined,
    ],
  ])('%s', (_, head, top, url, published, modified) => expect(days(head, top, url)).toEqual([published, modified]));
});

describe('a month in a sentence is none of the page', () => {
  it.each([
    'The park was opened in June 2002 on 22 hectares and has 21 buildings since then.',
    'Der Park wurde im Juni 2002 auf 22 Hektar eröffnet und hat seither 21 Gebäude bekommen.',
    'パークは2002年6月に開業し、敷地面積は22ヘクタール、現在は21棟の建物があります。',
    '단지는 2002년 6월에 22헥타르 부지에 문을 열었으며 지금까지 21개 동이 들어섰다.',
    'הפארק נפתח ביוני 2002 על שטח של 22 הקטר, ומאז נבנו בו 21 בניינים.',
    '园区位于海滨，占地22公顷，2002年6月启用，至今建成21座大楼。',
    '園區位於海濱，佔地22公頃，2002年6月啟用，至今建成21座大樓。',
  ])('%s', (line) => expect(days('', `<p>${line}</p>`, URL)[0]).toBeUndefined());
  it.each(['Press release, June 2002', 'Pressemitteilung, Juni 2002', '2002年6月'])(
    'but in a line of its own: %s',
    (line) => expect(days('', `<p>${line}</p>`, URL)[0]).toBe('2002-06-01'),
  );
});
