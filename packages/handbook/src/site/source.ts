import type { PrintedQuote, PrintedSource } from '../compile/handbook';
import { formatCitation } from '../describe/citation';
import { describeArchive, describeVerification, translationsFor } from '../describe/describe-source';
import { LABELS } from '../describe/labels';
import { LOCALE_TAG, type Locale, nameLanguage } from '../text/language';
import { html, langAttributes, type Markup, webHref } from '../text/markup';

/** A source with its citation, quotes, translations, archive hash and last checks. `id` is its anchor on the page. */
export function renderSource(source: PrintedSource, locale: Locale, usedIn?: Markup): Markup {
  const labels = LABELS[locale];
  const { label, hash } = describeArchive(source, locale);
  return html`<li id="source-${source.number}" class="source">
<p class="citation"><span class="number">[${source.number}]</span> ${renderCitation(source, locale)}${
    source.dateReason !== undefined &&
    html` <span class="note">${labels.bracketOpen}${labels.dateSet(source.dateReason)}${labels.bracketClose}</span>`
  }</p>
${source.quotes.map((quote) => renderQuote(quote, locale))}
<p class="archive">${label}${labels.colon}<code>${hash}</code>${usedIn && html`<br>${labels.usedIn}${labels.colon}${usedIn}`}</p>
</li>`;
}

/** A citation with its title in the title's language and its address as a link. */
export function renderCitation({ csl }: PrintedSource, locale: Locale): Markup {
  return html`${formatCitation(csl, locale).map((part) => {
    switch (part.kind) {
      case 'text':
        return html`${part.text}`;
      case 'name':
        return html`<bdi>${part.text}</bdi>`;
      case 'title':
        return html`<cite${langAttributes(csl.language, LOCALE_TAG[locale])}>${part.text}</cite>`;
      case 'url': {
        const href = webHref(part.text);
        return href
          ? html`<a class="url" href="${href}" rel="noreferrer external" dir="ltr">${part.text}</a>`
          : html`<bdi>${part.text}</bdi>`;
      }
    }
    return part.kind satisfies never;
  })}`;
}

function renderQuote(printed: PrintedQuote, locale: Locale): Markup {
  const labels = LABELS[locale];
  const { quote, language } = printed;
  return html`<figure class="quote">
<blockquote${langAttributes(language, LOCALE_TAG[locale])}><p>${quote.exact}</p></blockquote>
<figcaption>${language && html`<span>${labels.quote}${labels.bracketOpen}${nameLanguage(language, locale)}${labels.bracketClose}</span> `}<span>${describeVerification(printed, locale)}</span></figcaption>
${translationsFor(printed, locale).map(
  (translation) =>
    html`<p class="translation"><span class="label">${labels.translation}${labels.bracketOpen}${nameLanguage(translation.language, locale)}${labels.comma}${labels.translatedBy[translation.by]}${labels.bracketClose}${labels.colon}</span><span${langAttributes(translation.language, LOCALE_TAG[locale])}>${translation.text}</span></p>`,
)}
</figure>`;
}
