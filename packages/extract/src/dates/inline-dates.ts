/** Dates of publication in the data that scripts carry: `"datePublished":"2018-04-04T…"`, `\\"publishedAt\\":1522800000`. */
import { type FoundDate, parseDate } from './parse-date';

const KEY =
  /["'](?:(?:article|content|page|post|story|news)_?)?(?:date_?published|publish_?timestamp|published_?(?:at|date|time|on)|publish_?(?:date|time|ed)|publication_?date|first_?published(?:_?(?:at|date))?|pub_?(?:date|time)|release_?date)\\?["']\s*:\s*\\?["']?(\d{4}[-/]\d\d[-/]\d\d|\d{13}|\d{10})(?!\d)/gi;

/** Scripts are looked at up to here in all, in characters. */
const MAX_SCRIPTS = 4_000_000;
const MAX_DATES = 50;

/** The only day of publication that the scripts of a page name; undefined where they name none, or several: those are of other pages. */
export function publishedInScripts(scripts: Iterable<string>): FoundDate | undefined {
  const days = new Set<string>();
  let left = MAX_SCRIPTS;
  let count = 0;
  for (const script of scripts) {
    if (left <= 0) break;
    const looked = script.slice(0, left);
    left -= looked.length;
    for (const match of looked.matchAll(KEY)) {
      const day = parseDate(match[1]!)?.date;
      if (day !== undefined) days.add(day);
      if (days.size > 1 || ++count > MAX_DATES) return undefined;
    }
  }
  const [date] = days;
  return date === undefined ? undefined : { date, precision: 'day', start: 0, end: 0 };
}
