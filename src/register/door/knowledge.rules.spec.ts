import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  type Asking,
  askingNow,
  doubted,
  isDoubted,
  learnt,
  NOTHING_KNOWN,
  revisionAt,
} from './knowledge.rules.js';

const LONGEST = 1000;

/** What may happen, in milliseconds after what happened before. */
const happenings = fc.array(
  fc.record({
    what: fc.constantFrom('publish', 'ask', 'answer', 'nothing'),
    later: fc.integer({ min: 0, max: 700 }),
    which: fc.nat(4),
  }),
  { maxLength: 60 },
);

describe('What is known of the revision', () => {
  test('is never older than the last doubt, nor than the longest time, however answers are mixed up', () => {
    fc.assert(
      fc.property(happenings, (all) => {
        let now = 0;
        let published = 0;
        let knowledge = NOTHING_KNOWN;
        const open: { asking: Asking; revision: string }[] = [];
        const history = [{ at: 0, revision: '0' }];
        for (const { what, later, which } of all) {
          now += later;
          if (what === 'publish') {
            published += 1;
            history.push({ at: now, revision: String(published) });
            knowledge = doubted(knowledge);
            expect(revisionAt(knowledge, now, LONGEST)).toBeUndefined();
          }
          if (what === 'ask') open.push({ asking: askingNow(knowledge, now), revision: String(published) });
          const [answered] = what === 'answer' ? open.splice(which, 1) : [];
          if (answered) knowledge = learnt(knowledge, answered.asking, answered.revision);
          const told = revisionAt(knowledge, now, LONGEST);
          if (told !== undefined) expect(told).toBe(String(published));
        }
      }),
      { numRuns: 500 },
    );
  });

  test('of another process is told at most so long after it changed', () => {
    fc.assert(
      fc.property(happenings, (all) => {
        let now = 0;
        let published = 0;
        let knowledge = NOTHING_KNOWN;
        const changes = new Map([['0', Infinity]]);
        for (const { what, later } of all) {
          now += later;
          if (what === 'publish') {
            changes.set(String(published), now);
            published += 1;
            changes.set(String(published), Infinity);
          }
          if (what === 'ask') knowledge = learnt(knowledge, askingNow(knowledge, now), String(published));
          const told = revisionAt(knowledge, now, LONGEST);
          if (told !== undefined) expect(now - (changes.get(told) ?? 0)).toBeLessThanOrEqual(LONGEST);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('is nothing before anybody was asked, and is asked for when there is a doubt', () => {
    expect(revisionAt(NOTHING_KNOWN, 0, LONGEST)).toBeUndefined();
    expect(isDoubted(NOTHING_KNOWN)).toBe(false);
    const unsure = doubted(NOTHING_KNOWN);
    expect(isDoubted(unsure)).toBe(true);
    expect(isDoubted(learnt(unsure, askingNow(unsure, 1), '7'))).toBe(false);
    expect(isDoubted(learnt(unsure, askingNow(NOTHING_KNOWN, 1), '7'))).toBe(true);
  });
});
