import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { plainAddress } from './plain-address.js';

describe('The address of a request', () => {
  test.each([
    ['/graphql', '/graphql'],
    ['/%67raph%71l?query=%7B%61%7D', '/graphql?query=%7B%61%7D'],
    ['http://elsewhere.example:80/graphql?query=a', '/graphql?query=a'],
    ['HTTPS://elsewhere.example?query=a', '/?query=a'],
    ['/%2567raphql', '/%2567raphql'],
    ['/a%2Fb%3Fc%23d%25%C3%A5%5B%60%7B%40', '/a%2Fb%3Fc%23d%25%C3%A5%5B%60%7B%40'],
    ['/%2D%2e%5F%7e%7A', '/-._~z'],
    ['*', '*'],
    ['//graphql', '//graphql'],
    ['/%', '/%'],
  ])('%s is %s', (given, plain) => {
    expect(plainAddress({ url: given })).toBe(plain);
  });

  test('has no escapes of letters, digits and - . _ ~ in its path, and stays the same address', () => {
    const escaped = fc.integer({ min: 0, max: 255 }).map((byte) => {
      return `%${byte.toString(16).padStart(2, '0')}`;
    });
    fc.assert(
      fc.property(fc.array(escaped), fc.array(escaped), (path, query) => {
        const [plain = '', ...rest] = plainAddress({ url: `/${path.join('')}?${query.join('')}` }).split('?');
        expect(unescape(plain)).toBe(`/${unescape(path.join(''))}`);
        expect(rest).toEqual([query.join('')]);
        const left = Array.from(plain.matchAll(/%(..)/g), ([, hex = '']) => Number.parseInt(hex, 16));
        expect(left.filter((byte) => /[\w.~-]/.test(String.fromCharCode(byte)))).toEqual([]);
      }),
    );
  });
});

function unescape(text: string): string {
  return text.replace(/%(..)/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
