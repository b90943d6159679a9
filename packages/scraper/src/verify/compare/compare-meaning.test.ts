import { expect, test } from 'vitest';
import { verifyQuote } from '../verify-quote';
import { isContrary } from './compare-meaning';

test.each<[string, string, boolean]>([
  ['unchanged', 'changed', true],
  ['inefficient', 'efficient', true],
  ['non-resident', 'resident', true],
  ['unbefristet', 'befristet', true],
  ['genehmigungsfrei', 'genehmigungspflichtig', true],
  ['비정규직', '정규직', true],
  ['불필요하다', '필요하다', true],
  ['income', 'come', false],
  ['import', 'port', false],
  ['unit', 'it', false],
  ['부산항', '산항', false],
  ['different', 'efficient', false],
])('%s, %s → %s', (negated, plain, contrary) => expect(isContrary(negated, plain)).toBe(contrary));

const judge = (language: string, exact: string, text: string) =>
  verifyQuote({ text, url: 'https://page.example/' }, { exact, language }).verdict;

test.each([
  [
    'en',
    'Unsold homes stood at 65,146, down 1.0% from the previous month.',
    'Unsold homes numbered 65,146, 1.0% fewer than a year ago.',
  ],
  [
    'de',
    'Die Zahl sank gegenüber dem Vormonat um 1,0 % auf 65.146.',
    'Die Zahl lag bei 65.146 und damit 1,0 % unter dem Wert vor einem Jahr.',
  ],
  ['ja', '売れ残りは65,146戸で、前月より1.0％減った。', '売れ残りは65,146戸と、1年前に比べ1.0％減少した。'],
  [
    'ko',
    '미분양 주택은 6만 5,146가구로 전월보다 1.0% 감소했다.',
    '미분양 주택은 6만 5,146가구로 1년 전보다 1.0% 줄었다.',
  ],
  [
    'ko',
    '반도체 수출은 1년 전보다 4분의 1 늘어난 382억 달러였다.',
    '반도체 수출은 5년 전보다 4분의 1 늘어난 382억 달러였다.',
  ],
  [
    'he',
    'מספר הדירות עמד על 65,146, ירידה של 1.0% לעומת החודש הקודם.',
    'מספר הדירות היה 65,146, ירידה של 1.0% לעומת לפני שנה.',
  ],
  ['zh-Hans', '未售住宅为65146套，较上月减少1.0%。', '未售住宅有65146套，比一年前减少1.0%。'],
  ['zh-Hant', '未售住宅為65,146戶，較上月減少1.0%。', '未售住宅有65,146戶，比一年前減少1.0%。'],
])('another comparison in %s: %s → %s', (language, quote, page) =>
  expect(judge(language, quote, page)).toBe('figure-changed'),
);

test.each([
  ['zh-Hans', '6至10号码头已全面建成，岸线总长2150米。', '6至10号码头即将全面建成，岸线总长2150米。'],
  ['zh-Hant', '6至10號碼頭已全面建成，岸線總長2150米。', '6至10號碼頭即將全面建成，岸線總長2150米。'],
])('done and about to be done in %s: %s → %s', (language, quote, page) =>
  expect(judge(language, quote, page)).toBe('figure-changed'),
);

test.each([
  [
    'en',
    'The university has 5 colleges in the top 100, the same as last year.',
    'Five colleges of the university are among the first 100, one fewer than last year.',
  ],
  ['zh-Hans', '截至2023年末，全市共有医院45家，与上年持平。', '全市医院数在2023年末为45家，比上年增加2家。'],
  ['zh-Hant', '3月外銷訂單金額為530.4億美元，年增12.5%。', '3月外銷訂單金額為530.4億美元，月增12.5%。'],
  [
    'ja',
    '平年より2.6度高く、統計開始以来最も高くなりました。',
    '平年より2.6度高く、統計開始以来2番目に高くなりました。',
  ],
])('%s: unchanged and fewer, on the year and on the month, first and second: %s → %s', (language, quote, page) =>
  expect(judge(language, quote, page)).toBe('figure-changed'),
);

test.each([
  [
    'zh-Hant',
    '首七個月合計，出口貨值上升12.2%，進口貨值上升8.0%。',
    '2024年1至7月，出口貨值增加12.2%，進口貨值增加8.0%。',
  ],
  ['zh-Hant', '114年1月2日起受理申請，3月31日截止。', '申請期間自114/1/2起至3/31止。'],
  [
    'de',
    'Im ersten Halbjahr 2024 wurden 2.874 Wohnungen genehmigt, 18,3 Prozent weniger als im ersten Halbjahr 2023.',
    'Von Januar bis Juni 2024 sind 2.874 Wohnungen genehmigt worden, ein Minus von 18,3 Prozent zum Vorjahreszeitraum.',
  ],
])('%s: the same time in another notation: %s → %s', (language, quote, page) =>
  expect(judge(language, quote, page)).toBe('reworded'),
);

test.each([
  [
    'de',
    'Das Schulprogramm kostet insgesamt 14 Millionen Euro.',
    'Das Schulprogramm kostet jährlich 14 Millionen Euro.',
  ],
  [
    'en',
    'The school programme costs 14 million euros in total.',
    'Each year, the school programme costs 14 million euros.',
  ],
  ['ja', '学校事業の費用は総額14億円です。', '学校事業の費用は毎年14億円です。'],
  ['ko', '학교 사업에는 총 14억 원이 든다.', '학교 사업에는 해마다 14억 원이 든다.'],
  ['he', 'תוכנית בתי הספר עולה 14 מיליון שקל בסך הכול.', 'תוכנית בתי הספר עולה 14 מיליון שקל מדי שנה.'],
  ['zh-Hans', '学校项目总共耗资14亿元。', '学校项目每年耗资14亿元。'],
  ['zh-Hant', '學校項目總共耗資14億元。', '學校項目每年耗資14億元。'],
  ['en', 'Maintenance will cost about 340 million dollars.', 'Maintenance will cost about 340 million dollars a year.'],
  ['ko', '도서관 사업에는 연간 약 14억 원이 든다.', '도서관 사업에는 약 14억 원이 든다.'],
])('in all and each year in %s: %s → %s', (language, quote, page) =>
  expect(judge(language, quote, page)).toBe('figure-changed'),
);

