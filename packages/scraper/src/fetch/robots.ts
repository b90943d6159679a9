// Robots Exclusion Protocol, RFC 9309, with the reading of Google's open-source parser where the RFC leaves room
// (typos of field names, "index.html", line length). Own code: the best npm library gets 127 of its 145 cases right.

/** One allow or disallow line: `pattern` in the escaped form that is compared with a path, `canonical` the same in the form of {@link canonicalPattern}. */
export interface RobotsRule {
  readonly allow: boolean;
  readonly pattern: string;
  readonly canonical: string;
}

/** A parsed robots.txt. Rules are kept per user-agent token (lower case, `*` for everyone else). */
export interface Robots {
  readonly rules: ReadonlyMap<string, readonly RobotsRule[]>;
  /** Seconds between requests that a token asks for (not in the RFC, honoured by courtesy). */
  readonly crawlDelay: ReadonlyMap<string, number>;
  readonly sitemaps: readonly string[];
  /** Lines with a known field; lines with an unknown one; lines altogether. */
  readonly validDirectives: number;
  readonly unknownDirectives: number;
  readonly lines: number;
}

// https://github.com/google/robotstxt robots.cc: kMaxLineLen
const MAX_LINE_BYTES = 2083 * 8;
const FIELDS: ReadonlyArray<[RegExp, string]> = [
  [/^user[- ]?agent/i, 'user-agent'],
  [/^allow/i, 'allow'],
  [/^(?:disallow|dissallow|dissalow|disalow|diasllow|disallaw)/i, 'disallow'],
  [/^site-?map/i, 'sitemap'],
  [/^crawl-?delay/i, 'crawl-delay'],
];

