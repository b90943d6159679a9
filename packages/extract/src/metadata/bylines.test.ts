import { describe, expect, test } from 'vitest';
import { extractPage } from '../index';

/** A headline and a paragraph of each language. */
const TEXTS: Record<string, [title: string, paragraph: string]> = {
  en: [
    'Harbour handles more containers than ever',
    'The port handled 1,234 thousand tonnes in the first quarter, 5.3 per cent more than in the year before, its authority said. Foreign cargo accounted for 867 thousand tonnes, and thirty-one lines call at the port now.',
  ],
  de: [
    'Hafen schlägt mehr Container um als je zuvor',
    'Der Hafen hat im ersten Quartal 1.234 Tausend Tonnen umgeschlagen, 5,3 Prozent mehr als im Vorjahr, teilte die Verwaltung mit. Auf das Ausland entfielen 867 Tausend Tonnen, und einunddreißig Linien laufen ihn an.',
  ],
  ja: [
    '港のコンテナ取扱量が過去最高に',
    '市の港湾局は、今年第１四半期の貨物取扱量が1,234万トンとなり、前年同期に比べて5.3％増えたと発表した。このうち外貿貨物は867万トンで、国際航路は31に達している。',
  ],
  ko: [
    '항만 컨테이너 물동량 사상 최대',
    '시 항만공사는 올해 1분기 화물 처리량이 1,234만 톤으로 지난해 같은 기간보다 5.3% 늘었다고 밝혔다. 이 가운데 외항 화물은 867만 톤이며 국제 항로는 31개에 이른다.',
  ],
  he: [
    'הנמל טיפל ביותר מכולות מאי פעם',
    'הנמל טיפל ברבעון הראשון ב-1,234 אלף טונות, עלייה של 5.3 אחוז לעומת השנה שעברה, כך הודיעה הנהלת הנמל. מתוכן 867 אלף טונות במטעני חוץ, וקווים רבים פוקדים את הנמל.',
  ],
  'zh-Hans': [
    '港口集装箱吞吐量创历史新高',
    '市港务局宣布，今年第一季度货物吞吐量达到1234万吨，比上年同期增长5.3%。其中外贸货物867万吨，国际航线达到31条，港口建设稳步推进。',
  ],
  'zh-Hant': [
    '港口貨櫃吞吐量創歷史新高',
    '市港務局宣布，今年第一季貨物吞吐量達到1234萬噸，比去年同期增加5.3%。其中外貿貨物867萬噸，國際航線達到31條，港口建設穩步推進。',
  ],
};

type Place = 'below the title' | 'before the first sentence' | 'behind the last sentence' | 'below the text';

function authorsOf(language: string, place: Place, line: string): string[] {
  const [title, paragraph] = TEXTS[language]!;
  const at = (where: Place, html: string): string => (place === where ? html : '');
  const html = `<!doctype html><html lang="${language}"><head><title>${title}</title></head><body><main><h1>${title}</h1>${at('below the title', `<p>${line}</p>`)}<p>${at('before the first sentence', line)}${paragraph}</p><p>${paragraph}</p><p>${paragraph}${at('behind the last sentence', line)}</p>${at('below the text', `<p>${line}</p>`)}</main></body></html>`;
  return extractPage(html, 'https://www.port.example/812').author ?? [];
}

