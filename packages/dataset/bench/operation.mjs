import { ulid } from 'ulid';

/** Who sends the operations of the benches. */
export const actor = { centre: 'korea', role: 'clipper', device: 'bench' };

/** A new case as the panel saves it: one clip, five quotes, five figures. */
export function operation() {
  const exact = '부산항의 2017년 컨테이너 물동량은 2,049만 TEU로 전년 대비 5.3% 증가했다.';
  const clip = {
    id: ulid(),
    capturedAt: '2018-04-12T02:11:09Z',
    url: 'https://port.example.kr/news/view?id=812',
    title: '부산항 물동량 2천만 TEU 돌파',
    published: { date: '2018-01-30', precision: 'day', from: 'text' },
    textHash: `sha256-${'a'.repeat(64)}`,
    quotes: Array.from({ length: 5 }, (_, index) => ({ id: `q${index}`, exact })),
    capturedBy: { centre: 'korea', device: 'bench' },
    tool: 'bench',
  };
  const figures = clip.quotes.map((quote, index) => ({
    id: `f${index}`,
    quote: quote.id,
    span: { start: 21, end: 31 },
    asWritten: '2,049만 TEU',
    indicator: 'port_containers',
    place: { iso: 'KR', name: 'Busan' },
    period: { start: '2017-01-01', end: '2017-12-31', precision: 'year' },
    value: '20490000',
    unit: '{TEU}',
    measure: 'level',
    qualifiers: [],
    status: 'accepted',
  }));
  const set = {
    edition: '2018-2019',
    status: 'submitted',
    tasks: ['2018-2019/t-016'],
    title: { zh: '釜山港' },
    clips: [clip],
    figures,
  };
  return { opId: ulid(), caseId: ulid(), kind: 'put', base: {}, set };
}
