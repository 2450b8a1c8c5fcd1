import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { shippedTopics } from '../../words/topics.js';
import { lastPartFaults, ownTopicCode, topicFaults } from './topic.rules.js';

describe("A body's own topic", () => {
  it('never gets the code of a topic that ships, now or later', () => {
    const part = fc.stringMatching(/^[a-z0-9]{1,20}(-[a-z0-9]{1,10})?$/);
    fc.assert(
      fc.property(fc.constantFrom(...shippedTopics), part, part, ({ code }, slug, last) => {
        expect(lastPartFaults(last)).toEqual([]);
        expect(ownTopicCode(code, slug, last).split('.').length).toBeGreaterThanOrEqual(3);
      }),
    );
    expect(shippedTopics.filter(({ code }) => code.split('.').length > 2)).toEqual([]);
  });

  it('has a code that can stand in an address', () => {
    for (const last of ['', 'Vård', 'a.b', '-a', 'a--b', 'x'.repeat(41)])
      expect(lastPartFaults(last)).toHaveLength(1);
  });

  it('has a label in both languages, and matches by address', () => {
    const faults = topicFaults({
      labelSv: 'Vinterväghållning',
      labelEn: ' ',
      matches: ['http://eurovoc.europa.eu/5482', '5482'],
    });
    expect(faults.map(({ field }) => field)).toEqual(['/labelEn', '/matches/1']);
  });

  it('is refused in no other way than the topics that ship', () => {
    // "Other" is what nobody should add a second time.
    for (const topic of shippedTopics.filter(({ labelEn }) => labelEn !== 'Other'))
      expect(topicFaults({ ...topic, matches: [...topic.matches] })).toEqual([]);
  });
});
