/** A quote as it was clipped (W3C TextQuoteSelector and TextPositionSelector). */
export interface Quote {
  exact: string;
  prefix?: string | undefined;
  suffix?: string | undefined;
  start?: number | undefined;
  end?: number | undefined;
  language?: string | undefined;
}
