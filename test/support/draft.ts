import type {
  DraftDocument,
  DraftGift,
  DraftMeeting,
  DraftParticipant,
  RuleContext,
} from '../../src/office/meetings/draft-meeting.js';
import {
  DocumentKind,
  GiftDirection,
  OutcomeKind,
  Position,
  Publicity,
  SharedWhen,
} from '../../src/words/content-words.js';
import {
  Channel,
  DatePrecision,
  Direction,
  Initiator,
  ParticipantRole,
  Side,
} from '../../src/words/meeting-words.js';

export const TODAY = '2026-03-20';

/** What the rules know besides the meeting: nothing out of the ordinary. */
export function context(changes: Partial<RuleContext> = {}): RuleContext {
  return { today: TODAY, organisationKinds: new Map(), registrar: false, ...changes };
}

/** A meeting that can be published as it is. */
export function draft(changes: Partial<DraftMeeting> = {}): DraftMeeting {
  return {
    title: 'Dubbelspår på Värmlandsbanan',
    purpose:
      'Tågbolaget ville att regionen i nästa länsplan prioriterar dubbelspår mellan Kil och Laxå, och visade vad förseningarna kostar pendlare.',
    language: 'sv',
    direction: Direction.INBOUND,
    initiatedBy: Initiator.THEM,
    channel: Channel.IN_PERSON,
    date: '2026-03-12',
    endDate: null,
    datePrecision: DatePrecision.DAY,
    startsAt: new Date('2026-03-12T08:00:00Z'),
    endsAt: new Date('2026-03-12T09:00:00Z'),
    place: 'Regionens hus',
    municipality: 'Karlstad',
    country: 'SE',
    participants: [own(), counterpart()],
    asks: [
      { side: Side.COUNTERPART, text: 'Prioritera dubbelspåret i länsplanen', positionTaken: Position.FUND },
    ],
    nothingAsked: false,
    decisionReferences: [],
    documents: [],
    gifts: [],
    noGifts: true,
    outcomeKind: OutcomeKind.NOTED,
    outcomeText: null,
    keywords: ['Värmlandsbanan'],
    topicCodes: ['infrastructure.railways'],
    issueIds: [],
    embargo: null,
    ...changes,
  };
}

export function participant(changes: Partial<DraftParticipant> = {}): DraftParticipant {
  return {
    side: Side.COUNTERPART,
    role: ParticipantRole.REPRESENTATIVE,
    officialId: null,
    organisationId: null,
    organisationName: null,
    name: null,
    nameBasis: null,
    nameCitation: null,
    withheldGround: null,
    functionSv: null,
    functionEn: null,
    capacity: null,
    unitName: null,
    headcount: 1,
    onBehalfOfId: null,
    onBehalfOfName: null,
    ...changes,
  };
}

/** An official of the public body. */
export function own(changes: Partial<DraftParticipant> = {}): DraftParticipant {
  return participant({ side: Side.OWN, role: ParticipantRole.HOST, officialId: 'official-1', ...changes });
}

/** Somebody of an outside organisation, without a name. */
export function counterpart(changes: Partial<DraftParticipant> = {}): DraftParticipant {
  return participant({ organisationId: 'organisation-1', functionSv: 'Verkställande direktör', ...changes });
}

export function document(changes: Partial<DraftDocument> = {}): DraftDocument {
  return {
    kind: DocumentKind.POSITION_PAPER,
    title: 'Spåren som saknas',
    providedBy: Side.COUNTERPART,
    shared: SharedWhen.DURING,
    publicity: Publicity.ON_REQUEST,
    ground: null,
    caseNumber: 'RS 2026-00123',
    url: null,
    ...changes,
  };
}

export function gift(changes: Partial<DraftGift> = {}): DraftGift {
  return {
    direction: GiftDirection.RECEIVED,
    description: 'Lunch',
    donor: 'Tågbolaget',
    value: '145.00',
    currency: 'SEK',
    ...changes,
  };
}
