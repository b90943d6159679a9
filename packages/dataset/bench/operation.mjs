import { sampleClip, sampleFigure } from '@duibiao/model/samples';
import { ulid } from 'ulid';

/** Who sends the operations of the benches. */
export const actor = { centre: 'korea', role: 'clipper', device: 'bench' };

/** A new case as the panel saves it: one clip, five quotes, five figures. */
export function operation() {
  const [quote] = sampleClip().quotes;
  const quotes = Array.from({ length: 5 }, (_, index) => ({ ...quote, id: `q${index}` }));
  const clip = sampleClip({ id: ulid(), quotes });
  const figures = quotes.map(({ id }, index) => sampleFigure({ id: `f${index}`, quote: id }));
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
