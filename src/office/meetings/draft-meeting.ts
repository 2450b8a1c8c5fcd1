import type {
  DecisionKind,
  DocumentKind,
  GiftDirection,
  OutcomeKind,
  Position,
  Publicity,
  SharedWhen,
} from '../../words/content-words.js';
import type {
  Channel,
  DatePrecision,
  Direction,
  Initiator,
  NameBasis,
  ParticipantRole,
  Side,
} from '../../words/meeting-words.js';
import type { OrganisationKind } from '../../words/organisation-words.js';
import type { Ground } from '../../words/register-words.js';
import type { NameDecision } from './names/naming.rules.js';

/** What the rules need to know of a meeting; days are written YYYY-MM-DD. */
export interface DraftMeeting {
  title: string | null;
  purpose: string | null;
  language: string;
  direction: Direction;
  initiatedBy: Initiator;
  channel: Channel;
  date: string | null;
  endDate: string | null;
  datePrecision: DatePrecision;
  startsAt: Date | null;
  endsAt: Date | null;
  place: string | null;
  municipality: string | null;
  country: string | null;
  participants: readonly DraftParticipant[];
  asks: readonly DraftAsk[];
  nothingAsked: boolean;
  decisionReferences: readonly DraftDecisionReference[];
  documents: readonly DraftDocument[];
  gifts: readonly DraftGift[];
  noGifts: boolean;
  outcomeKind: OutcomeKind | null;
  outcomeText: string | null;
  keywords: readonly string[];
  topicCodes: readonly string[];
  issueIds: readonly string[];
  series?: string | null;
  internalNote?: string | null;
  embargo?: DraftEmbargo | null;
}

export interface DraftParticipant extends Partial<NameDecision> {
  side: Side;
  role: ParticipantRole;
  officialId: string | null;
  organisationId: string | null;
  organisationName: string | null;
  name: string | null;
  nameBasis: NameBasis | null;
  nameCitation: string | null;
  withheldGround: Ground | null;
  functionSv: string | null;
  functionEn: string | null;
  capacity: string | null;
  unitName: string | null;
  headcount: number;
  onBehalfOfId: string | null;
  onBehalfOfName: string | null;
}

export interface DraftAsk {
  side: Side | null;
  text: string;
  positionTaken: Position | null;
}

export interface DraftDecisionReference {
  kind: DecisionKind;
  reference: string;
  title: string | null;
  url: string | null;
}

export interface DraftDocument {
  kind: DocumentKind;
  title: string | null;
  providedBy: Side;
  shared: SharedWhen;
  publicity: Publicity;
  ground: string | null;
  caseNumber: string | null;
  url: string | null;
}

export interface DraftGift {
  direction: GiftDirection;
  description: string;
  donor: string | null;
  value: string | null;
  currency: string | null;
}

export interface DraftEmbargo {
  until: string | null;
  ground: Ground | null;
  decision: string | null;
}

/** What the rules need to know besides the meeting itself. */
export interface RuleContext {
  /** The day in Stockholm. */
  today: string;
  /** The kinds of the organisations that participants come from or act for, by id. */
  organisationKinds: ReadonlyMap<string, OrganisationKind>;
  /** Whether a registrar answers for the names: a name beside a union, religious or party role needs one. */
  registrar: boolean;
  /** The last day of a body that is closed, where that stands against new meetings. */
  closedOn?: string | null;
  /** The body's own target for publication, in days; left out: nobody is reminded of it. */
  targetDays?: number;
}
