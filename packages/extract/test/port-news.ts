/** A headline and a paragraph of each language. */
export const PORT_NEWS: Record<string, [title: string, paragraph: string]> = {
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
