import type { Period } from '@duibiao/model';
import type { PeriodMention } from '../periods/period-mention';
import type { Scene } from './scene';

/** "In December" of a text published in January was in the year before. */
function yearPublished({ published, publishedOn }: Scene, mention: PeriodMention): number | undefined {
  if (published === undefined || publishedOn === undefined) return published;
  const period = mention.resolve({ iso: undefined, year: published });
  const isLater =
    mention.role !== 'target' && period !== undefined && period.start.slice(0, publishedOn.length) > publishedOn;
  return isLater ? published - 1 : published;
}

/** The year that a mention without a year means: the one named last before it, else the year of publication's mention. */
function knownYear(scene: Scene, mention: PeriodMention): number | undefined {
  const dated = scene.periods.filter(
    (other) => other.start < mention.start && other.year !== undefined && !other.partial,
  );
  const earlier = dated.findLast((other) => other.role !== 'comparison') ?? dated.at(-1);
  const said =
    earlier?.year ??
    scene.title.periods.find((other) => other.year !== undefined)?.year ??
    yearPublished(scene, mention);
  if (said !== undefined) return said;
  const later = scene.periods.filter((other) => other.year !== undefined && !other.partial && other.role !== 'event');
  return (later.find((other) => other.role !== 'comparison') ?? later[0])?.year;
}

/** The calendar dates that a mention means in a text about a country. */
export function resolve(scene: Scene, mention: PeriodMention | undefined, iso: string | undefined): Period | undefined {
  if (mention?.year === undefined) return mention?.resolve({ iso, year: mention && knownYear(scene, mention) });
  if (mention.answer === undefined || mention.answer.iso !== iso)
    mention.answer = { iso, period: mention.resolve({ iso, year: mention.year }) };
  return mention.answer.period;
}

/** The scene with those of its periods that can be resolved for a place; figures of one window and place share it. */
export function resolvable(scene: Scene, iso: string | undefined): Scene {
  scene.resolvable ??= new Map();
  let found = scene.resolvable.get(iso);
  if (!found) {
    const periods = scene.periods.filter((one) => one.previous || resolve(scene, one, iso) !== undefined);
    found = { ...scene, periods, resolvable: undefined };
    scene.resolvable.set(iso, found);
  }
  return found;
}
