import { describe, expect, it } from '@jest/globals';
import { isCalled, isCalledInSwedish, nearnessTo, wordsAsked } from './called.rules.js';
import { askedSearch } from './search-text.rules.js';

const asked = (text: string) => wordsAsked(askedSearch(text, '/text')?.all ?? []);

describe('a name that is looked for', () => {
  it.each([
    ['sjukvård', 'Hälso- och sjukvård'],
    ['SJUKVARD', 'Hälso- och sjukvård'],
    ['sjukvården', 'Hälso- och sjukvård'],
    ['sjukv', 'Hälso- och sjukvård'],
    ['sjukvård hälso', 'Hälso- och sjukvård'],
    ['healthcare', 'Health care'],
    ['health-care', 'Health care'],
    ['"health care"', 'Health care'],
    ['infrastrukturen', 'Infrastruktur'],
  ])('is %s of %s', (text, name) => {
    expect(isCalled(name, asked(text))).toBe(true);
    expect(nearnessTo(asked(text))(name)).toBeGreaterThan(0);
  });

  it.each([
    ['vård', 'Health care'],
    ['sjukvård skola', 'Hälso- och sjukvård'],
    ['sj', 'Hälso- och sjukvård'],
    ['port', 'Public transport'],
    ['', 'Hälso- och sjukvård'],
    ['-sjukvård', 'Hälso- och sjukvård'],
  ])('is not %s of %s', (text, name) => {
    expect(isCalled(name, asked(text))).toBe(false);
  });

  it.each([
    ['vård', 'Hälso- och sjukvård'],
    ['vården', 'Primärvård'],
    ['trafik', 'Tågtrafik'],
  ])('is found in Swedish by the end of a compound, %s in %s', (text, name) => {
    expect(isCalled(name, asked(text))).toBe(false);
    expect(isCalledInSwedish(name, asked(text))).toBe(true);
  });

  it('is near with a slip of the finger, and where a longer word begins with one of it', () => {
    expect(nearnessTo(asked('sjukvrad'))('Hälso- och sjukvård')).toBe(1);
    expect(nearnessTo(asked('sjukvårdsfrågor Värmland'))('Hälso- och sjukvård')).toBe(1);
    expect(nearnessTo(asked('och'))('Hälso- och sjukvård')).toBe(0);
    expect(nearnessTo(asked('banan'))('Hälso- och sjukvård')).toBe(0);
  });
});
