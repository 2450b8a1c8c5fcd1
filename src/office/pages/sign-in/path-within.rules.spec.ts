import { describe, expect, it } from '@jest/globals';
import { pathWithin } from './path-within.rules.js';

describe('The page after the sign-in', () => {
  it.each(['/office', '/office/meetings', '/office/meetings?state=DRAFT', '/office/kept/7a0c-11'])(
    'may be %s',
    (path) => {
      expect(pathWithin(path)).toBe(path);
    },
  );

  it.each([
    null,
    '',
    '/',
    '/graphql',
    '//evil.example',
    '/\\evil.example',
    'https://evil.example/office',
    '/office//evil.example',
    '/office/%2f%2fevil.example',
    '/office/%5cevil.example',
    '/office/..%2f..%2fgraphql',
    '/officeevil',
    '/office/%',
    '/office\r\nset-cookie: a=b',
    '/office/sign-in',
    'javascript:alert(1)',
  ])('is the first page of the office instead of %j', (path) => {
    expect(pathWithin(path)).toBe('/office');
  });
});
