import { type Reason, reason } from '../../../platform/language/message.js';
import { NameBasis, Side } from '../../../words/meeting-words.js';
import { SENSITIVE_KINDS } from '../../../words/organisation-words.js';
import type { DraftMeeting, DraftParticipant, RuleContext } from '../draft-meeting.js';
import { meetingMessages } from '../meeting.messages.js';
import { namingOf } from '../names/naming.rules.js';

const MOST_PEOPLE = 10_000;

/** Sides that nobody took part on. */
export function sideObstacles({ participants }: Pick<DraftMeeting, 'participants'>): Reason[] {
  const missing = (side: Side): boolean => participants.every((participant) => participant.side !== side);
  return [
    ...(missing(Side.OWN) ? [reason(meetingMessages.ownSideMissing, undefined, '/participants')] : []),
    ...(missing(Side.COUNTERPART)
      ? [reason(meetingMessages.counterpartMissing, undefined, '/participants')]
      : []),
  ];
}

/** What stands against publishing a name, and impossible numbers of people. */
export function participantObstacles(
  { participants }: Pick<DraftMeeting, 'participants'>,
  context: RuleContext,
): Reason[] {
  return participants.flatMap((participant, at) => [
    ...citationObstacles(participant, `/participants/${at}`),
    ...sensitiveNameObstacles(participant, `/participants/${at}`, context),
    ...headcountObstacles(participant, `/participants/${at}`),
  ]);
}

/** Participants of whom the public would learn nothing. */
export function unnamedParticipants({ participants }: Pick<DraftMeeting, 'participants'>): Reason[] {
  return participants.flatMap((participant, at) =>
    saysSomething(participant)
      ? []
      : [reason(meetingMessages.participantUnnamed, undefined, `/participants/${at}`)],
  );
}

/** Names of outside people that will not be public, so that nobody expects them to be. */
export function unpublishedNames({ participants }: Pick<DraftMeeting, 'participants'>): Reason[] {
  return participants.flatMap((line, at) => {
    if (!line.name || line.officialId || namingOf(line).basis) return [];
    const { nameDecided, nameNotPublished } = meetingMessages;
    return [reason(line.decidedAt ? nameDecided : nameNotPublished, undefined, `/participants/${at}/name`)];
  });
}

/** Whether the name on this line becomes public because somebody recorded a basis for it; officials have their own rule. */
export function isPublishedName(line: DraftParticipant): boolean {
  return Boolean(line.name) && line.officialId === null && namingOf(line).basis !== null;
}

function citationObstacles(participant: DraftParticipant, place: string): Reason[] {
  const { basis, citation } = namingOf(participant);
  const cited = basis === NameBasis.CONSENT || Boolean(citation?.trim());
  if (cited || !isPublishedName(participant)) return [];
  return [reason(meetingMessages.citationMissing, undefined, `${place}/nameCitation`)];
}

// Such a name says what somebody believes or belongs to, which needs more thought than a title does.
function sensitiveNameObstacles(
  participant: DraftParticipant,
  place: string,
  context: RuleContext,
): Reason[] {
  if (context.registrar || !isPublishedName(participant) || !isSensitive(participant, context)) return [];
  return [reason(meetingMessages.nameNeedsRegistrar, undefined, `${place}/name`)];
}

function isSensitive(participant: DraftParticipant, { organisationKinds }: RuleContext): boolean {
  const { organisationId, onBehalfOfId, functionSv, functionEn, capacity, organisationName } = participant;
  const kinds = [organisationId, onBehalfOfId].flatMap((id) =>
    id === null ? [] : (organisationKinds.get(id) ?? []),
  );
  const words = [functionSv, functionEn, capacity, organisationName]
    .filter((text) => text !== null)
    .join(' ');
  return kinds.some((kind) => SENSITIVE_KINDS.has(kind)) || SENSITIVE_ROLE.test(words);
}

const SENSITIVE_ROLE =
  /(?<!\p{L})(?:facklig\p{L}*|fackförbund\p{L}*|fackförening\p{L}*|skyddsombud\p{L}*|partisekreterare|partiledare|partiordförande|partistyrelse\p{L}*|gruppledare|kyrkoherde|präst|pastor|biskop|imam|rabbin|diakon|församling(?:en|s\p{L}*)?|trossamfund\p{L}*|trade union\p{L}*|union (?:official|representative|president|steward)|shop steward|party (?:secretary|leader|chair\p{L}*)|priest|vicar|bishop|rabbi|minister of religion)(?!\p{L})/iu;

function headcountObstacles({ headcount }: DraftParticipant, place: string): Reason[] {
  const possible = Number.isInteger(headcount) && headcount >= 1 && headcount <= MOST_PEOPLE;
  return possible
    ? []
    : [reason(meetingMessages.headcountWrong, { most: MOST_PEOPLE }, `${place}/headcount`)];
}

function saysSomething(participant: DraftParticipant): boolean {
  const { officialId, organisationId, organisationName, functionSv, functionEn, capacity, unitName } =
    participant;
  const known = [officialId, organisationId, organisationName, functionSv, functionEn, capacity, unitName];
  return known.some((value) => Boolean(value?.trim())) || isPublishedName(participant);
}
