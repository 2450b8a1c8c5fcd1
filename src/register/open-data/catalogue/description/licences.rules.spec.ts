import { describe, expect, it } from '@jest/globals';
import { isCc0, licenceAddress } from './licences.rules.js';

describe('The licence of an imported record', () => {
  it('is that of the register, however it is written', () => {
    for (const licence of [
      'CC0-1.0',
      'cc0',
      'CC0 1.0',
      'http://creativecommons.org/publicdomain/zero/1.0/',
      'https://creativecommons.org/publicdomain/zero/1.0/deed.sv',
    ]) {
      expect({ licence, is: isCc0(licence) }).toEqual({ licence, is: true });
    }
    for (const licence of ['CC-BY-4.0', 'MIT', 'PDDL-1.0', 'Nearly CC0']) expect(isCc0(licence)).toBe(false);
  });

  it.each([
    ['ODbL-1.0', 'http://opendatacommons.org/licenses/odbl/1.0/'],
    ['MIT', 'https://opensource.org/licenses/MIT'],
    ['CC-BY-4.0', 'http://creativecommons.org/licenses/by/4.0/'],
    ['NLOD-2.0', 'https://spdx.org/licenses/NLOD-2.0.html'],
    ['https://example.org/terms of use', undefined],
    ['https://example.org/terms', 'https://example.org/terms'],
    ['Ask us first', undefined],
    ['free', undefined],
  ])('%s is to be read at %s', (licence, address) => {
    expect(licenceAddress(licence)).toBe(address);
  });
});