test.each([
  [
    'en',
    'The share of green heat is to rise to 40 percent by 2030.',
    'The share of green heat has risen to 40 percent by 2030.',
  ],
  [
    'de',
    'Der Anteil der Fernwärme soll bis 2030 auf 40 Prozent steigen.',
    'Der Anteil der Fernwärme stieg bis 2030 auf 40 Prozent.',
  ],
  ['ja', '市は2026年までに300万人の観光客を誘致する計画です。', '市は2026年までに300万人の観光客を誘致しました。'],
  ['ko', '시는 2030년까지 재생열 비율을 40%로 높일 계획이다.', '시는 2030년까지 재생열 비율을 40%로 높였다.'],
  ['he', 'שיעור החום המתחדש אמור לעלות ל-40 אחוז עד 2030.', 'שיעור החום המתחדש עלה ל-40 אחוז עד 2030.'],
  ['zh-Hans', '到2030年，可再生供热比例将提高到40%。', '到2030年，可再生供热比例已提高到40%。'],
  ['zh-Hant', '全市力爭到2026年接待遊客300萬人次。', '全市到2026年實際接待遊客300萬人次。'],
])('an aim and what was reached in %s: %s → %s', (language, quote, page) =>
  expect(judge(language, quote, page)).toBe('figure-changed'),
);

test.each([
  [
    'ja',
    '市は2026年までに300万人の観光客を誘致する計画です。',
    '市は2026年までに300万人の観光客の誘致を目指しています。',
  ],
  ['ko', '시는 2030년까지 재생열 비율을 40%로 높일 계획이다.', '시는 2030년까지 재생열 비율을 40%로 높일 예정이다.'],
  ['he', 'שיעור החום המתחדש אמור לעלות ל-40 אחוז עד 2030.', 'שיעור החום המתחדש צפוי לעלות ל-40 אחוז עד 2030.'],
  ['zh-Hans', '全市力争到2026年接待游客300万人次。', '全市的目标是到2026年接待游客300万人次。'],
  ['zh-Hant', '到2030年，可再生供熱比例將提高到40%。', '到2030年，可再生供熱比例計劃提高到40%。'],
  ['ja', '事業費は10年間で総額14億円です。', '事業費は総額14億円で、期間は10年間です。'],
  [
    'de',
    'Mit 10,6 Grad war 2022 das zweitwärmste Jahr seit Beginn der Messungen im Jahr 1881.',
    '2022 war mit 10,6 Grad das zweitwärmste Jahr seit Beginn der Messungen 1881.',
  ],
  ['de', 'Das Programm kostet insgesamt 14 Millionen Euro.', 'Das Programm kostet 14 Millionen Euro in Summe.'],
])('the same aim and the same sum in other words in %s: %s → %s', (language, quote, page) =>
  expect(judge(language, quote, page)).toBe('reworded'),
);

test.each([
  ['en', 'The ferry met its 96% target in both seasons.', 'The ferry fell short of its 96% target in both seasons.'],
  [
    'de',
    'Das Netz erfüllte die Vorgabe von 85 Prozent im Mai.',
    'Das Netz verfehlte die Vorgabe von 85 Prozent im Mai.',
  ],
  ['ja', '市は再生利用率30％の目標を達成した。', '市は再生利用率30％の目標が未達成だった。'],
  ['ko', '점검한 터널 12곳은 환기 기준을 충족했다.', '점검한 터널 12곳은 환기 기준에 미달했다.'],
  ['he', 'המפעיל עמד ביעד של 94% ברבעון השני.', 'המפעיל החמיץ את היעד של 94% ברבעון השני.'],
  ['zh-Hans', '全市21个断面水质达标。', '全市21个断面水质不达标。'],
  ['zh-Hant', '全市21個測站水質達標。', '全市21個測站水質未達標。'],
])('met and missed in %s: %s → %s', (language, quote, page) => {
  expect(judge(language, quote, page)).toBe('figure-changed');
  expect(judge(language, page, quote)).toBe('figure-changed');
});

test.each([
  ['en', 'The ferry did not meet its 96% target in 2023.', 'The ferry missed its 96% target in 2023.'],
  ['de', 'Das Netz hat die Vorgabe von 85 Prozent nicht erfüllt.', 'Das Netz hat die Vorgabe von 85 Prozent verfehlt.'],
  ['ko', '터널 12곳은 환기 기준을 충족하지 못했다.', '터널 12곳은 환기 기준에 미달했다.'],
])('not met is missed in %s: %s → %s', (language, quote, page) =>
  expect(judge(language, quote, page)).toBe('reworded'),
);

test.each([
  ['zh-Hans', '地铁三期预定于明年6月建成，全长21公里。', '地铁三期于明年6月建成，全长21公里。'],
  ['zh-Hant', '運動中心預定於113年9月完成，可容納1,800人。', '運動中心於113年9月完成，可容納1,800人。'],
])('due to be done and done in %s: %s → %s', (language, quote, page) =>
  expect(judge(language, quote, page)).toBe('figure-changed'),
);
