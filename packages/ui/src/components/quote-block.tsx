import type { Quote, Span, Translation } from '@duibiao/model';
import type { ComponentChildren, JSX } from 'preact';
import { formatLanguageName } from '../formats/places';
import { useInterface } from '../i18n';
import { directionOf } from '../language';

/** A stretch of a quote that a figure came from; the active one stands out. */
export interface QuoteMark extends Span {
  id: string;
  active?: boolean;
}

/** A piece of a text: marked by the figures in `ids`, or plain when there are none. */
export interface MarkedPiece {
  text: string;
  ids: string[];
  active: boolean;
}

/** Cuts a text at the ends of its marks. The pieces joined are the text; marks may overlap, and those outside of the text are cut to it. */
export function cutAtMarks(text: string, marks: readonly QuoteMark[]): MarkedPiece[] {
  const clamp = (offset: number): number => Math.max(0, Math.min(text.length, offset));
  const cuts = new Set([0, text.length, ...marks.flatMap(({ start, end }) => [clamp(start), clamp(end)])]);
  const ends = [...cuts].sort((a, b) => a - b);
  return ends.slice(1).map((end, index) => {
    const start = ends[index]!;
    const over = marks.filter((mark) => mark.start <= start && mark.end >= end && mark.start < mark.end);
    return {
      text: text.slice(start, end),
      ids: over.map(({ id }) => id),
      active: over.some(({ active }) => active === true),
    };
  });
}

/** Text with its marks, as text nodes and `<mark>` elements. */
export function MarkedText(props: {
  text: string;
  marks: readonly QuoteMark[];
  onPoint?: (id: string | undefined) => void;
}): JSX.Element {
  const { text, marks, onPoint } = props;
  return (
    <>
      {cutAtMarks(text, marks).map(({ text, ids, active }, index) =>
        ids.length === 0 ? (
          text
        ) : (
          <mark
            key={index}
            class={active ? 'is-active' : ''}
            onMouseEnter={() => onPoint?.(ids[0])}
            onMouseLeave={() => onPoint?.(undefined)}
          >
            {text}
          </mark>
        ),
      )}
    </>
  );
}

/** A quote as selected, in its own language and direction, with its translations and who made them. */
export function QuoteBlock(props: {
  quote: Quote;
  marks?: readonly QuoteMark[];
  translations?: readonly Translation[];
  onPoint?: (id: string | undefined) => void;
  children?: ComponentChildren;
}): JSX.Element {
  const { language, t } = useInterface();
  const { quote, marks = [], translations = [], onPoint, children } = props;
  return (
    <div class="quote-block">
      {quote.language && <p class="small soft">{formatLanguageName(quote.language, language)}</p>}
      <blockquote lang={quote.language} dir={directionOf(quote.language)}>
        <MarkedText text={quote.exact} marks={marks} {...(onPoint ? { onPoint } : {})} />
      </blockquote>
      {translations.map((translation) => (
        <div class="translation" key={translation.id}>
          <p lang={translation.language} dir={directionOf(translation.language)}>
            {translation.text}
          </p>
          <p class="small soft">
            {formatLanguageName(translation.language, language)} · {t(`quote.by-${translation.by}`)}
            {translation.translator && ` · ${translation.translator}`}
          </p>
        </div>
      ))}
      {children}
    </div>
  );
}
