import { describe, expect, it } from '@jest/globals';
import { Meaning, NO_GIFT } from './meaning.js';
import { targetOf, understoodBy } from './value-guess.rules.js';

describe('What a coded cell stands for', () => {
  it.each([
    [Meaning.CHANNEL, 'Teams-möte', 'VIDEO_CALL'],
    [Meaning.CHANNEL, 'Telefonsamtal', 'PHONE_CALL'],
    [Meaning.CHANNEL, 'e-post', 'EMAIL_OR_LETTER'],
    [Meaning.CHANNEL, 'Fysiskt möte', 'IN_PERSON'],
    [Meaning.CHANNEL, 'Studiebesök', 'SITE_VISIT'],
    [Meaning.CHANNEL, 'Lunch', 'MEAL'],
    [Meaning.CHANNEL, 'IN_PERSON', 'IN_PERSON'],
    [Meaning.CHANNEL, 'Brussels', undefined],
    [Meaning.PLACE_AND_CHANNEL, 'remote', 'VIDEO_CALL'],
    [Meaning.PLACE_AND_CHANNEL, 'Office in Brussels', undefined],
    [Meaning.DIRECTION, 'Inkommande', 'INBOUND'],
    [Meaning.DIRECTION, 'outbound', 'OUTBOUND'],
    [Meaning.DIRECTION, 'Ömsesidigt', 'MUTUAL'],
    [Meaning.INITIATOR, 'Motparten', 'THEM'],
    [Meaning.INITIATOR, 'Regionen', 'US'],
    [Meaning.INITIATOR, 'Gemensamt', 'JOINT'],
    [Meaning.GIFTS, 'Nej', NO_GIFT],
    [Meaning.GIFTS, '0', NO_GIFT],
    [Meaning.GIFTS, 'Lunch', undefined],
  ])('%s: %j is %s', (meaning, value, target) => {
    expect(targetOf(meaning, value)).toBe(target);
  });

  it('is a topic when it is called like one, in any language', () => {
    const topics = [{ code: 'health-care', names: ['Hälso- och sjukvård', 'Health care'] }];
    expect(targetOf(Meaning.TOPIC, 'hälso och sjukvård', topics)).toBe('health-care');
    expect(targetOf(Meaning.TOPIC, 'Vård', topics)).toBeUndefined();
  });

  it('is understood to a share', () => {
    expect(understoodBy(Meaning.DIRECTION, ['in', 'ut', 'x', 'y'])).toBe(0.5);
    expect(understoodBy(Meaning.DIRECTION, [])).toBe(0);
  });
});
