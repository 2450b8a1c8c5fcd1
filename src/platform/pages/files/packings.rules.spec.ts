import { expect, it } from '@jest/globals';
import { packingsIn } from './packings.rules.js';

it.each([
  [undefined, []],
  ['', []],
  ['identity', []],
  ['gzip, deflate, br, zstd', ['br', 'gzip']],
  ['BR;Q=1, gzip;q=0', ['br']],
  ['br;q=0, gzip ; q=0.5', ['gzip']],
  ['br;q=, x', []],
])('Of what %j allows, a file is packed as %j', (header, packings) => {
  expect(packingsIn(header)).toEqual(packings);
});
