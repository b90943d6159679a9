/** What the reviewer points at: a quote, and a figure in it. The evidence follows. */
export interface Pointer {
  quote?: string | undefined;
  figure?: string | undefined;
}
