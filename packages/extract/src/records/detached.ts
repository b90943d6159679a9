/**
 * A copy of a text that may be a part of the markup. Engines share the characters of a part with its whole, so that a title that is kept would keep the
 * whole page; the detour makes them write the characters anew.
 */
export const detached = (text: string): string => ` ${text}`.slice(1);