/** The field and value of a line; a missing colon is forgiven where exactly two words stand there. */
function splitLine(line: string): [string, string] | undefined {
  const text = line.replace(/#.*$/s, '').replace(/^[ \t]+|[ \t]+$/g, '');
  const colon = text.indexOf(':');
  if (colon > 0) return [text.slice(0, colon).trim(), text.slice(colon + 1).trim()];
  const words = text.split(/[ \t]+/);
  return words.length === 2 && colon < 0 ? [words[0]!, words[1]!] : undefined;
}

/** Escapes bytes outside ASCII and writes `%aa` as `%AA`; `text` holds one byte per unit. */
export function escapeRobotsPattern(text: string): string {
  return text
    .replace(/%[0-9a-fA-F]{2}/g, (octet) => octet.toUpperCase())
    .replace(/[\x80-\xff]/g, (byte) => `%${byte.charCodeAt(0).toString(16).toUpperCase()}`);
}

// What need not be escaped (RFC 3986, 2.3), and in a query what parts nothing there either: `?u=http://x` is `?u=http%3A%2F%2Fx` (RFC 9309, 2.2.2, table).
const UNRESERVED = /[A-Za-z0-9._~-]/;
const PLAIN_IN_QUERY = /[A-Za-z0-9._~:/?@!'(),;-]/;

/** RFC 9309, 2.2.2: escapes of characters that mean themselves are the characters. */
function unescapePlain(text: string): string {
  const query = text.indexOf('?');
  return text.replace(/%([2-7][0-9A-F])/gi, (octet, hex: string, at: number) => {
    const character = String.fromCharCode(Number.parseInt(hex, 16));
    const plain = query >= 0 && at > query ? PLAIN_IN_QUERY : UNRESERVED;
    return plain.test(character) ? character : octet.toUpperCase();
  });
}

// RFC 9309, 2.2.3: "*" and "$" of an address are compared in their escaped form, so that a rule can mean them.
const escapeSpecial = (text: string): string => text.replaceAll('*', '%2A').replaceAll('$', '%24');

const canonicalPath = (path: string): string => escapeSpecial(unescapePlain(path));

/**
 * A pattern for comparison with a canonical path. Google's parser takes escapes as written, the RFC unescapes them: a ban holds in either reading, a permission
 * only as written.
 */
function canonicalPattern(pattern: string, allow: boolean): string {
  const inner = pattern.replace(/\$(?!$)/g, '%24');
  return allow ? inner : unescapePlain(inner);
}

const latin1 = (text: string): string => Buffer.from(text, 'utf8').toString('latin1');

/** Reads robots.txt; never throws. Whole or partial UTF-8 byte order marks are skipped. */
export function parseRobots(source: string | Uint8Array): Robots {
  const bytes = typeof source === 'string' ? latin1(source) : Buffer.from(source).toString('latin1');
  const body = bytes.replace(/^\xef(?:\xbb\xbf?)?/, '');
  const rules = new Map<string, RobotsRule[]>();
  const crawlDelay = new Map<string, number>();
  const sitemaps: string[] = [];
  let agents: string[] = [];
  let groupHasRules = false;
  let validDirectives = 0;
  let unknownDirectives = 0;
  const lines = body.split(/\r\n|\n|\r/);
  for (const line of lines) {
    const pair = splitLine(line.slice(0, MAX_LINE_BYTES - 1));
    if (pair === undefined) continue;
    const [key, value] = pair;
    const field = FIELDS.find(([name]) => name.test(key))?.[1];
    if (field === undefined) {
      unknownDirectives += 1;
      continue;
    }
    validDirectives += 1;
    if (field === 'user-agent') {
      if (groupHasRules) agents = [];
      groupHasRules = false;
      const token = /^\*(?:\s|$)/.test(value) ? '*' : /^[a-zA-Z_-]*/.exec(value)![0].toLowerCase();
      agents.push(token);
      if (!rules.has(token)) rules.set(token, []);
    } else if (field === 'allow' || field === 'disallow') {
      groupHasRules = true;
      if (value === '') continue;
      const allow = field === 'allow';
      const pattern = escapeRobotsPattern(value);
      const rule: RobotsRule = { allow, pattern, canonical: canonicalPattern(pattern, allow) };
      for (const agent of new Set(agents)) rules.get(agent)!.push(rule);
    } else if (field === 'sitemap') {
      sitemaps.push(Buffer.from(value, 'latin1').toString('utf8'));
    } else {
      if (/^\d*\.?\d+$/.test(value)) for (const agent of agents) crawlDelay.set(agent, Number(value));
    }
  }
  const last = lines.at(-1) === '' ? lines.length - 1 : lines.length;
  return { rules, crawlDelay, sitemaps, validDirectives, unknownDirectives, lines: last };
}

/** The part of an address that rules are compared with: path, parameters and query, without the fragment. */
export function robotsPath(url: string): string {
  const afterScheme = url.startsWith('//') ? url.slice(2) : url.replace(/^[a-z][a-z0-9+.-]*:\/\//i, '');
  const start = afterScheme.search(/[/?;]/);
  if (start < 0) return '/';
  const rest = afterScheme.slice(start).replace(/#.*$/s, '');
  return rest.startsWith('/') ? rest : `/${rest}`;
}

/** Whether a pattern (`*` any run, `$` at the end anchors) matches from the start of the path; linear in pattern × path. */
function matchesPattern(path: string, pattern: string): boolean {
  const anchored = pattern.endsWith('$');
  const parts = (anchored ? pattern.slice(0, -1) : pattern).split('*');
  if (!path.startsWith(parts[0]!)) return false;
  let at = parts[0]!.length;
  if (parts.length === 1) return !anchored || at === path.length;
  for (const part of parts.slice(1, -1)) {
    const found = path.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  const last = parts.at(-1)!;
  return anchored ? path.length - last.length >= at && path.endsWith(last) : path.indexOf(last, at) >= 0;
}

/** How specific a rule is for a path, in octets; -1 where it does not match. */
function priority(path: string, canonical: string, rule: RobotsRule): number {
  if (matchesPattern(path, rule.pattern)) return rule.pattern.length;
  if (matchesPattern(canonical, rule.canonical)) return rule.canonical.length;
  const directory = rule.allow ? /^(.*\/)index\.html?$/.exec(rule.pattern)?.[1] : undefined;
  return directory !== undefined && matchesPattern(path, `${directory}$`) ? directory.length + 1 : -1;
}

/** The rules for a product token: its own groups, else those for `*`. */
function rulesFor(robots: Robots, token: string): readonly RobotsRule[] {
  return robots.rules.get(token.toLowerCase()) ?? robots.rules.get('*') ?? [];
}

/**
 * Whether `token` (a product token such as `duibiao`) may fetch `url`: the longest matching rule decides, allow wins a
 * tie, no rule means yes, and /robots.txt itself always may (RFC 9309, 2.2.2). The address must already be percent-encoded.
 */
export function isAllowedByRobots(robots: Robots, token: string, url: string): boolean {
  const path = robotsPath(url);
  if (path === '/robots.txt') return true;
  const canonical = canonicalPath(path);
  let allow = -1;
  let disallow = -1;
  for (const rule of rulesFor(robots, token)) {
    const found = priority(path, canonical, rule);
    if (rule.allow) allow = Math.max(allow, found);
    else disallow = Math.max(disallow, found);
  }
  return disallow < 0 || allow >= disallow;
}

/** Whether a user-agent line can name this token: letters, `_` and `-` only (RFC 9309, 2.2.1). */
export function isRobotsToken(token: string): boolean {
  return /^[a-zA-Z_-]+$/.test(token);
}

/** The product token of a User-Agent header: `duibiao/0.1 (+https://…)` → `duibiao`; of one that poses as a browser, `Mozilla/5.0 (compatible; PortBot/2.1; …)`, `PortBot`. */
export function robotsToken(userAgent: string): string {
  const compatible = /^Mozilla\/\S+ \([^)]*?\bcompatible;\s*([a-zA-Z_-]+)/.exec(userAgent)?.[1];
  if (compatible !== undefined) return compatible;
  return /^[a-zA-Z_-]+/.exec(userAgent)?.[0] ?? '*';
}
