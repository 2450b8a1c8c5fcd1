import { describe, expect, it } from '@jest/globals';
import { officialFaults, postFaults, unitFaults } from './post.rules.js';

const post = { titleSv: 'Regiondirektör', titleEn: null, from: '2024-01-01', to: null };
const codes = (faults: readonly { message: { code: string } }[]) => faults.map(({ message }) => message.code);

describe('Units, officials and posts', () => {
  it('are accepted as people write them', () => {
    expect(unitFaults({ nameSv: 'Kollektivtrafikavdelningen', nameEn: null, from: null, to: null })).toEqual(
      [],
    );
    expect(officialFaults({ name: 'Åsa Öberg' })).toEqual([]);
    expect(postFaults(post, null)).toEqual([]);
  });

  it('need a name or a title', () => {
    expect(codes(unitFaults({ nameSv: '', nameEn: null, from: null, to: null }))).toEqual(['text.missing']);
    expect(codes(officialFaults({ name: '-' }))).toEqual(['text.placeholder']);
    expect(codes(postFaults({ ...post, titleSv: ' ' }, null))).toEqual(['text.missing']);
  });

  it('never hold a personal number', () => {
    expect(codes(officialFaults({ name: 'Åsa Öberg 640823-3234' }))).toEqual(['text.personalNumber']);
  });

  it('end after they begin', () => {
    const reversed = { ...post, to: '2023-12-31' };
    expect(codes(postFaults(reversed, null))).toEqual(['period.endsBeforeStart']);
    expect(codes(unitFaults({ nameSv: 'Avd', nameEn: null, from: '2025-01-02', to: '2025-01-01' }))).toEqual([
      'period.endsBeforeStart',
    ]);
  });

  it('let a post be only in a unit that existed while it was held', () => {
    expect(postFaults(post, { from: null, to: '2024-01-01' })).toEqual([]);
    expect(codes(postFaults(post, { from: null, to: '2023-12-31' }))).toEqual(['bodies.unitNotThen']);
  });
});
