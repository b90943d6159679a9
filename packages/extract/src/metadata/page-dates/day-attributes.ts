/** Days in the attributes of elements: `datetime`, titles of microformats, data attributes. */
import { mayHoldDate } from '../../dates/parse-date';
import type { PageRecords } from '../../records/records';
import { knownTag } from '../../records/tags';

const TIME = knownTag('time');

/** Whether an element has an attribute that may state a day: most have none, and are left at one look. */
function mayStateDay(list: readonly string[]): boolean {
  for (let k = 0; k < list.length; k += 2) {
    const name = list[k]!;
    if (name === 'datetime' || name === 'title' || DAY_ATTRIBUTES.has(name)) return true;
  }
  return false;
}

const DAY_ATTRIBUTES: ReadonlySet<string> = new Set(
  'data-date data-datetime data-time data-timestamp data-utime data-ts data-date-iso data-created data-published data-pubdate data-publish-date ts'.split(
    ' ',
  ),
);

/**
 * A day in the attributes of an element that shows none ("3 weeks ago"), or of `<time>`.
 * A title must be ISO 8601 in a microformat (`<abbr class="published">`: hAtom and its heirs), any date elsewhere.
 */
export function dayInAttributes(records: PageRecords, i: number): string | undefined {
  const list = records.attributes[i];
  if (list === undefined || !mayStateDay(list)) return undefined;
  const datetime = records.attribute(i, 'datetime');
  if (datetime !== undefined || records.tag[i] === TIME) return datetime;
  const title = records.attribute(i, 'title');
  if (title !== undefined && /^\d{4}-\d\d/.test(title)) {
    if (/(?:^|\s)(?:dt-)?(?:published|updated)(?:$|\s)/.test(records.attribute(i, 'class') ?? '')) return title;
  }
  if (records.end[i]! - i > 4) return undefined;
  if (title !== undefined && title.length < 40 && mayHoldDate(title)) return title;
  for (const name of DAY_ATTRIBUTES) {
    const value = records.attribute(i, name);
    if (value !== undefined && value !== '') return value;
  }
  return undefined;
}
