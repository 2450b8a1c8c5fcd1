import type { ParticipantInput } from '../../office/meetings/lines/participant.inputs.js';
import { OfficialCategory } from '../../words/body-words.js';
import { Channel, Direction, ParticipantRole, Side } from '../../words/meeting-words.js';
import { OrganisationKind } from '../../words/organisation-words.js';
import { officials } from '../cast/officials.js';
import { organisations } from '../cast/organisations.js';
import { namedPeople, speakers } from '../cast/people.js';
import type { Stage } from '../stage.js';
import type { PlannedMeeting } from './plan.rules.js';
import type { Counterpart } from './story.js';

/** Everyone who took part, the own side first. */
export function participantsOf(planned: PlannedMeeting, stage: Stage): ParticipantInput[] {
  const { meeting } = planned;
  const own = ownKeysOf(planned).map((key, place) => ({
    side: Side.OWN,
    role: ownRole(key, place, meeting),
    officialId: stage.officials.get(key),
    headcount: 1,
  }));
  return [...own, ...meeting.counterparts.map((counterpart) => counterpartLine(planned, counterpart, stage))];
}

/** The officials of a meeting; `ktn-ordf` is whoever chaired the committee that day. */
export function ownKeysOf({ meeting }: Pick<PlannedMeeting, 'meeting'>): string[] {
  const [before, now] = officials.filter(
    ({ body, category }) => body === 'ktn' && category === OfficialCategory.ELECTED,
  );
  const chair = meeting.ago >= (before?.to ?? 0) ? before : now;
  return meeting.own.map((key) => (key === 'ktn-ordf' ? (chair?.key ?? key) : key));
}

function ownRole(
  key: string,
  place: number,
  { direction, channel }: PlannedMeeting['meeting'],
): ParticipantRole {
  const category = officials.find((official) => official.key === key)?.category;
  const receives = direction === Direction.INBOUND && channel === Channel.IN_PERSON;
  if (place === 0) return receives ? ParticipantRole.HOST : ParticipantRole.REPRESENTATIVE;
  return category === OfficialCategory.ELECTED ? ParticipantRole.DECISION_MAKER : ParticipantRole.ADVISER;
}

const DECIDING = new Set<OrganisationKind>([
  OrganisationKind.NATIONAL_AUTHORITY,
  OrganisationKind.EU_INSTITUTION,
  OrganisationKind.MUNICIPALITY_OR_REGION,
]);

function counterpartLine(
  { meeting, chance }: PlannedMeeting,
  { organisation, onBehalfOf, headcount, named }: Counterpart,
  stage: Stage,
): ParticipantInput {
  const kind = kindOf(organisation);
  const speaker = named ? speakers[kind][0] : chance.pick(speakers[kind]);
  return {
    side: Side.COUNTERPART,
    role: counterpartRole(kind, meeting),
    organisationId: stage.organisations.get(organisation).id,
    onBehalfOfId: onBehalfOf === null ? null : stage.organisations.get(onBehalfOf).id,
    functionSv: headcount > 1 ? 'Delegation' : speaker[0],
    functionEn: headcount > 1 ? 'Delegation' : speaker[1],
    headcount,
    ...(named ? namedPeople[organisation] : {}),
  };
}

function counterpartRole(kind: OrganisationKind, { direction }: PlannedMeeting['meeting']): ParticipantRole {
  const decides = direction === Direction.OUTBOUND && DECIDING.has(kind);
  return decides ? ParticipantRole.DECISION_MAKER : ParticipantRole.REPRESENTATIVE;
}

function kindOf(organisation: string): OrganisationKind {
  return organisations.find(({ key }) => key === organisation)?.kind ?? OrganisationKind.OTHER;
}
