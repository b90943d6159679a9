import { describe, expect, test } from 'vitest';
import { extractPage } from '../index';

const paragraphs = [
  '今年以来，集团先后开通六条外贸航线，外贸航线总数达到四十二条，航线网络覆盖东南亚主要港口。',
  '下一步，集团将继续拓展海铁联运，力争全年集装箱吞吐量突破四百五十万标箱，服务更多内陆客户。',
  '在铁路装卸现场，司机正操作门吊将集装箱吊装上车，现在每天要发六列，比去年同期多了两列。',
];
const text = (html: string): string => extractPage(html, 'https://www.port.example.cn/a/1.html').text;
const page = (before: string, inside: string, after: string): string =>
  `<html><head><title>一季度集装箱吞吐量突破百万标箱_海州港</title></head><body>${before}<div class="content"><h1>一季度集装箱吞吐量突破百万标箱</h1>
  <p>${paragraphs[0]}</p>${inside}<p>${paragraphs[1]}</p><p>${paragraphs[2]}</p>${after}</div></body></html>`;

describe('lines of a page that are not its text', () => {
  test.each([
    ['a greeting before the title', '<p>欢迎访问海州港门户网站今天是星期一</p>', '', '', '欢迎访问'],
    [
      'labels of a document',
      '<table><tr><td>索引号</td><td>0012/2024</td></tr><tr><td>发布机构</td><td>办公室</td></tr></table>',
      '',
      '',
      '索引号',
    ],
    ['a caption with its credit', '', '<p>图为作业现场（王强 摄）</p>', '', '作业现场'],
    ['a caption beside its picture', '', '<div><img src="a.jpg"><span>繁忙的集装箱码头</span></div>', '', '繁忙的'],
    ['a teaser inside the text', '', '<p>相关阅读：<a href="/b">海州港举行开港仪式</a></p>', '', '开港仪式'],
    ['editors', '', '', '<p>编辑：赵敏 审核：孙立</p>', '赵敏'],
    ['a section of teasers', '', '', '<h3>相关阅读</h3><ul><li>海州港举行开港仪式，多位来宾出席</li></ul>', '开港仪式'],
    ['comments', '', '', '<div><h3>网友评论</h3><p>支持家乡建设，希望早日通车，方便大家上下班。</p></div>', '支持家乡'],
    [
      'a notice and what follows it',
      '',
      '',
      '<p>声明：转载此文是出于传递更多信息之目的。</p><p>网友甲：说得好！</p>',
      '说得好',
    ],
    ['an appeal inside the text', '', '<p>关注我们的公众号，每周订阅港口电子报，获取最新动态。</p>', '', '公众号'],
    ['references', '', '', '<h2>参考文献</h2><ol><li>王强：《港口经济》，海州出版社，2019年。</li></ol>', '王强'],
    [
      'a table about the page as terms and definitions',
      '<dl><dt>담당부서</dt><dd>물가동향과</dd><dt>전화번호</dt><dd>042-481-2531</dd></dl>',
      '',
      '',
      '042-481',
    ],
    ['neighbours', '', '', '<p>上一篇：<a href="/c">会议召开</a></p>', '会议召开'],
    ['a file', '', '', '<p><a href="a.pdf">吞吐量统计表.pdf</a></p>', '统计表'],
    ['a file above the text', '<ul><li><a href="a.hwpx">보도자료(항만).hwpx [512 KB]</a></li></ul>', '', '', 'hwpx'],
    ['a mark of what readers must pay for', '<p>有料会員記事</p>', '', '', '有料'],
  ])('%s', (_, before, inside, after, passage) => {
    const found = text(page(before, inside, after));
    expect(found).not.toContain(passage);
    for (const paragraph of paragraphs) expect(found).toContain(paragraph);
  });
});

describe('lines that look like them and are text', () => {
  test.each([
    [
      'a table of data with its source',
      '<table><tr><th>指标</th><th>绝对数</th></tr><tr><td>公路</td><td>16320</td></tr><tr><td>水运</td><td>3510</td></tr></table><p>资料来源：市统计局</p>',
      ['16320', '资料来源：市统计局'],
    ],
    [
      'terms and their definitions',
      '<dl><dt>人才公寓</dt><dd>企业高级管理人员可申请入住，前三年免租金。</dd></dl>',
      ['人才公寓', '前三年免租金'],
    ],
    [
      'articles of a law',
      '<p>第一条　为了加强港口管理，制定本条例。</p><p>（一）未经批准使用港口岸线的；</p>',
      ['第一条', '（一）未经批准'],
    ],
    [
      'a heading about news',
      '<h2>相关新闻发布会</h2><p>会议于三月举行，各部门负责人出席并回答提问。</p>',
      ['相关新闻发布会'],
    ],
    ['a statement inside the text', '<p>声明：双方将继续合作，共同维护航道安全与畅通。</p>', ['声明：双方']],
  ])('%s', (_, inside, passages) => {
    const found = text(page('', inside, ''));
    for (const passage of [...passages, ...paragraphs]) expect(found.replaceAll('\t', ' ')).toContain(passage);
  });
});

