import { describe, expect, test } from 'vitest';
import { extractPage } from '../../index';
import { detectLanguage } from './language';

const sources = (htmlLanguage?: string, meta: Record<string, string> = {}) => ({
  meta: new Map(Object.entries(meta).map(([name, value]) => [name, [value]])),
  links: new Map(),
  jsonLd: [],
  microdata: new Map(),
  documentTitle: undefined,
  htmlLanguage,
});

/** What the text alone says. */
const PASSAGES: [language: string, text: string][] = [
  ['en', 'The port handled more containers last year than in any year before.'],
  ['en', 'Port of the future'],
  [
    'en',
    'Throughput is expected to grow by five per cent, said the authority, which has its seat in the old customs house.',
  ],
  ['en', 'Let us go back today'],
  ['en', 'Book a berth for next week'],
  ['fr', 'Tous les jours de la semaine'],
  ['fr', 'Le numéro est épuisé'],
  ['es', 'No estuve allí ese día'],
  ['es', 'Viajé a Busán en 2017'],
  ['de', 'Jeden Tag um zwölf Uhr'],
  ['fr', 'Vous pouvez aller sur https://port.example/what-is-the-port-of-the-future?and=the&of=it'],
  ['de', 'Der Hafen hat im vergangenen Jahr mehr Container umgeschlagen als je zuvor.'],
  ['de', 'Neue Kaimauer für den Ölhafen'],
  ['de', 'Die Stadt plant, bis 2020 ein zweites Terminal zu bauen; über die Kosten wird noch verhandelt.'],
  ['fr', 'Le port a traité plus de conteneurs que jamais, selon les chiffres publiés par les autorités.'],
  ['fr', 'La ville mise sur le vélo'],
  ['fr', 'Il est prévu d’ouvrir une deuxième ligne à la fin de l’année, mais le financement n’est pas assuré.'],
  ['es', 'El puerto movió el año pasado más contenedores que nunca, según la autoridad portuaria.'],
  ['es', 'La ciudad de los puertos'],
  ['es', 'La Asamblea aprobó de manera unánime la ley que regula el uso de los puertos y las playas del país.'],
  ['it', 'Il porto ha movimentato più container che mai, secondo i dati della autorità portuale.'],
  ['it', 'La città che non dorme'],
  ['it', 'Nel corso dell’anno sono stati aperti due nuovi terminal e anche la linea per il centro della città.'],
  ['pt', 'O porto movimentou no ano passado mais contentores do que nunca, segundo a autoridade.'],
  ['pt', 'A prefeitura não informou quando as obras serão concluídas, mas o prazo é de dois anos.'],
  [
    'ca',
    'El port va moure més contenidors que mai, segons les dades de l’autoritat portuària, i els preus són estables.',
  ],
  ['nl', 'De haven heeft vorig jaar meer containers verwerkt dan ooit, zo blijkt uit de cijfers van het havenbedrijf.'],
  ['nl', 'Het is nog niet bekend wanneer de nieuwe kade wordt geopend.'],
  ['sv', 'Hamnen hanterade fler containrar än någonsin under förra året, och det är inte slut på tillväxten.'],
  ['da', 'Havnen håndterede flere containere end nogensinde, og det er ikke slut med væksten, siger direktøren.'],
  [
    'no',
    'Havnen håndterte flere containere enn noen gang, og det er ikke slutt på veksten, sier direktøren som har vært her siden åpningen.',
  ],
  ['da', 'Kommunen vil bygge flere almene boliger i området ved den gamle banegård'],
  ['da', 'Vi har åbent alle dage fra klokken ti, undtagen mandag'],
  ['sk', 'Máme otvorené každý deň od desiatej, okrem pondelka'],
  ['hr', 'Grad želi izgraditi više stanova kod starog kolodvora'],
  ['sl', 'Mesto želi zgraditi več stanovanj ob stari postaji'],
  ['pt', 'A câmara municipal quer construir mais habitações junto à antiga estação'],
  ['ca', 'L’ajuntament vol construir més habitatges a prop de l’antiga estació'],
  ['vi', 'Thành phố muốn xây thêm nhà ở gần nhà ga cũ'],
  ['ru', 'Порт вчера закрыт'],
  ['ja', '平成三十年度 港湾統計年報'],
  ['fi', 'Satama käsitteli viime vuonna enemmän kontteja kuin koskaan, ja kasvun odotetaan jatkuvan myös tänä vuonna.'],
  [
    'et',
    'Sadam käitles eelmisel aastal rohkem konteinereid kui kunagi varem ja kasv jätkub ka tänavu, kuid mitte nii kiiresti.',
  ],
  ['lv', 'Osta pagājušajā gadā apstrādāja vairāk konteineru nekā jebkad, un izaugsme turpinās arī šogad.'],
  ['lt', 'Uostas pernai perkrovė daugiau konteinerių nei bet kada, ir augimas tęsiasi taip pat šiais metais.'],
  ['pl', 'Port przeładował w ubiegłym roku więcej kontenerów niż kiedykolwiek, a wzrost nie zwalnia.'],
  ['pl', 'Nie wiadomo, kiedy zostanie otwarte nowe nabrzeże.'],
  ['cs', 'Přístav loni odbavil více kontejnerů než kdy dříve a růst se podle vedení nezastaví.'],
  ['sk', 'Prístav vlani vybavil viac kontajnerov ako kedykoľvek predtým a rast sa podľa vedenia nezastaví.'],
  ['hu', 'A kikötő tavaly több konténert kezelt, mint valaha, és a növekedés nem lassul, mondta az igazgató.'],
  [
    'ro',
    'Portul a manipulat anul trecut mai multe containere decât oricând și creșterea nu se oprește, potrivit autorității.',
  ],
  ['hr', 'Luka je prošle godine pretovarila više kontejnera nego ikad, a rast će se nastaviti i ove godine.'],
  ['sl', 'Pristanišče je lani pretovorilo več zabojnikov kot kdaj koli prej in rast se bo nadaljevala tudi letos.'],
  ['tr', 'Liman geçen yıl her zamankinden daha çok konteyner elleçledi ve büyümenin bu yıl da sürmesi bekleniyor.'],
  ['tr', 'Yeni rıhtım için ihale açıldı'],
  [
    'id',
    'Pelabuhan itu tahun lalu menangani lebih banyak peti kemas dari sebelumnya, dan pertumbuhan ini akan berlanjut.',
  ],
  ['vi', 'Năm ngoái cảng đã xếp dỡ nhiều công-ten-nơ hơn bao giờ hết và mức tăng trưởng không dừng lại.'],
  ['ru', 'Порт в прошлом году обработал больше контейнеров, чем когда-либо, и рост не замедляется.'],
  ['ru', 'Новый причал откроют в мае'],
  ['uk', 'Торік порт обробив більше контейнерів, ніж будь-коли, і зростання не сповільнюється, заявив його директор.'],
  ['bg', 'Миналата година пристанището е обработило повече контейнери от всякога и ръстът не спира, каза директорът.'],
  ['sr', 'Лука је прошле године претоварила више контејнера него икад, а раст ће се наставити и ове године.'],
  ['el', 'Το λιμάνι διακίνησε πέρυσι περισσότερα εμπορευματοκιβώτια από ποτέ.'],
  ['ar', 'تعامل الميناء في العام الماضي مع عدد من الحاويات أكبر من أي وقت مضى، وفقا لما أعلنته الهيئة.'],
  ['fa', 'بندر در سال گذشته بیش از هر زمان دیگری کانتینر جابه‌جا کرد و این رشد ادامه دارد.'],
  ['ur', 'بندرگاہ نے گزشتہ سال پہلے سے کہیں زیادہ کنٹینر سنبھالے اور یہ ترقی اس سال بھی جاری ہے۔'],
  ['hi', 'बंदरगाह ने पिछले साल पहले से अधिक कंटेनर संभाले।'],
  ['th', 'ท่าเรือขนถ่ายตู้สินค้ามากกว่าที่เคยในปีที่ผ่านมา'],
  ['ka', 'პორტმა შარშან უფრო მეტი კონტეინერი დაამუშავა.'],
  ['ja', '港のコンテナ取扱量は昨年、過去最高となった。'],
  ['ja', '市は新しい埠頭を整備する方針を示した。'],
  ['ja', '２０１７年の港湾統計によると、外貿コンテナ個数は前年比５．３％増の2,049万TEUだった。'],
  ['ko', '부산항의 컨테이너 물동량은 지난해 사상 최대를 기록했다.'],
  ['ko', '부산항 물동량 2천만 TEU 돌파'],
  ['ko', '시는 港灣 시설을 확충하고 Smart Port 사업을 추진한다고 밝혔다.'],
  ['he', 'נמל חיפה טיפל בשנה שעברה ביותר מכולות מאי פעם.'],
  ['he', 'הנמל החדש ייפתח במאי'],
  ['zh-Hans', '去年港口完成的集装箱吞吐量创历史新高。'],
  ['zh-Hans', '全市港口货物吞吐量稳步增长'],
  ['zh-Hans', '据青岛港口统计，2017年完成1830万TEU，同比增长1.5%，国际航线达到160条。'],
  ['zh-Hant', '去年港口完成的貨櫃吞吐量創歷史新高。'],
  ['zh-Hant', '港口貨運量再創新高'],
  ['zh-Hant', '台灣港務公司表示，高雄港去年裝卸量為1,027萬TEU，較前年減少。'],
];

