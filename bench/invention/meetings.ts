import { DecisionKind, OutcomeKind, Position } from '../../src/words/content-words.js';
import type { JsonObject } from '../../src/words/json.js';
import { Channel, Direction, Initiator } from '../../src/words/meeting-words.js';
import { RecordKind } from '../../src/words/register-words.js';
import { chance, happens, inventedId, inventedIdAt, oneOf, scattered } from './chance.js';
import { dayBefore, momentAfter } from './days.js';
import {
  bodyId,
  bodyOfOfficial,
  type Invented,
  issueId,
  officialId,
  officialName,
  officialTitle,
  personName,
  prefixOf,
  record,
  TOPIC_CODES,
} from './frame.js';
import { organisationId, organisationName } from './organisations.js';
import { organisationAt, ORGANISATIONS_IN_A_MEETING, type Shape } from './shape.js';
import { askOf, capital, languageOf, purposeOf, swedishThing, titleOf } from './texts.js';
import { PLACES } from './vocabulary.js';

const CHANNELS = Object.values(Channel);
const DIRECTIONS = [
  Direction.INBOUND,
  Direction.INBOUND,
  Direction.INBOUND,
  Direction.OUTBOUND,
  Direction.MUTUAL,
];
const INITIATORS = [Initiator.THEM, Initiator.THEM, Initiator.US, Initiator.JOINT];
const LIMIT_DAYS = 14;

/** When a meeting became public: they follow one another over the years. */
export function publishedAt(meeting: number, { meetings }: Shape): Date {
  return momentAfter((meeting + 0.5) / meetings);
}

function meetingId(meeting: number, shape: Shape): string {
  return inventedIdAt(publishedAt(meeting, shape).getTime(), meeting);
}

/** A meeting as its version says it; a later one has another title and a reason. */
export function inventedMeeting(meeting: number, version: number, shape: Shape): Invented {
  const official = hostOf(meeting, shape);
  const moment = publishedAt(meeting, shape);
  const asked = happens(meeting, 11, 2);
  return record(RecordKind.MEETING, {
    id: meetingId(meeting, shape),
    reference: referenceOf(meeting, shape),
    publicBodyId: bodyId(bodyOfOfficial(official)),
    title: titleOf(meeting, version),
    purpose: purposeOf(meeting, shape.meetings),
    language: languageOf(meeting),
    direction: oneOf(DIRECTIONS, meeting, 12),
    initiatedBy: oneOf(INITIATORS, meeting, 13),
    channel: oneOf(CHANNELS, meeting, 14),
    ...timesOf(meeting, moment),
    place: oneOf(PLACES, meeting, 15),
    country: 'SE',
    topicCodes: topicsOf(meeting),
    issueIds: happens(meeting, 16, 10) ? [issueId(chance(meeting, 17) % shape.issues)] : [],
    asks: asked ? [anAsk(meeting)] : [],
    nothingAsked: !asked,
    ...particularsOf(meeting),
    noGifts: true,
    keywords: [swedishThing(meeting, 18)],
    review: 'FOUR_EYES',
    demonstration: true,
    qualityNotes: [],
    ...peopleOf(meeting, official, shape),
    ...(version > 1 ? { reason: 'Rubriken rättad efter påpekande' } : {}),
  });
}

export function referenceOf(meeting: number, shape: Shape): string {
  const prefix = prefixOf(bodyOfOfficial(hostOf(meeting, shape)));
  const year = publishedAt(meeting, shape).getUTCFullYear();
  return `${prefix}-${year}-${String(meeting + 1).padStart(6, '0')}`;
}

function hostOf(meeting: number, { officials }: Shape): number {
  return chance(meeting, 10) % officials;
}

function timesOf(meeting: number, moment: Date): JsonObject {
  const late = happens(meeting, 80, 20);
  const days = late ? LIMIT_DAYS + 1 + (chance(meeting, 81) % 80) : 1 + (chance(meeting, 81) % LIMIT_DAYS);
  return {
    date: dayBefore(moment, days),
    ...(happens(meeting, 82, 50) ? { endDate: dayBefore(moment, days - 1) } : {}),
    datePrecision: 'DAY',
    publishedAt: moment.toISOString(),
    daysToPublication: days,
    late,
  };
}

function topicsOf(meeting: number): string[] {
  const first = chance(meeting, 83) % TOPIC_CODES.length;
  const second = (first + 1 + (chance(meeting, 84) % (TOPIC_CODES.length - 1))) % TOPIC_CODES.length;
  return [first, second].map((topic) => TOPIC_CODES[topic] ?? '');
}

function anAsk(meeting: number): JsonObject {
  return {
    id: inventedId(meeting, 5),
    side: 'COUNTERPART',
    text: askOf(meeting, 85),
    position: oneOf(Object.values(Position), meeting, 86),
  };
}

function particularsOf(meeting: number): JsonObject {
  const decided = happens(meeting, 87, 8);
  const handedOver = happens(meeting, 88, 6);
  const decision = {
    id: inventedId(meeting, 6),
    kind: DecisionKind.OWN_CASE,
    reference: `RS/${2014 + (chance(meeting, 89) % 12)}:${1 + (chance(meeting, 90) % 3000)}`,
  };
  const document = {
    id: inventedId(meeting, 7),
    kind: 'PRESENTATION',
    title: capital(swedishThing(meeting, 91)),
    providedBy: 'COUNTERPART',
    shared: 'DURING',
    publicity: 'PUBLIC',
  };
  return {
    decisionReferences: decided ? [decision] : [],
    documents: handedOver ? [document] : [],
    gifts: [],
    outcome: { kind: oneOf(Object.values(OutcomeKind), meeting, 92) },
  };
}

// One of ours and two of theirs; of some the name is withheld.
function peopleOf(meeting: number, official: number, shape: Shape): JsonObject {
  const name = officialName(official);
  const host: JsonObject = {
    id: inventedId(meeting, 8),
    side: 'OWN',
    role: 'HOST',
    officialId: officialId(official),
    ...(name === undefined ? {} : { name }),
    function: officialTitle(official),
    headcount: 1,
  };
  const withheld = happens(meeting, 93, 12);
  const others = [0, 1].map((place) => representative(meeting, place, shape));
  if (withheld) delete others[0]?.['name'];
  const since = publishedAt(meeting, shape).toISOString();
  return {
    participants: [host, ...others],
    withheld: withheld ? [{ field: '/participants/1/name', ground: 'PERSONAL_DATA', since }] : [],
  };
}

function representative(meeting: number, place: number, shape: Shape): JsonObject {
  const namings = shape.meetings * ORGANISATIONS_IN_A_MEETING;
  const organisation = organisationAt(
    shape,
    scattered(meeting * ORGANISATIONS_IN_A_MEETING + place, namings),
  );
  return {
    id: inventedId(meeting, 9 + place),
    side: 'COUNTERPART',
    role: 'REPRESENTATIVE',
    name: personName(meeting * 2 + place, 94),
    headcount: 1,
    organisationId: organisationId(organisation),
    organisationName: organisationName(organisation),
  };
}
