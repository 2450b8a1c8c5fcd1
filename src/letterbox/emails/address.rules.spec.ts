import { expect, it } from '@jest/globals';
import { readAddress } from './address.rules.js';

it.each([
  ['anna@example.se', 'anna@example.se'],
  [' Anna.Berg+register@Example.SE ', 'anna.berg+register@example.se'],
  ['anna@räksmörgås.se', 'anna@xn--rksmrgs-5wao1o.se'],
  ["o'brien@mail.example.org", "o'brien@mail.example.org"],
])('An e-mail address such as "%s" is understood', (given, address) => {
  expect(readAddress(given)).toBe(address);
});

it.each([
  '',
  'anna',
  'anna@',
  '@example.se',
  'anna@localhost',
  'anna@[127.0.0.1]',
  'anna@127.0.0.1',
  'a@b@example.se',
  'anna@example.se,bo@example.se',
  'anna@example.se\r\nBcc: bo@example.se',
  'anna\n@example.se',
  '"anna"@example.se',
  'Anna <anna@example.se>',
  'anna..b@example.se',
  'anna@example..se',
  'anna@-example.se',
  'anna@example.se\0',
  `${'a'.repeat(65)}@example.se`,
  `anna@${'a.'.repeat(130)}se`,
  7,
  null,
])('An e-mail address is not %j', (given) => {
  expect(readAddress(given)).toBeUndefined();
});
