import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { partsAsked } from './ranges.rules.js';

describe('A Range header', () => {
  test.each([
    ['bytes=0-4', [{ start: 0, end: 4 }]],
    ['bytes=5-', [{ start: 5, end: 9 }]],
    ['bytes=-3', [{ start: 7, end: 9 }]],
    ['bytes=-100', [{ start: 0, end: 9 }]],
    ['bytes=8-100', [{ start: 8, end: 9 }]],
    ['Bytes=0-0', [{ start: 0, end: 0 }]],
    [
      'bytes=0-0, 9-9',
      [
        { start: 0, end: 0 },
        { start: 9, end: 9 },
      ],
    ],
    [
      'bytes=9-9,0-0',
      [
        { start: 9, end: 9 },
        { start: 0, end: 0 },
      ],
    ],
    ['bytes=0-1,,10-', [{ start: 0, end: 1 }]],
    ['bytes=10-', 'nothing'],
    ['bytes=-0', 'nothing'],
    ['bytes=99999999999999999999-', 'nothing'],
    ['bytes=4-2', 'whole'],
    ['bytes=a-b', 'whole'],
    ['bytes=-', 'whole'],
    ['bytes=', 'whole'],
    ['bytes=0x1-2', 'whole'],
    ['bytes=0-1,b', 'whole'],
    ['lines=0-4', 'whole'],
    ['bytes=0-5,3-9', 'whole'],
    [`bytes=${Array.from({ length: 17 }, () => '0-0').join()}`, 'whole'],
    [undefined, 'whole'],
  ])('%s of ten bytes asks for %j', (range, asked) => {
    expect(partsAsked(range, 10)).toEqual(asked);
  });

  test('never asks for what is not in the file, whatever it says', () => {
    const words = fc.constantFrom('bytes=', '-', ',', ' ', '0', '1', '9', '12', '=');
    fc.assert(
      fc.property(fc.array(words, { maxLength: 12 }), fc.integer({ min: 0, max: 12 }), (texts, length) => {
        const asked = partsAsked(`bytes=${texts.join('')}`, length);
        if (typeof asked === 'string') return;
        expect(asked.length).toBeGreaterThan(0);
        for (const { start, end } of asked) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThan(length);
        }
      }),
    );
  });
});
