import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { nextPath } from './next-path.rules.js';

const site = 'https://register.example.se';

describe('The page after signing in', () => {
  it.each(['/office', '/office/meetings', '/office/meetings/1?tab=2&q=%C3%A5', '/office?lang=en'])(
    'is %s when that was asked for',
    (path) => {
      expect(nextPath(path)).toBe(path);
    },
  );

  it.each([
    undefined,
    '',
    ['/office/a', '//evil.example'],
    '//evil.example',
    '///evil.example/office',
    '/\\evil.example',
    '\\\\evil.example',
    '\\evil.example',
    'https://evil.example/office',
    'HTTPS:evil.example',
    'javascript:alert(1)//office',
    '/office/../../evil',
    '/office/%2e%2e/evil',
    '/office/..\\evil',
    '/%2foffice',
    '/%5cevil.example',
    '%2F%2Fevil.example',
    '/officeevil',
    '/office@evil.example',
    '/office.evil.example',
    ' /office',
    '/office/\t/evil',
    '/office\r\nset-cookie: a=b',
    '/meetings',
    `/office/${'a'.repeat(2000)}`,
  ])('is the first page when %j was asked for', (path) => {
    expect(nextPath(path)).toBe('/office');
  });

  it('is within the office, whatever was asked for', () => {
    const pieces = fc.constantFrom(
      '/',
      '\\',
      '.',
      '..',
      '%2e',
      '%2f',
      'office',
      'evil.example',
      '@',
      ':',
      '?',
      '#',
      '\t',
    );
    const asked = fc.oneof(
      fc.string(),
      fc.array(pieces).map((list) => `/office${list.join('')}`),
    );
    fc.assert(
      fc.property(asked, (path) => {
        const target = new URL(nextPath(path), site);
        expect([target.origin, /^\/office(\/|$)/.test(target.pathname)]).toEqual([site, true]);
      }),
      { numRuns: 2000 },
    );
  });
});
