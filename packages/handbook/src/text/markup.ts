import { directionOf, toPrintable } from './language';

/** Markup that is safe to send: made only by `html`, which escapes everything that is not already markup. */
export class Markup {
  constructor(readonly text: string) {}
  toString(): string {
    return this.text;
  }
}

type Inserted = Markup | string | number | undefined | false | readonly Inserted[];

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text with the five special characters escaped and unprintable characters taken out; fit for content and for quoted attributes. */
export function escapeMarkup(text: string): string {
  return toPrintable(text).replace(/[&<>"']/g, (character) => ENTITIES[character]!);
}

/** A template whose inserted values are escaped unless they are `Markup`; lists are joined, undefined and false are left out. */
export function html(strings: TemplateStringsArray, ...values: Inserted[]): Markup {
  return new Markup(strings.reduce((text, part, index) => text + insert(values[index - 1]) + part));
}

function insert(value: Inserted): string {
  if (value === undefined || value === false) return '';
  if (value instanceof Markup) return value.text;
  if (Array.isArray(value)) return value.map(insert).join('');
  return escapeMarkup(String(value));
}

/** `lang` and `dir` attributes for a text that is in `language` (or in an unknown one) on a page in `pageLanguage`. */
export function langAttributes(language: string | undefined, pageLanguage: string): Markup {
  if (language === undefined) return html` dir="auto"`;
  if (language === pageLanguage) return html``;
  return html` lang="${language}" dir="${directionOf(language)}"`;
}

/** A link target when it is a web address, so that no other scheme reaches an href; undefined otherwise. */
export function webHref(url: string): string | undefined {
  return /^https?:\/\//i.test(url) ? url : undefined;
}
