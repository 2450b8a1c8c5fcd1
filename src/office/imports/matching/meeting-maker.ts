import { isDeepStrictEqual } from 'node:util';
import { newId, randomId } from '../../../platform/identity.js';
import type { Reason } from '../../../platform/language/message.js';
import { MeetingState, type Side } from '../../../words/meeting-words.js';
import type { Ask } from '../../meetings/lines/ask.entity.js';
import type { DecisionReference } from '../../meetings/lines/decision-reference.entity.js';
import { Embargo } from '../../meetings/embargo/embargo.embedded.js';
import type { Gift } from '../../meetings/lines/gift.entity.js';
import { ImportSource } from '../../meetings/imported/import-source.embedded.js';
import { EMPTY_CONTENT } from '../../meetings/meeting-content.js';
import { Meeting } from '../../meetings/meeting.entity.js';
import { asDecided, type GoneName, lostDecisions, UNDECIDED } from '../../meetings/names/naming.rules.js';
import type { Participant } from '../../meetings/lines/participant.entity.js';
import { Steps } from '../../meetings/steps/steps.embedded.js';
import type { WholeMeeting } from '../../meetings/whole-meeting.js';
import type { Mapping } from '../mapping/mapping.js';
import type { ProposedMeeting, ProposedOrganisation, ProposedParticipant } from '../rows/proposed-meeting.js';
import { keyOf, type Resolved } from './organisation-pool.js';

export interface Making {
  source: Mapping['source'];
  publicBodyId: string;
  organisations: Resolved;
  at: Date;
  author: Author;
  /** Names that were decided not to be published in it before, whether or not a line still says them. */
  gone: readonly GoneName[];
}

/** In whose name meetings are written. */
export interface Author {
  /** Null for the operator's own command. */
  accountId: string | null;
  /** Whether they answer for the names of people. */
  answersForNames: boolean;
}

/** A new draft of what a source tells. */
export function newMeeting(told: ProposedMeeting, reference: string, making: Making): WholeMeeting {
  const { publicBodyId, at, author } = making;
  const meeting = Object.assign(new Meeting(), EMPTY_CONTENT, {
    id: newId(),
    version: 1,
    state: MeetingState.DRAFT,
    publicBodyId,
    embargo: Object.assign(new Embargo(), { until: null, ground: null, decision: null }),
    steps: Object.assign(new Steps(), NOBODY, { recordedBy: author.accountId, recordedAt: at, editedAt: at }),
    source: Object.assign(new ImportSource(), { ...making.source, reference }),
    publicId: null,
    reference: null,
    publishedAt: null,
    review: null,
    daysToPublication: null,
    late: false,
  });
  const blank: WholeMeeting = {
    meeting,
    participants: [],
    asks: [],
    decisionReferences: [],
    documents: [],
    gifts: [],
  };
  return retold(blank, told, making);
}

/** The meeting as the source tells it now. Lines that are the same people stay the same lines, so that what was redacted stays so. */
export function retold(whole: WholeMeeting, told: ProposedMeeting, making: Making): WholeMeeting {
  const { meeting } = whole;
  Object.assign(meeting, contentOf(told));
  Object.assign(meeting.source, making.source);
  const { accountId: editedBy, answersForNames: namesApproved } = making.author;
  Object.assign(meeting.steps, { editedBy, editedAt: making.at, namesApproved });
  const known = [...whole.participants, ...making.gone];
  const lines = <Line extends { id: string; meetingId: string; position: number }>(
    before: readonly Line[],
    now: readonly Omit<Line, 'id' | 'meetingId' | 'position'>[],
  ) => linesOf(meeting.id, before, now);
  return {
    ...whole,
    // What a registrar decided about a name stands, whatever the source says of it, and wherever its line stands now.
    participants: asDecided(
      known,
      lines<Participant>(
        whole.participants,
        asDecided(
          known,
          told.participants.map((one) => participant(one, told.language, making.organisations)),
        ),
      ),
    ),
    asks: lines<Ask>(
      whole.asks,
      told.asks.map(({ position, ...ask }) => ({ ...ask, positionTaken: position, issueId: null })),
    ),
    decisionReferences: lines<DecisionReference>(
      whole.decisionReferences,
      told.decisionReferences.map((reference) => ({ ...reference, url: null })),
    ),
    gifts: lines<Gift>(
      whole.gifts,
      told.gifts.map((gift) => ({ ...gift, donor: null, value: null, currency: null })),
    ),
  };
}

/**
 * Why a draft may not be told so: a name that is not to be published would leave it, and come back undecided with a
 * later file. Of what is public a redaction remembers the name.
 */
export function lostIn(before: WholeMeeting | undefined, now: WholeMeeting): Reason | undefined {
  if (!before || before.meeting.state === MeetingState.PUBLISHED) return undefined;
  return lostDecisions(before.participants, now.participants)[0];
}

const NOBODY = {
  recordedBy: null,
  editedBy: null,
  submittedBy: null,
  submittedAt: null,
  returnedBy: null,
  returnedReason: null,
  returnedFor: null,
  publishedBy: null,
  withdrawnReason: null,
};

const CONTENT = [
  'title',
  'purpose',
  'language',
  'direction',
  'initiatedBy',
  'channel',
  'date',
  'endDate',
  'datePrecision',
  'place',
  'municipality',
  'country',
  'topicCodes',
  'keywords',
  'noGifts',
] as const satisfies readonly (keyof ProposedMeeting & keyof Meeting)[];

function contentOf(told: ProposedMeeting): Partial<Meeting> {
  return Object.fromEntries(CONTENT.map((field) => [field, told[field]]));
}

function participant(
  told: ProposedParticipant,
  language: string,
  organisations: Resolved,
): Omit<Participant, 'id' | 'meetingId' | 'position'> {
  const { organisation, onBehalfOf, function: title, ...line } = told;
  const id = (one: ProposedOrganisation | null) => (one ? (organisations.get(keyOf(one)) ?? null) : null);
  return {
    ...line,
    officialId: null,
    postId: null,
    organisationId: id(organisation),
    organisationName: organisation?.name ?? null,
    withheldGround: null,
    ...UNDECIDED,
    // A title in any other language stands where the Swedish one does.
    functionSv: language === 'en' ? null : title,
    functionEn: language === 'en' ? title : null,
    unitName: null,
    onBehalfOfId: id(onBehalfOf),
    onBehalfOfName: onBehalfOf?.name ?? null,
  };
}

interface Line {
  id: string;
  meetingId: string;
  position: number;
  side?: Side;
}

/** New lines under the ids of the old ones: those that say the same, then those of the same side, in their order. */
function linesOf<Of extends Line>(
  meetingId: string,
  before: readonly Of[],
  now: readonly Omit<Of, 'id' | 'meetingId' | 'position'>[],
): Of[] {
  const left = [...before];
  const take = (fits: (old: Of) => boolean): string | undefined => {
    const at = left.findIndex(fits);
    return at < 0 ? undefined : left.splice(at, 1)[0]?.id;
  };
  const same = now.map((line) => take((old) => says(old, line)));
  return now.map((line, position) => {
    const { side } = line as { side?: Side };
    const id = same[position] ?? take((old) => old.side === side) ?? randomId();
    return { ...line, id, meetingId, position } as Of;
  });
}

function says(old: Line, line: object): boolean {
  const fields = Object.keys(line) as (keyof typeof line)[];
  return fields.every((field) => isDeepStrictEqual((old as typeof line)[field], line[field]));
}
