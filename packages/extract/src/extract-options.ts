import type { DayOrder } from './dates/parse-date';

/** What the caller knows of a page beside its HTML and address. */
export interface ExtractOptions {
  /** `Content-Language` of the response, or what else is known: counts where the page itself states no language. */
  contentLanguage?: string;
  /** How 3/4/2018 is read where both orders are possible; without it the page's language and host decide. */
  dayOrder?: DayOrder;
}
