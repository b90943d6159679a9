import { describe, expect, test } from 'vitest';
import {
  isAppeal,
  isCredit,
  isFile,
  isLabel,
  isLabelLine,
  isNotice,
  isReference,
  isSignature,
  isToolLine,
  sectionOpenedBy,
} from './furniture-line';

const sentences = [
  '记者表示，浏览量不是唯一的指标。',
  '初步核算，全年地区生产总值4363.61亿元，比上年增长5.9%。',
  '第一条　为了加强港口管理，制定本条例。',
  '표는 지난해보다 3.4% 증가했다.',
  'Der Stadtrat hat den Ausbau beschlossen.',
  'הנמל טיפל ב-312 אלף מכולות.',
  '一、申报范围',
  '其中：食品烟酒',
];

describe('lines of tools and counters, wherever they stand', () => {
  test.each([
    '发表于 2023-12-18 21:03 | 只看该作者 | 倒序浏览',
    '云淡风轻 回答于 2020-01-03',
    '查看: 3021|回复: 18',
    '【打印本页】【关闭窗口】',
    '點閱次數：1532',
    'ページ番号1002345',
    '조회수 532',
    'Seite drucken | Nach oben',
    '12 תגובות',
  ])('%s', (line) => expect(isToolLine(line)).toBe(true));

  test.each([...sentences, '来源：海州日报', '居住 -0.1', '供水 20万吨'])('%s is none', (line) =>
    expect(isToolLine(line)).toBe(false),
  );
});

describe('lines of labels at the edges of a text', () => {
  test.each([
    '发布日期：2024-03-04 来源：市政府办公室 浏览：231次 字号：[大 中 小]',
    '撰文：陳大文 出版：2024-02-03 12:00 更新：2024-02-03 15:30',
    '编辑：赵敏 审核：孙立',
    '發布單位：業務處',
    'ページ番号1002345 更新日 令和6年3月28日 印刷 大きな文字で印刷',
    '담당부서 : 항만물류과',
    'תאריך פרסום: 12.03.2024',
    '14.02.2024 | Pressemitteilung Nr. 23/2024',
  ])('%s', (line) => expect(isLabelLine(line)).toBe(true));

  test.each([...sentences, '联系人：李工，联系电话：0431-5550123'])('%s is none', (line) =>
    expect(isLabelLine(line)).toBe(false),
  );
});

test.each(['索引号', '发文字号：', '담당부서', '첨부파일', '浏览次数'])('%s is a label', (text) =>
  expect(isLabel(text)).toBe(true),
);
test.each(['指标', '公路', '수출입', '打印', ''])('%s is none', (text) => expect(isLabel(text)).toBe(false));

describe('notices', () => {
  test.each([
    '主办：示例市人民政府办公室 网站标识码：1234567890',
    '示ICP备05012345号 示公网安备12345678901234号',
    '声明：转载此文是出于传递更多信息之目的。若有来源标注错误，请与本网联系。',
    'PDFファイルをご覧いただくためには、Adobe Readerが必要です。',
    '<저작권자 © 동부뉴스, 무단 전재 및 재배포 금지>',
    '© Statistisches Landesamt Nordland, 2024',
  ])('%s', (line) => expect(isNotice(line)).toBe(true));

  test.each(sentences)('%s is none', (line) => expect(isNotice(line)).toBe(false));
});

describe('openers of sections', () => {
  test.each([
    ['相关阅读', 'related'],
    ['【推荐阅读】', 'related'],
    ['我来说两句 5人参与', 'comments'],
    ['このページに関するお問い合わせ', 'contact'],
    ['이 페이지에서 제공하는 정보에 대하여 만족하십니까?', 'survey'],
    ['Ihr Ansprechpartner', 'contact'],
    ['עוד בנושא', 'related'],
    ['相关新闻发布会将于下周举行', undefined],
    ['Kontakt zu den Behörden aufnehmen', undefined],
    ['Über den Autor', 'author'],
    ['About the author', 'author'],
    ['この記事を書いた人', 'author'],
    ['על הכותבת', 'author'],
    ["'여행 > 부산' 카테고리의 다른 글", 'related'],
    ['参考文献', 'references'],
    ['Works cited', 'references'],
    ['You may also like', 'related'],
    ['Related articles of association', undefined],
    ['Leave a reply', 'comments'],
  ])('%s opens %s', (line, kind) => expect(sectionOpenedBy(line)).toBe(kind));
});

test.each([
  '图为集装箱码头作业现场（王强 摄）',
  '東浜港のコンテナターミナル=3月28日、本社ヘリから、佐藤健撮影',
  '동부국가산업단지 전경. (사진=동부시 제공)',
  'רציפי נמל הדרום (צילום: אורי גולן)',
])('%s is a caption with a credit', (line) => expect(isCredit(line)).toBe(true));
test.each(sentences)('%s has no credit', (line) => expect(isCredit(line)).toBe(false));

test('references, files, signatures', () => {
  expect(isReference('相關文章：輕軌票價料不變')).toBe(true);
  expect(isReference('相关新闻发布会：下周举行')).toBe(false);
  expect(isFile('112年統計表.pdf (下載次數：35)')).toBe(true);
  expect(isFile('潮町港港湾計画図（PDF 2.3MB）')).toBe(true);
  expect(isFile('以PDF格式提交申请。')).toBe(false);
  expect(isSignature('（山田花子）')).toBe(true);
  expect(isSignature('（一）未经批准使用港口岸线的；')).toBe(false);
});

describe('lines that ask for something', () => {
  test.each([
    'Sign up for our newsletter and never miss a story.',
    'Wir verwenden Cookies, um diese Website zu verbessern.',
    'War diese Seite hilfreich?',
    '無料のメールマガジンに登録すると毎週届きます。',
    '뉴스레터를 구독하고 매주 소식을 받아보세요.',
    'הירשמו לניוזלטר השבועי שלנו',
    '长按识别二维码关注我们的公众号',
    '您對本頁內容的滿意度如何？歡迎提供意見。',
  ])('%s', (line) => expect(isAppeal(line)).toBe(true));

  test.each([
    ...sentences,
    'The newsletter of 1902 lists every ship that called at the port.',
    'Das Gericht verbot dem Anbieter, Cookies ohne Zustimmung zu setzen.',
    'この記事は2019年に書かれた。',
  ])('%s is none', (line) => expect(isAppeal(line)).toBe(false));
});
