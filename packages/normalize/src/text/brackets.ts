/** A short bracket right behind something: 2019년(727만 1천 명)의 90.3% tells the level of the date before it. */
export const BRACKET_BEHIND = /^ ?\([^()\n]{1,30}\)/;
