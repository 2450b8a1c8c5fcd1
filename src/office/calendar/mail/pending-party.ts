import type { ProposedParty } from '../proposals/meeting-proposal.js';

/** What is kept of a party while an event waits: who of ours by id, whose domain, and how many. */
export interface PendingParty {
  kind: ProposedParty['kind'];
  side: ProposedParty['side'];
  officialId: string | null;
  domain: string | null;
  organisationIds: string[];
  headcount: number;
}

export function pendingParty({
  kind,
  side,
  official,
  domain,
  organisations,
  people,
}: ProposedParty): PendingParty {
  return {
    kind,
    side,
    officialId: official?.id ?? null,
    domain,
    organisationIds: organisations.map(({ id }) => id),
    headcount: people.filter(({ hasDeclined }) => !hasDeclined).length,
  };
}