test('posts below a heading that says so are content of a forum, and comments elsewhere', () => {
  const post = '<p>支持家乡建设，希望铁路早日通车，方便大家上下班，也希望港口把更多的集装箱从公路转到铁路上来。</p>';
  const html = page('', '', `<h3>网友评论</h3>${post}`);
  expect(extractPage(html, 'https://bbs.port.example.cn/thread-1.html').text).toContain('支持家乡');
  expect(text(html)).not.toContain('支持家乡');
});

describe('pages laid out by a table', () => {
  const [first, second] = paragraphs;
  const menu = '<p>主选单</p><p><a href="/a">机构职能</a></p><p><a href="/b">政策法规</a></p><p>访客人数：18273</p>';

  test('the menu in the cell beside the text goes', () => {
    const found = text(
      `<title>海州港</title><table><tr><td colspan="2"><img alt="海州港"></td></tr><tr><td>${menu}</td><td><p>${first}</p><p>${second}</p></td></tr></table>`,
    );
    expect(found).toContain(first);
    for (const line of ['主选单', '机构职能', '访客人数']) expect(found).not.toContain(line);
  });

  test('so does a row of links in a table with a banner', () => {
    const banner = '<tr><td colspan="3"><img src="top.jpg" alt="湊港運協会"></td></tr>';
    const links = ['トップ', '協会概要', 'リンク']
      .map((name) => `<td><a href="${name}.html">${name}</a></td>`)
      .join('');
    const body = [
      '港湾局は、令和6年上半期の貨物取扱量が前年同期比3.2パーセント増の2,140万トンになったと発表しました。',
      '鉄道による内陸輸送の割合は41パーセントで、下半期も同様の伸びを見込んでいます。',
    ];
    const found = text(
      `<html lang="ja"><title>湊港運協会</title><table width="800">${banner}<tr>${links}</tr></table><table width="800"><tr><td width="180"><font size="2">■お知らせ<br>■<a href="toukei.html">統計</a><br>■<a href="mail.html">お問い合わせ</a></font></td><td><b>上半期の貨物取扱量について</b><br><div align="right">令和6年7月16日</div><p>${body[0]}</p><p>${body[1]}</p></td></tr></table>`,
    );
    expect(found).toContain(body[1]);
    expect(found).not.toContain('協会概要');
  });

  test.each([
    [
      'of figures with words in its cells stays',
      '<td>港口</td><td>说明</td>',
      `<td>海州</td><td>${first}</td>`,
      '说明',
    ],
    [
      'with a cell of links but no menu stays',
      '<td>名称</td><td>内容</td>',
      `<td><a href="/a">一期工程</a></td><td>${first}</td>`,
      '一期工程',
    ],
  ])('a table %s', (_, head, row, kept) =>
    expect(text(page('', `<table><tr>${head}</tr><tr>${row}</tr></table>`, ''))).toContain(kept),
  );

  test.each([
    ['in paragraphs', `<p>${first}</p><p>${second}</p>`],
    ['with breaks', `${first}<br><br>${second}`],
  ])('a post in a cell across the rows of its title and day, %s', (_, post) => {
    const board = `<table><tr><th>제목</th><td colspan="3">상반기 물동량 증가</td></tr><tr><th>작성자</th><td>해양수산과</td><th>등록일</th><td>2024-07-18</td></tr><tr><td colspan="4">${post}</td></tr></table>`;
    const neighbours =
      '<table><tr><td>이전글</td><td><a href="/1">물놀이 안전수칙 안내</a></td></tr><tr><td>다음글</td><td><a href="/2">평생학습 강좌 모집</a></td></tr></table>';
    const found = text(`<title>황원군청</title>${board}${neighbours}`);
    expect(found).toContain(first);
    expect(found).toContain(second);
    for (const line of ['등록일', '물놀이']) expect(found).not.toContain(line);
  });
});
