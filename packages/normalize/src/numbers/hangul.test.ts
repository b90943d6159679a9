import { describe, expect, it } from 'vitest';
import { observe } from '../index';

describe('이 behind a great power or figures is a particle', () => {
  it.each([
    ['부산 인구는 5억이다.', '5억', '500000000'],
    ['부산 인구는 5만이 넘는다.', '5만', '50000'],
  ])('%s', (text, asWritten, value) => {
    const [figure] = observe(text, 'ko');
    expect(figure && text.slice(figure.quantity.start, figure.quantity.end)).toBe(asWritten);
    expect(figure?.value).toBe(value);
  });

  it.each([
    ['부산 인구는 3만이천명이다.', '32000'],
    ['부산 인구는 이만오천사백이십일 명이다.', '25421'],
    ['참가자는 삼십이 명이다.', '32'],
  ])('but two before a power, or alone behind a small one: %s', (text, value) => {
    expect(observe(text, 'ko')[0]?.value).toBe(value);
  });
});
