import type { Params } from '../../../platform/language/message.js';
import type { DecisionKind, GiftDirection, Position } from '../../../words/content-words.js';
import type {
  Channel,
  DatePrecision,
  Direction,
  Initiator,
  NameBasis,
  ParticipantRole,
  Side,
} from '../../../words/meeting-words.js';
import type { IdentifierScheme, OrganisationKind } from '../../../words/organisation-words.js';
import type { QualityNoteCode } from '../../../words/quality-notes.js';

/** A meeting as another register tells it: everything a draft needs, before anybody knows who is who. */
export interface ProposedMeeting {
  title: string;
  purpose: string | null;
  language: string;
  direction: Direction;
  initiatedBy: Initiator;
  channel: Channel;
  date: string;
  endDate: string | null;
  datePrecision: DatePrecision;
  place: string | null;
  municipality: string | null;
  country: string | null;
  topicCodes: string[];
  keywords: string[];
  participants: ProposedParticipant[];
  decisionReferences: ProposedReference[];
  asks: ProposedAsk[];
  gifts: ProposedGift[];
  noGifts: boolean;
  notes: ProposedNote[];
}

export interface ProposedParticipant {
  side: Side;
  role: ParticipantRole;
  organisation: ProposedOrganisation | null;
  onBehalfOf: ProposedOrganisation | null;
  name: string | null;
  nameBasis: NameBasis | null;
  nameCitation: string | null;
  function: string | null;
  capacity: string | null;
  headcount: number;
}

export interface ProposedOrganisation {
  name: string;
  kind: OrganisationKind;
  country: string | null;
  identifiers: ProposedIdentifier[];
}

export interface ProposedIdentifier {
  scheme: IdentifierScheme;
  value: string;
}

export function identifierKey({ scheme, value }: ProposedIdentifier): string {
  return `${scheme} ${value}`;
}

export interface ProposedReference {
  kind: DecisionKind;
  reference: string;
  title: string | null;
}

export interface ProposedAsk {
  side: Side;
  position: Position;
  text: string;
}

export interface ProposedGift {
  direction: GiftDirection;
  description: string;
}

/** A note on the record's quality, told to the public beside it. */
export interface ProposedNote {
  code: QualityNoteCode;
  params?: Params;
}

/** The organisations that a source tells of in a meeting. */
export function organisationsIn({ participants }: ProposedMeeting): ProposedOrganisation[] {
  return participants.flatMap(({ organisation, onBehalfOf }) =>
    [organisation, onBehalfOf].filter((one) => one !== null),
  );
}
