import type { Draft } from '../src/draft/draft';

/** A draft as the panel makes it of the Korean port's news, with one quote and its two figures. */
export function sampleDraft(change: Partial<Draft> = {}): Draft {
  const quote = {
    id: 'q-1',
    exact: '부산항의 2017년 컨테이너 물동량은 2,049만 TEU로 전년 대비 5.3% 증가했다.',
    prefix: '등록일 2018-01-30 ',
    suffix: ' 환적 비중은',
    start: 40,
    end: 88,
    language: 'ko',
  };
  return {
    id: '01J8ZQ4K7V0000000000000001',
    clipId: '01J8ZQ4K7V0000000000000002',
    changedAt: '2018-04-12T02:11:09.000Z',
    capturedAt: '2018-04-12T02:11:09.000Z',
    purpose: { kind: 'new' },
    page: {
      url: 'https://port.example.kr/news/view?id=812&utm_source=x',
      contentType: 'text/html',
      title: '부산항 물동량 2천만 TEU 돌파',
      canonicalUrl: 'https://port.example.kr/news/view?id=812',
      publisher: { name: '부산항만공사', from: 'json-ld', certainty: 'stated' },
      published: { date: '2018-01-30', precision: 'day', from: 'json-ld' },
      language: 'ko',
    },
    textHash: `sha256-${'a'.repeat(64)}`,
    snapshot: `sha256-${'b'.repeat(64)}`,
    place: {
      iso: 'KR',
      city: { name: 'Busan', qid: 'Q16520' },
      reason: { kind: 'named', words: '부산항', where: 'selection' },
      explanation: '“부산항” in the selection',
    },
    fields: {
      edition: '2018-2019',
      tasks: ['2018-2019/t-016'],
      title: '부산항 물동량 2천만 TEU 돌파',
      canonicalUrl: 'https://port.example.kr/news/view?id=812',
      publisher: '부산항만공사',
      published: '2018-01-30',
      language: 'ko',
      country: 'KR',
      city: 'Busan',
      why: '直接对标',
    },
    quotes: [quote],
    figures: [],
    translations: [],
    touched: true,
    ...change,
  };
}
