import { describe, expect, test } from '@jest/globals';
import { nextName, readSnapshotName } from './snapshot-names.rules.js';

describe('The name of a snapshot', () => {
  test('is its day, and for later ones of that day says which', () => {
    expect(nextName('2026-11-22', [])).toBe('2026-11-22');
    expect(nextName('2026-11-22', ['2026-11-21', '2026-11-22'])).toBe('2026-11-22.r1');
    expect(nextName('2026-11-22', ['2026-11-22', '2026-11-22.r9', '2026-11-22.r10', '2026-11-23'])).toBe(
      '2026-11-22.r11',
    );
  });

  test.each(['..', '2026-11-22.r0', '2026-11-22/..', '2026-11-22.r1x', '', 'index.json', ' 2026-11-22'])(
    'is not %p',
    (text) => {
      expect(readSnapshotName(text)).toBeUndefined();
    },
  );
});
