// Which spans of a large page are worth reading token by token: those that share rare character pairs with the quote.
const SMALL_PAGE = 200;
const KEPT = 64;
const NEIGHBOURS = 3;

interface Span {
  start: number;
  end: number;
}

/** Character pairs without digits and spaces, so that a changed figure or a line break hides no sentence. */
function pairsOf(text: string, wanted?: ReadonlySet<string>): Set<string> {
  const found = new Set<string>();
  for (let i = 1; i < text.length; i += 1) {
    const pair = text.slice(i - 1, i + 1);
    if (wanted === undefined ? !/[\d\s]/.test(pair) : wanted.has(pair)) found.add(pair);
  }
  return found;
}

/** Marks the spans to read, in time linear in the page; every span of a small page. */
export function candidateSpans(text: string, spans: readonly Span[], quote: string): boolean[] {
  if (spans.length <= SMALL_PAGE) return spans.map(() => true);
  const wanted = pairsOf(quote.toLowerCase());
  const shared = spans.map(({ start, end }) => pairsOf(text.slice(start, end).toLowerCase(), wanted));
  const frequency = new Map<string, number>();
  for (const set of shared) for (const pair of set) frequency.set(pair, (frequency.get(pair) ?? 0) + 1);
  const scored = shared.map((set, at) => {
    let score = 0;
    for (const pair of set) score += Math.log((spans.length + 1) / frequency.get(pair)!);
    return { at, score };
  });
  const kept = spans.map(() => false);
  // Rows that differ in figures alone score the same: none of them may hide another one.
  const least = scored.map(({ score }) => score).sort((a, b) => b - a)[KEPT - 1]!;
  for (const { at, score } of scored)
    if (score >= least && score > 0) kept.fill(true, Math.max(0, at - NEIGHBOURS), at + NEIGHBOURS + 1);
  return kept;
}
