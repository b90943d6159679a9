let known: string[] | undefined;

/** ISO 3166-1 codes that CLDR has a name for: asked from the browser, which carries the list. "AA" to "ZZ" without the codes for private use. */
export function regionCodes(): string[] {
  if (known) return known;
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  // Groupings, reserved and withdrawn codes that CLDR names as well.
  const others = new Set(
    'AC AN CP CQ CS DD DG EA EU EZ FX IC NT QO SU TA TP UK UN XA XB XK YD YU ZR ZZ BU CT DY FQ HV JT MI NH NQ PC PU PZ RH VD WK YD'.split(
      ' ',
    ),
  );
  known = letters
    .flatMap((first) => letters.map((second) => first + second))
    .filter((code) => !others.has(code) && names.of(code) !== undefined);
  return known;
}
