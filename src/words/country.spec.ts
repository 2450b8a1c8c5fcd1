import { describe, expect, it } from '@jest/globals';
import { countryName, isCountry } from './country.js';

describe('Countries', () => {
  it('are told by their ISO codes and nothing else', () => {
    for (const code of ['SE', 'BE', 'GB', 'US', 'XK']) expect(isCountry(code)).toBe(true);
    for (const code of ['EU', 'XX', 'ZZ', 'se', 'SWE', '', 'S€']) expect(isCountry(code)).toBe(false);
  });

  it('are named in both languages', () => {
    expect(countryName('DE', 'sv')).toBe('Tyskland');
    expect(countryName('DE', 'en')).toBe('Germany');
    expect(countryName('XX', 'sv')).toBe('XX');
  });
});
