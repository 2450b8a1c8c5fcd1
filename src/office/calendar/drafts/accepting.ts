import type { EntityManager } from 'typeorm';
import { Refusal } from '../../../platform/errors/refusal.js';
import { reason } from '../../../platform/language/message.js';
import type { Actor } from '../../accounts/actor.js';
import { calendarMessages } from '../calendar.messages.js';
import { isPrivateDomain } from '../proposals/private-domains.codelist.js';
import { knownEvents } from './calendar-links.js';
import type { EventMark } from './event-mark.js';

interface Asked {
  mark: EventMark;
  publicBodyId: string;
  evenIfKnown: boolean;
}

/**
 * Refuses an event that the body has recorded already. Of two people who read in the same one at once the second waits
 * here, and finds the first one's draft.
 */
export async function requireUnknown(
  store: EntityManager,
  actor: Actor,
  { mark, publicBodyId, evenIfKnown }: Asked,
): Promise<void> {
  const { uidHash, recurrence } = mark;
  const name = `${publicBodyId} ${uidHash.toString('hex')} ${recurrence}`;
  await store.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 19))', [name]);
  const known = await knownEvents(store, actor, [uidHash]);
  const same = known.filter(
    ({ link }) => link.publicBodyId === publicBodyId && link.recurrence === recurrence,
  );
  if (same.some(({ meeting }) => meeting !== null)) {
    throw new Refusal('CONFLICT', reason(calendarMessages.alreadyRecorded));
  }
  if (same.length > 0 && !evenIfKnown) throw new Refusal('CONFLICT', reason(calendarMessages.knownToOthers));
}

/** An organisation that somebody chose for a domain. */
export interface ChosenDomain {
  domain: string;
  organisationId: string;
}

/** Remembers which organisations were chosen for domains; a domain where people have addresses of their own is nobody's. */
export async function learnDomains(
  store: EntityManager,
  chosen: readonly ChosenDomain[],
  at: Date,
): Promise<void> {
  const usable = chosen.filter(({ domain }) => !isPrivateDomain(domain) && /^[^@\s]{3,190}$/.test(domain));
  for (const { domain, organisationId } of usable) {
    await store.query(
      `INSERT INTO office.calendar_domain (domain, organisation_id, used_at)
       SELECT $1, id, $3 FROM office.organisation WHERE id = $2
       ON CONFLICT (domain, organisation_id) DO UPDATE SET used_at = excluded.used_at`,
      [domain.toLowerCase(), organisationId, at],
    );
  }
}
