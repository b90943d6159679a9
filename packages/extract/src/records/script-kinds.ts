/** Whether a script element holds data that extraction reads (JSON-LD, the state that a framework ships with the page), not a program. */
export function isDataScript(type: string | undefined, id: string | undefined): boolean {
  if (id === '__NEXT_DATA__' || id === '__NUXT_DATA__') return true;
  return type !== undefined && /^\s*application\/ld\+json/i.test(type);
}
