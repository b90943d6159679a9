import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { escapeRobotsPattern, isAllowedByRobots, isRobotsToken, parseRobots, robotsPath, robotsToken } from './robots';

const CASES = new URL('../../../../../shared/data/robots/cases.json', import.meta.url);

interface Case {
  id: string;
  kind: 'allowed' | 'validUserAgent' | 'parse' | 'pathParamsQuery' | 'escapePattern';
  robotsTxt?: string;
  robotsTxtBase64?: string;
  field?: string;
  userAgent: string;
  url: string;
  pattern: string;
  expected: boolean | number | string;
}

function answer(c: Case): boolean | number | string | undefined {
  const source = c.robotsTxtBase64 === undefined ? (c.robotsTxt ?? '') : Buffer.from(c.robotsTxtBase64, 'base64');
  switch (c.kind) {
    case 'allowed':
      return isAllowedByRobots(parseRobots(source), c.userAgent, c.url);
    case 'validUserAgent':
      return isRobotsToken(c.userAgent);
    case 'pathParamsQuery':
      return robotsPath(c.url);
    case 'escapePattern':
      return escapeRobotsPattern(Buffer.from(c.pattern).toString('latin1'));
    case 'parse': {
      const robots = parseRobots(source);
      if (c.field === 'valid_directives') return robots.validDirectives;
      if (c.field === 'unknown_directives') return robots.unknownDirectives;
      return c.field === 'sitemap' ? robots.sitemaps[0] : robots.lines;
    }
  }
}

describe.skipIf(!existsSync(CASES))('the published cases', () => {
  const cases: Case[] = existsSync(CASES) ? JSON.parse(readFileSync(CASES, 'utf8')).cases : [];
  test.each(cases.map((c) => [c.id, c] as const))('%s', (_id, c) => {
    expect(answer(c)).toBe(c.expected);
  });
});

describe('own rows', () => {
  test.each([
    ['group for our token', 'User-agent: duibiao\nDisallow: /a\n', '/a/b', false],
    ['a longer allow beats a disallow', 'User-agent: *\nDisallow: /a\nAllow: /a/b\n', '/a/b', true],
    ['no rule, no ban', '', '/x', true],
    ['html instead of robots.txt', '<!doctype html><title>Not found</title>', '/x', true],
    ['an escaped letter of the address is the letter', 'User-agent: *\nDisallow: /secret', '/%73ecret', false],
    ['an escaped letter of the ban is the letter', 'User-agent: *\nDisallow: /%73ecret', '/secret', false],
    ['an escaped letter in the query too', 'User-agent: *\nDisallow: /*?q=', '/a?%71=1', false],
    ['an escaped slash is no slash', 'User-agent: *\nDisallow: /a%2Fb', '/a/b', true],
    ['an escaped star is a star', 'User-agent: *\nDisallow: /a%2Ab', '/a*b', false],
    ['an escaped star is nothing else', 'User-agent: *\nDisallow: /a%2Ab', '/axb', true],
    ['an escaped dollar is a dollar', 'User-agent: *\nDisallow: /\nAllow: /a%24', '/a$', true],
    ['a dollar that is not last is one', 'User-agent: *\nDisallow: /a$b', '/a$b', false],
    ['robots.txt itself is never banned', 'User-agent: *\nDisallow: /', '/robots.txt', true],
    [
      'an escaped address in a query is the address',
      'User-agent: *\nDisallow: /a?u=http://x.y',
      '/a?u=http%3A%2F%2Fx.y',
      false,
    ],
    ['and the other way round', 'User-agent: *\nDisallow: /a?u=http%3a%2f%2fx.y', '/a?u=http://x.y', false],
    ['an escaped ampersand is no ampersand', 'User-agent: *\nDisallow: /a?b&c', '/a?b%26c', true],
    [
      'wildcards do not backtrack without end',
      `User-agent: *\nDisallow: /${'*a'.repeat(200)}b\n`,
      `/${'a'.repeat(5000)}`,
      true,
    ],
  ])('%s', (_name, text, path, expected) => {
    expect(isAllowedByRobots(parseRobots(text), 'duibiao', `http://h.example${path}`)).toBe(expected);
  });

  test.each([
    ['2.5', 2.5],
    ['10', 10],
    ['Infinity', undefined],
    ['0x10', undefined],
    ['-1', undefined],
    ['', undefined],
  ])('a crawl delay of %j is one of %s s for its group', (value, seconds) => {
    expect(parseRobots(`User-agent: *\nCrawl-delay: ${value}\n`).crawlDelay.get('*')).toBe(seconds);
  });

  test.each([
    ['duibiao/0.1 (+https://x.example)', 'duibiao'],
    ['My-Bot', 'My-Bot'],
    ['Mozilla/5.0 (compatible; PortBot/2.1; +https://x.example)', 'PortBot'],
    ['Mozilla/5.0 (X11; Linux x86_64)', 'Mozilla'],
    ['', '*'],
  ])('token of "%s"', (agent, token) => expect(robotsToken(agent)).toBe(token));
});
