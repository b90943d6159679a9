import { describe, expect, it } from 'vitest';
import { comparableUrl, parseConnectionLink } from './address';

describe('addresses are compared without what does not name the page', () => {
  it.each([
    ['https://port.example.kr/news/view?id=812&utm_source=x', 'https://port.example.kr/news/view?id=812'],
    ['https://port.example.kr/news/#part', 'https://port.example.kr/news'],
    ['https://PORT.example.kr/?fbclid=1', 'https://port.example.kr'],
    ['https://port.example.kr/?utm_medium=a&utm_campaign=b', 'https://port.example.kr'],
    ['not an address', 'not an address'],
  ])('%s → %s', (address, expected) => {
    expect(comparableUrl(address)).toBe(expected);
  });
});

describe('a connection link is read', () => {
  it.each([
    ['http://127.0.0.1:4300/connect#Ab3-x_9z', undefined, { origin: 'http://127.0.0.1:4300', code: 'Ab3-x_9z' }],
    ['  https://hub.example.cn/connect#CODE1234\n', undefined, { origin: 'https://hub.example.cn', code: 'CODE1234' }],
    ['CODE1234', 'https://hub.example.cn', { origin: 'https://hub.example.cn', code: 'CODE1234' }],
    ['a bare code without a known hub: CODE1234', undefined, undefined],
    ['CODE1234', undefined, undefined],
    ['https://hub.example.cn/other#CODE1234', undefined, undefined],
    ['https://hub.example.cn/connect', undefined, undefined],
    ['ftp://hub.example.cn/connect#CODE1234', undefined, undefined],
    ['javascript:alert(1)//connect#CODE1234', undefined, undefined],
  ])('%s (known: %s)', (pasted, known, expected) => {
    expect(parseConnectionLink(pasted, known)).toEqual(expected);
  });
});
