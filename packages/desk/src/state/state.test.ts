import { describe, expect, it } from 'vitest';
import { hrefOf, readRoute } from './route';

describe('the address', () => {
  it.each([
    ['', { screen: 'coverage' }],
    ['#/', { screen: 'coverage' }],
    ['#/nonsense', { screen: 'coverage' }],
    ['#/review', { screen: 'review' }],
    ['#/review/01J8', { screen: 'review', open: '01J8' }],
    ['#/targets/2018-2019/t-016', { screen: 'targets', open: '2018-2019/t-016' }],
    ['#/signin/abc_DEF-1', { screen: 'signin', code: 'abc_DEF-1' }],
    ['#/review/%E0%A4%A', { screen: 'review', open: '%E0%A4%A' }],
  ])('%s is %o', (hash, route) => {
    expect(readRoute(hash)).toEqual(route);
  });

  it('is written so that it is read back', () => {
    expect(readRoute(hrefOf('targets', '2018-2019/t-016'))).toEqual({ screen: 'targets', open: '2018-2019/t-016' });
    expect(hrefOf('review', 'a b/ü')).toBe('#/review/a%20b/%C3%BC');
  });
});
