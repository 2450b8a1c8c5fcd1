import { describe, expect, it } from '@jest/globals';
import { isIn, isPublic, readNetworks } from './networks.rules.js';

describe('The target of a webhook', () => {
  it.each(['193.10.1.1', '8.8.8.8', '2a00:1450:400f::1', '2606:4700::1111', '::ffff:8.8.8.8'])(
    'may have the address %s',
    (address) => {
      expect(isPublic(address)).toBe(true);
    },
  );

  it.each([
    '127.0.0.1',
    '127.8.8.8',
    '0.0.0.0',
    '10.0.0.1',
    '172.16.3.4',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '192.0.0.8',
    '192.0.2.1',
    '198.18.0.1',
    '203.0.113.9',
    '224.0.0.1',
    '240.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    '::ffff:127.0.0.1',
    '::ffff:10.0.0.1',
    '::ffff:0:10.0.0.1',
    '::127.0.0.1',
    'fc00::1',
    'fd12:3456::1',
    'fe80::1',
    'fec0::1',
    'ff02::1',
    '64:ff9b::7f00:1',
    '64:ff9b::808:808',
    '64:ff9b:1::a00:1',
    '2002:7f00:1::',
    '2001:0:4136:e378::1',
    '2001:db8::1',
    '3fff::1',
    '100::1',
    'localhost',
    '',
    '1',
  ])('may not have the address %s', (address) => {
    expect(isPublic(address)).toBe(false);
  });

  it('may be inside where the settings say so', () => {
    const networks = readNetworks(['10.1.0.0/16', '::1', '127.0.0.1']);
    expect(['10.1.2.3', '::ffff:10.1.2.3', '::1', '127.0.0.1'].map((one) => isIn(one, networks))).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(['10.2.0.1', '::2', '127.0.0.2', 'x'].map((one) => isIn(one, networks))).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });
});
