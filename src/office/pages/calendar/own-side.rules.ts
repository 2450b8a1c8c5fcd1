import type { ProposedParty } from '../../calendar/proposals/meeting-proposal.js';

/** Whose meetings somebody records. */
export interface OwnSide {
  /** The public bodies, by id. */
  bodies: ReadonlyMap<string, string>;
  /** The official whom they record for most often. */
  usual: UsualOfficial | null;
}

export interface UsualOfficial {
  id: string;
  publicBodyId: string;
  label: string;
}

/** What is filled in of our side before anybody looks. */
export interface Beginning {
  /** Null: it has to be chosen. */
  publicBodyId: string | null;
  /** Taken along when the calendar tells of none of ours. */
  official: UsualOfficial | null;
}

/** Whoever of ours was there decides; when nobody is known to have been, it is as with any new meeting. */
export function beginningOf(parties: readonly ProposedParty[], { bodies, usual }: OwnSide): Beginning {
  const there = bodiesThere(parties).filter((id) => bodies.has(id));
  const isInvited = parties.some(({ official }) => official !== null && official.id === usual?.id);
  return {
    publicBodyId: theOne([...bodies.keys()]) ?? bodyOf(there, usual),
    official: there.length === 0 && !isInvited ? usual : null,
  };
}

/** The bodies of those who are taken for ours and did not decline. */
function bodiesThere(parties: readonly ProposedParty[]): string[] {
  return parties
    .filter(({ kind, people }) => kind === 'OFFICIAL' && !people.every(({ hasDeclined }) => hasDeclined))
    .flatMap(({ official }) => official?.publicBodyId ?? []);
}

function bodyOf(there: readonly string[], usual: UsualOfficial | null): string | null {
  const isUsual = usual !== null && (there.length === 0 || there.includes(usual.publicBodyId));
  return isUsual ? usual.publicBodyId : theOne([...new Set(there)]);
}

function theOne(ids: readonly string[]): string | null {
  return ids.length === 1 ? (ids[0] ?? null) : null;
}
