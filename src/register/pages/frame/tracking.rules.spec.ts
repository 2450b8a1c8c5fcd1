import { describe, expect, it } from '@jest/globals';
import { withoutParameters, withoutTracking } from './tracking.rules.js';

describe('An address that was shared', () => {
  it.each([
    ['/meetings?text=buss&fbclid=x', '/meetings?text=buss'],
    ['/meetings?fbclid=x&text=b%C3%A5t+a&&topics=a%2Cb', '/meetings?text=b%C3%A5t+a&&topics=a%2Cb'],
    ['/organisations?utm_source=1&utm_medium=mail&UTM_campaign=2', '/organisations'],
    ['/en?gclid=1&msclkid=2&mc_cid=3&mc_eid=4&utm%5Fsource=5', '/en'],
    ['/meetings?utm_source=a?b&text=c?d', '/meetings?text=c?d'],
    ['/meetings?fbclid', '/meetings'],
  ])('is told without what follows its reader: %s', (url, expected) => {
    expect(withoutTracking(url)).toBe(expected);
  });

  it.each([
    '/meetings',
    '/meetings?text=fbclid',
    '/meetings?%=1&text=utm_source',
    '/charts/timeline.csv?utm_source=1',
  ])('is left alone where nothing does, and where it is of a file: %s', (url) => {
    expect(withoutTracking(url)).toBeUndefined();
  });

  it('can do without any of its parameters', () => {
    expect(withoutParameters('/meetings?a=1&b=%32&a=3', (name) => name === 'a')).toBe('/meetings?b=%32');
  });
});
