/** What a test changes of {@link worldBankSource}. */
export interface SourceChange {
  id?: string;
  budget?: object;
  places?: Record<string, { iso: string; name: string }>;
  /** One request each, with the indicator that its series feeds. */
  requests: ReadonlyArray<{ id: string; url: string; indicator: string }>;
}

/** A source file in the World Bank's protocol, whose requests go where a test says. */
export function worldBankSource({ id = 'bank', budget, places, requests }: SourceChange): object {
  return {
    id,
    title: 'Bank',
    producer: 'Bank',
    homepage: 'https://bank.example/',
    protocol: 'world-bank',
    tried: false,
    documentation: 'https://bank.example/',
    licence: 'CC BY 4.0',
    attribution: 'Bank',
    cadence: 'daily',
    budget: { concurrency: 1, minDelayMs: 0, ...budget },
    requests: requests.map(({ id: request, url, indicator }) => ({
      id: request,
      url,
      series: [{ indicator, place: { dimension: 'country' }, unit: { unit: '1' } }],
    })),
    places: places ?? { KR: { iso: 'KR', name: 'South Korea' } },
  };
}

/** A whole answer of the World Bank's service: one page with these values of 2017, as JSON writes them. */
export function worldBankAnswer(values: Record<string, string>): string {
  const cells = Object.entries(values).map(
    ([iso, value]) => `{"indicator":{"id":"X"},"country":{"id":"${iso}"},"date":"2017","value":${value}}`,
  );
  return `[{"page":1,"pages":1,"total":${cells.length}},[${cells}]]`;
}