describe('the language of a passage without any statement', () => {
  test.each(PASSAGES)('%s: %s', (language, text) => {
    expect(detectLanguage(text, sources())?.value).toBe(language);
  });
});

const DE =
  'Der Hafen hat im vergangenen Jahr mehr Container umgeschlagen als je zuvor, und die Stadt plant ein zweites Terminal für das Öl.';
const EN =
  'The port handled more containers last year than in any year before, and the city has a plan for a second terminal.';
const HANS = '去年港口完成的集装箱吞吐量创历史新高，国际航线达到160条。市港口局表示，下一步将继续推进智慧港口建设。';
const HANT = '去年港口完成的貨櫃吞吐量創歷史新高，國際航線達到160條。港務局表示，下一步將繼續推進智慧港口建設。';

describe('what the page states against what its text says', () => {
  test.each<[what: string, htmlLanguage: string | undefined, text: string, language: string | undefined]>([
    ['a template of English on a German page', 'en-US', DE, 'de'],
    ['a template of German on an English page', 'de', EN, 'en'],
    ['simplified characters under zh-TW', 'zh-TW', HANS, 'zh-Hans'],
    ['traditional characters under zh-CN', 'zh-CN', HANT, 'zh-Hant'],
    ['traditional characters under bare zh', 'zh', HANT, 'zh-Hant'],
    ['Chinese under en', 'en', HANS, 'zh-Hans'],
    ['Russian under en', 'en', 'Новый причал', 'ru'],
    ['Arabic under en-US', 'en-US', 'ميناء حيفا', 'ar'],
    ['a line of English on a Chinese site', 'zh-CN', 'Qingdao Port: cargo handled per month and year', 'en'],
    [
      'Japanese among code',
      'ja',
      'const port = await fetch(url); if (port.ok) return port.json(); 港の一覧を取得する。 for (const berth of port.berths) { if (berth.is(free)) return berth; } 空きがあれば返す。',
      'ja',
    ],
    ['Persian in Arabic letters keeps its statement', 'fa', 'بندر', 'fa'],
    ['Japanese under en', 'en', '港のコンテナ取扱量は昨年、過去最高となった。', 'ja'],
    ['Korean under ja', 'ja', '부산항의 컨테이너 물동량은 지난해 사상 최대를 기록했다.', 'ko'],
    ['Hebrew under en', 'en', 'נמל חיפה טיפל בשנה שעברה ביותר מכולות מאי פעם.', 'he'],
    ['a region is left out', 'de-AT', DE, 'de'],
    ['the old code of Hebrew', 'iw', 'נמל חיפה', 'he'],
    ['a Japanese headline without kana', 'ja', '港湾取扱量過去最高、県発表', 'ja'],
    ['Chinese with the same characters in both scripts: Hong Kong', 'zh-HK', '市中心公共交通', 'zh-Hant'],
    ['Chinese with the same characters in both scripts: no statement', undefined, '市中心公共交通', 'zh-Hans'],
    [
      'Norwegian Bokmål is kept',
      'nb',
      'Havnen håndterte flere containere enn noen gang, og det er ikke slutt på veksten som har vært her.',
      'nb',
    ],
    [
      'Galician is not known and close to Spanish',
      'gl',
      'O porto moveu máis colectores ca nunca, segundo a autoridade, e os prezos non soben.',
      'gl',
    ],
    ['Welsh is not known', 'cy', 'Mae’r porthladd wedi trin mwy o gynwysyddion nag erioed o’r blaen y llynedd.', 'cy'],
    ['figures say nothing', 'ko', '2017 20,493 5.3%', 'ko'],
    ['nothing at all', undefined, '12.3', undefined],
    ['empty', undefined, '', undefined],
    ['no language', 'xx-template', DE, 'de'],
    ['a German page that quotes English first', 'de', `${EN} `.repeat(6) + `${DE} `.repeat(40), 'de'],
    [
      'a German page with the titles of English songs',
      'de',
      `${DE} Girl With The Sun, In My Time, This Is Not The End, Feel It All, Back To You, What Will Be`,
      'de',
    ],
    [
      'a German text among the warnings of a program, without a statement',
      undefined,
      `${DE} Warning: use of an undefined constant in the file on line 12, which will be an error in the next version and was for long. ${DE}`,
      'de',
    ],
    [
      'English names in a Chinese text',
      'en',
      `Qingdao Port International Co., Ltd. ${HANS} Hamburg Port Authority ${HANS}`,
      'zh-Hans',
    ],
  ])('%s', (_, htmlLanguage, text, language) => {
    expect(detectLanguage(text, sources(htmlLanguage))?.value).toBe(language);
  });

  test.each<[string, Record<string, string>, string]>([
    ['content-language', { 'content-language': 'ko-KR' }, 'ko'],
    ['og:locale', { 'og:locale': 'zh_TW' }, 'zh-Hant'],
    ['dc.language', { 'dc.language': 'de' }, 'de'],
  ])('%s counts where the text says nothing', (_, meta, language) => {
    expect(detectLanguage('20,493', sources(undefined, meta))?.value).toBe(language);
  });
});