const ROWS: [language: string, place: Place, line: string, ...authors: string[]][] = [
  ['en', 'below the title', 'Jane Roe, Transport Correspondent', 'Jane Roe'],
  ['en', 'below the title', 'Words: Jane Roe | Photos: Tom Smith', 'Jane Roe'],
  ['en', 'below the title', 'By Jane Roe for Port News', 'Jane Roe'],
  ['en', 'below the title', 'Author: Jane Roe, Editor: Tom Smith', 'Jane Roe'],
  ['en', 'below the title', 'Guest post by Jane Roe', 'Jane Roe'],
  ['en', 'below the title', 'Opinion by Jane Roe', 'Jane Roe'],
  ['en', 'below the text', '(Reporting by Jane Roe and Ann Lee; Editing by Tom Smith)', 'Jane Roe', 'Ann Lee'],
  ['en', 'before the first sentence', 'ROTTERDAM, April 4 (Xinhua) -- ', 'Xinhua'],
  ['en', 'behind the last sentence', ' (Xinhua)', 'Xinhua'],
  ['en', 'below the title', 'Jane Roe - Staff Reporter', 'Jane Roe'],
  ['en', 'below the title', 'By our correspondent Jane Roe', 'Jane Roe'],
  ['en', 'below the text', 'Written and photographed by Jane Roe', 'Jane Roe'],
  ['en', 'before the first sentence', 'LONDON (Bloomberg) -- ', 'Bloomberg'],
  ['de', 'below the title', 'Eva Groß (Text), Jan Weiß (Fotos)', 'Eva Groß'],
  ['de', 'below the title', 'Redakteurin: Eva Groß', 'Eva Groß'],
  ['de', 'below the text', '(Eva Groß)', 'Eva Groß'],
  ['de', 'below the text', 'Autor: Dr. Jan Weiß, Universität Kiel', 'Dr. Jan Weiß'],
  ['ko', 'below the title', '[기고] 김민수 항만대 교수', '김민수'],
  ['ko', 'below the text', '김민수 | 경제부 기자', '김민수'],
  ['he', 'below the title', 'ד"ר יעל ברק | 04.04.2018', 'ד"ר יעל ברק'],
  ['zh-Hans', 'below the title', '作者｜刘强 来源｜港口圈', '刘强'],
  ['zh-Hant', 'below the title', '林志明／綜合報導', '林志明'],
  ['zh-Hant', 'below the title', '文字／林志明；攝影／王小明', '林志明'],
  ['zh-Hant', 'below the title', '作者：林志明 教授', '林志明'],
  ['en', 'below the text', 'Photo by Jane Roe'],
  ['en', 'below the text', 'Contact Jane Roe at jroe@port.example.'],
  ['de', 'below the title', 'Von unserem Korrespondenten Jörg Weiß', 'Jörg Weiß'],
  ['de', 'below the title', 'Text und Bilder: Eva Groß', 'Eva Groß'],
  ['de', 'below the title', 'Gastbeitrag von Prof. Dr. Eva Groß', 'Prof. Dr. Eva Groß'],
  ['de', 'below the title', 'Eva Groß, Redakteurin', 'Eva Groß'],
  ['de', 'below the title', 'Autor*in: Eva Groß', 'Eva Groß'],
  ['de', 'below the title', 'Aus Hamburg berichtet Eva Groß', 'Eva Groß'],
  ['de', 'below the text', 'Das Interview führte Eva Groß.', 'Eva Groß'],
  ['de', 'below the text', 'Eva Groß/dpa', 'Eva Groß'],
  ['de', 'below the title', 'dpa', 'dpa'],
  ['de', 'below the text', 'Pressekontakt: Eva Groß'],
  ['ja', 'below the title', '山田太郎＝経済部', '山田太郎'],
  ['ja', 'below the title', '山田太郎（経済部）', '山田太郎'],
  ['ja', 'below the title', '編集委員・山田太郎', '山田太郎'],
  ['ja', 'below the title', '山田太郎記者', '山田太郎'],
  ['ja', 'below the title', '【山田太郎】', '山田太郎'],
  ['ja', 'below the title', '2018年4月4日　山田太郎', '山田太郎'],
  ['ja', 'below the title', '寄稿：山田太郎', '山田太郎'],
  ['ja', 'behind the last sentence', '（山田太郎）', '山田太郎'],
  ['ja', 'behind the last sentence', '（山田太郎、鈴木花子）', '山田太郎', '鈴木花子'],
  ['ja', 'behind the last sentence', '（海浜支局 山田太郎）', '山田太郎'],
  ['ja', 'behind the last sentence', '（文・山田太郎）', '山田太郎'],
  ['ja', 'behind the last sentence', '（聞き手・マイケル・スミス）', 'マイケル・スミス'],
  ['ja', 'behind the last sentence', '（共同）', '共同'],
  ['ja', 'behind the last sentence', '［東京　４日　ロイター］', 'ロイター'],
  ['ja', 'below the text', '【山田太郎】', '山田太郎'],
  ['ja', 'before the first sentence', '【ロンドン＝山田太郎】', '山田太郎'],
  ['ja', 'before the first sentence', '【東京共同】', '共同'],
  ['ja', 'before the first sentence', '【AFP＝時事】', 'AFP', '時事'],
  ['ja', 'below the text', '（大野木 遥）', '大野木 遥'],
  ['zh-Hans', 'below the text', '【打印】【关闭】'],
  ['de', 'below the text', '<strong>Eva Groß</strong>', 'Eva Groß'],
  ['de', 'below the text', '<strong>Mehr zum Hafen</strong>'],
  ['ja', 'behind the last sentence', '（敬称略）'],
  ['ja', 'behind the last sentence', '（写真は港）'],
  ['ja', 'below the text', '担当：山田太郎'],
  ['ko', 'before the first sentence', '【부산=항만뉴스】홍길동 기자 = ', '홍길동'],
  ['ko', 'before the first sentence', '[서울=항만뉴스] 홍길동 김철수 기자 = ', '홍길동', '김철수'],
  ['ko', 'below the text', '글=홍길동, 사진=김철수', '홍길동'],
  ['ko', 'below the title', '홍길동 (해양대 교수)', '홍길동'],
  ['ko', 'below the title', '지은이 홍길동', '홍길동'],
  ['ko', 'behind the last sentence', ' (연합뉴스)', '연합뉴스'],
  ['ko', 'below the text', '사진=홍길동 기자'],
  ['ko', 'below the text', '문의: 홍길동 (051-123-4567)'],
  ['he', 'below the title', 'נכתב על ידי דנה כהן', 'דנה כהן'],
  ['he', 'below the title', 'פורסם על ידי דנה כהן בתאריך 4.4.2018', 'דנה כהן'],
  ['he', 'below the title', 'מחברת: דנה כהן', 'דנה כהן'],
  ['he', 'below the title', 'דנה כהן, כתבת כלכלה', 'דנה כהן'],
  ['he', 'below the title', 'הכתבת דנה כהן', 'דנה כהן'],
  ['he', 'below the title', 'רויטרס', 'רויטרס'],
  ['he', 'below the text', 'הכותב הוא יוסי לוי', 'יוסי לוי'],
  ['he', 'below the text', 'עריכה: דנה כהן'],
  ['zh-Hans', 'below the title', '文｜王海 编辑｜李明', '王海'],
  ['zh-Hans', 'below the title', '□本报记者 王海', '王海'],
  ['zh-Hans', 'below the title', '供稿：王海', '王海'],
  ['zh-Hans', 'below the text', '文字：王海 摄影：李明 编辑：赵云', '王海'],
  ['zh-Hans', 'before the first sentence', '本报讯 记者王海报道：', '王海'],
  ['zh-Hans', 'before the first sentence', '中新网海州4月4日电 (王海)', '王海'],
  ['zh-Hans', 'behind the last sentence', '（王海）', '王海'],
  ['zh-Hans', 'below the text', '（新华社）', '新华社'],
  ['zh-Hans', 'behind the last sentence', '（完）'],
  ['zh-Hans', 'before the first sentence', '【高考】'],
  ['zh-Hant', 'before the first sentence', '【記者王小明高雄報導】', '王小明'],
  ['zh-Hant', 'before the first sentence', '[港務新聞／王小明] ', '王小明'],
  ['zh-Hant', 'before the first sentence', '（法新社倫敦4日電）', '法新社'],
  ['zh-Hant', 'below the title', '採訪整理／王小明', '王小明'],
  ['zh-Hant', 'below the title', '編譯王小明／綜合報導', '王小明'],
  ['zh-Hant', 'below the title', '特約記者王小明', '王小明'],
  ['zh-Hant', 'below the title', '專欄作家 王小明', '王小明'],
  ['zh-Hant', 'below the title', '王小明 2018/04/04', '王小明'],
  ['zh-Hant', 'below the text', '承辦人：王小明'],
];

describe('who wrote a text', () => {
  test.each(ROWS)('%s, %s: %s', (language, place, line, ...authors) => {
    expect(authorsOf(language, place, line)).toEqual(authors);
  });
});
