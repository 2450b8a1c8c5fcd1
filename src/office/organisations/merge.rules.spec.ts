import { describe, expect, it } from '@jest/globals';
import { mergeFaults, type Mergeable } from './merge.rules.js';

const organisation = (id: string, into: string | null = null): Mergeable => ({
  id,
  name: `Organisation ${id}`,
  mergedIntoId: into,
  survivor: into === null ? null : { name: `Organisation ${into}` },
});
const codesAt = (faults: ReturnType<typeof mergeFaults>) =>
  faults.map(({ message, field }) => `${message.code} ${field ?? ''}`);

describe('A merge', () => {
  it('is of two organisations that both stand for themselves', () => {
    expect(mergeFaults(organisation('a'), organisation('b'))).toEqual([]);
  });

  it('is never of an organisation with itself', () => {
    expect(codesAt(mergeFaults(organisation('a'), organisation('a')))).toEqual([
      'organisations.mergeWithItself /survivorId',
    ]);
  });

  it('names who already stands for one that is merged', () => {
    const faults = mergeFaults(organisation('a', 'c'), organisation('b', 'd'));
    expect(codesAt(faults)).toEqual([
      'organisations.mergedAlready /id',
      'organisations.mergedAlready /survivorId',
    ]);
    expect(faults[0]?.params).toEqual({
      name: 'Organisation a',
      survivor: 'Organisation c',
      survivorId: 'c',
    });
  });
});
