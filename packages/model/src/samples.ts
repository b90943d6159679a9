// The worked example as values: to try the packages with, and for tests and benches.
import type { Case, Clip, Figure } from './index';

const AT = '2018-04-12T02:11:09Z';
const HASH = `sha256-${'a'.repeat(64)}`;

/** A clip of a Korean port page with one quote, as the panel makes it; `change` replaces fields. */
export function sampleClip(change: Partial<Clip> = {}): Clip {
  return {
    id: '01CAJ8Q2F0C1PAAAAAAAAAAAAA',
    capturedAt: AT,
    url: 'https://port.example.kr/news/view?id=812',
    title: '부산항 물동량 2천만 TEU 돌파',
    published: { date: '2018-01-30', precision: 'day', from: 'text' },
    textHash: HASH,
    quotes: [{ id: 'q1', exact: '부산항의 2017년 컨테이너 물동량은 2,049만 TEU로 전년 대비 5.3% 증가했다.' }],
    capturedBy: { centre: 'korea', device: 'desk-1' },
    tool: 'extension 0.1.0',
    ...change,
  };
}

/** The figure of that clip's quote. */
export function sampleFigure(change: Partial<Figure> = {}): Figure {
  return {
    id: 'f1',
    quote: 'q1',
    span: { start: 21, end: 31 },
    asWritten: '2,049만 TEU',
    indicator: 'port_containers',
    place: { iso: 'KR', name: 'Busan', qid: 'Q16520' },
    period: { start: '2017-01-01', end: '2017-12-31', precision: 'year' },
    value: '20490000',
    unit: '{TEU}',
    measure: 'level',
    qualifiers: [],
    status: 'accepted',
    ...change,
  };
}

/** A case of that clip and figure which lacks nothing for acceptance. */
export function sampleCase(change: Partial<Case> = {}): Case {
  return {
    id: '01CAJ8Q2F0CASEAAAAAAAAAAAA',
    edition: '2018-2019',
    status: 'submitted',
    tasks: ['2018-2019/t-016'],
    leadUnit: 'qingdao-port',
    title: { zh: '釜山港：转运枢纽的集装箱吞吐' },
    transferability: { what: { zh: '转运激励办法' } },
    clips: [sampleClip()],
    figures: [sampleFigure()],
    centre: 'korea',
    revision: 1,
    fieldRevisions: {},
    reviews: [],
    conflicts: [],
    history: [],
    createdAt: AT,
    updatedAt: AT,
    ...change,
  };
}