describe('the language of a page', () => {
  const chrome =
    '<nav><a href="/">Home</a> <a href="/about">About the port and its people</a> <a href="/news">News from all of our sites</a></nav>';
  const footer =
    '<footer><p>All rights reserved. The use of this site is subject to the terms of service and to the privacy policy.</p></footer>';
  test.each<[what: string, lang: string, body: string, language: string]>([
    ['English menus around a Chinese text', 'en', `<p>${HANS}</p><p>${HANS}</p>`, 'zh-Hans'],
    ['English menus around a short Chinese text', 'en', `<p>${HANS}</p>`, 'zh-Hans'],
    ['English menus around a Taiwanese text', 'en', `<p>${HANT}</p><p>${HANT}</p>`, 'zh-Hant'],
    ['English menus around a German text', 'en', `<p>${DE}</p><p>${DE}</p>`, 'de'],
    [
      'English menus around one sentence in Hebrew',
      'en',
      '<p>נמל חיפה טיפל השנה ביותר מכולות מאי פעם, כך הודיעה רשות הנמלים ביום שני.</p>',
      'he',
    ],
    [
      'English menus around one sentence in Portuguese',
      'en',
      '<p>O porto movimentou mais contêineres do que nunca no primeiro semestre, informou a autoridade na segunda-feira.</p>',
      'pt',
    ],
    [
      'English menus around a Korean text',
      'en',
      '<p>부산항의 2017년 컨테이너 물동량은 2,049만 TEU로 전년 대비 5.3% 증가했다. 환적 비중은 절반을 넘는다. 항만공사는 올해도 증가세가 이어질 것으로 내다보았다.</p>',
      'ko',
    ],
  ])('%s', (_, lang, body, language) => {
    const html = `<!doctype html><html lang="${lang}"><head><title>Port</title></head><body>${chrome}<main><h1>港口 Port</h1>${body}</main>${footer}</body></html>`;
    expect(extractPage(html, 'https://port.example/news/1').language).toBe(language);
  });
});
