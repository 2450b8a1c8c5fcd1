import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Channel, Direction } from '../../words/meeting-words.js';
import { OrganisationKind } from '../../words/organisation-words.js';
import { organisations } from '../cast/organisations.js';
import { stories } from '../stories/stories.js';
import { placeOf } from './places.rules.js';
import { planOf } from './plan.rules.js';
import type { StoryMeeting } from './story.js';

const NOWHERE = { place: null, municipality: null, country: null };
const AT_A_DISTANCE: readonly Channel[] = [Channel.VIDEO_CALL, Channel.PHONE_CALL, Channel.EMAIL_OR_LETTER];

const planned = fc.constantFrom(...planOf(stories, '2026-05-05'));
const distant = fc.constantFrom(...AT_A_DISTANCE);
const channels = Object.values(Channel);
const present = fc.constantFrom(...channels.filter((channel) => !AT_A_DISTANCE.includes(channel)));
const inwards = fc.constantFrom(Direction.INBOUND, Direction.MUTUAL, Direction.UNKNOWN);
const names = fc.constantFrom('Rådhuset', 'Hotell Exempel', 'Provby', 'Modellköping');

type Planned = Parameters<typeof placeOf>[0];

function changed(one: Planned, changes: Partial<StoryMeeting>, body = one.story.body) {
  const story = { ...one.story, body };
  return placeOf({ ...one, story, meeting: { ...one.meeting, ...changes } });
}

const visited = (...keys: string[]): Partial<StoryMeeting> => ({
  place: null,
  direction: Direction.OUTBOUND,
  counterparts: keys.map((organisation) => ({ organisation, onBehalfOf: null, headcount: 1, named: false })),
});

describe('The place of a meeting in the demonstration', () => {
  it('is the one that the script tells, whatever else is known', () => {
    fc.assert(
      fc.property(planned, fc.constantFrom(...channels), names, names, (one, channel, place, town) => {
        const told = (text: string) => changed(one, { channel, place: text });
        expect(told(place)).toEqual({ place, municipality: '', country: 'SE' });
        expect(told(`${place}, ${town}`)).toEqual({ place, municipality: town, country: 'SE' });
        expect(told(`${place}, ${town}, SE`)).toEqual({ place, municipality: town, country: 'SE' });
        const abroad = { place: `${place}, ${town}`, municipality: null, country: 'BE' };
        expect(told(`${place}, ${town}, BE`)).toEqual(abroad);
      }),
    );
  });

  it('is none at a distance', () => {
    fc.assert(
      fc.property(planned, distant, (one, channel) => {
        expect(changed(one, { channel, place: null })).toEqual(NOWHERE);
      }),
    );
  });

  it('is the body’s own when others came to it', () => {
    fc.assert(
      fc.property(planned, present, inwards, (one, channel, direction) => {
        const at = (body: string) => changed(one, { channel, direction, place: null }, body);
        expect(at('museum').place).toBe('Exempellands museum');
        expect(at('none of these')).toMatchObject({ place: 'Regionens hus', municipality: 'Exempelstad' });
        expect(at(one.story.body)).toMatchObject({ municipality: expect.any(String), country: 'SE' });
      }),
    );
  });

  it('is where the first of the visited is at home', () => {
    const hosts = fc.constantFrom(...organisations);
    const capital = [OrganisationKind.NATIONAL_AUTHORITY, OrganisationKind.POLITICAL_PARTY];
    const brussels = [OrganisationKind.EU_INSTITUTION, OrganisationKind.FOREIGN_AUTHORITY];
    fc.assert(
      fc.property(planned, present, hosts, hosts, (one, channel, { key, kind }, other) => {
        const { municipality, country } = changed(one, { ...visited(key, other.key), channel });
        expect(country).toBe(brussels.includes(kind) ? 'BE' : 'SE');
        const town = capital.includes(kind) ? 'Stockholm' : 'Exempelstad';
        expect(municipality).toBe(brussels.includes(kind) ? null : town);
      }),
    );
  });

  it('is none when nobody of the cast was visited', () => {
    fc.assert(
      fc.property(planned, present, (one, channel) => {
        expect(changed(one, { ...visited(), channel })).toEqual(NOWHERE);
        expect(changed(one, { ...visited('nobody'), channel })).toEqual(NOWHERE);
      }),
    );
  });
});
