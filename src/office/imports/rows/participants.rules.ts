import { normaliseName } from '../../../words/organisation-name.js';
import { ParticipantRole, type Side } from '../../../words/meeting-words.js';
import { plainSpelling } from '../spelling.rules.js';
import type { ProposedParticipant } from './proposed-meeting.js';

/** Each participant once, though every row of a meeting names the minister again. */
export function withoutDoubles(participants: readonly ProposedParticipant[]): ProposedParticipant[] {
  const seen = new Set<string>();
  return participants.filter((participant) => {
    const key = identityOf(participant);
    return !seen.has(key) && seen.add(key);
  });
}

/** Somebody on one side of whom nothing is known. */
export function unnamedParticipant(side: Side): ProposedParticipant {
  return {
    side,
    role: ParticipantRole.UNKNOWN,
    organisation: null,
    onBehalfOf: null,
    name: null,
    nameBasis: null,
    nameCitation: null,
    function: null,
    capacity: null,
    headcount: 1,
  };
}

function identityOf(participant: ProposedParticipant): string {
  const { side, organisation, onBehalfOf, name, capacity } = participant;
  const numbers = organisation?.identifiers.map(({ scheme, value }) => `${scheme}:${value}`) ?? [];
  const party = organisation ? [normaliseName(organisation.name) || organisation.name, ...numbers] : [];
  const texts = [name, participant.function, capacity, onBehalfOf?.name].map((text) =>
    plainSpelling(text ?? ''),
  );
  return [side, party.join('+'), ...texts].join('\u001f');
}
