import type { EntityManager, EntityTarget } from 'typeorm';
import { Refusal } from '../../platform/errors/refusal.js';
import { stockholmTime } from '../../platform/language/stockholm.js';
import { reason, type Reason } from '../../platform/language/message.js';
import { changeMessages } from './changes.messages.js';
import { subjectOf } from './subject.js';

/** What can be edited by two people at once. `version` is a `@VersionColumn`. */
export interface Versioned {
  id: string;
  version: number;
}

interface LaterChange {
  at: Date;
  name: string | null;
  operation: string;
  fields: string[];
}

/** The largest that PostgreSQL keeps in an integer: no version is ever larger. */
export const LARGEST_VERSION = 2_147_483_647;

// Enough to understand what happened; the audit log has the rest.
const CHANGES_TOLD = 5;

/** Loads and locks a row for a change, and refuses with who changed what when the caller has not seen its newest version. */
export async function loadExpected<T extends Versioned>(
  store: EntityManager,
  type: EntityTarget<T>,
  id: string,
  expectedVersion: number,
): Promise<T> {
  const entity = await store
    .createQueryBuilder(type, 'it')
    .where('it.id = :id', { id })
    .setLock('for_no_key_update')
    .getOne();
  if (!entity) throw new Refusal('NOT_FOUND', reason(changeMessages.notFound));
  await requireVersion(store, entity, expectedVersion);
  return entity;
}

/** The check alone, for an entity that was loaded (and locked) in another way. */
export async function requireVersion(
  store: EntityManager,
  entity: Pick<Versioned, 'version'>,
  expected: number,
): Promise<void> {
  const { version } = entity;
  if (version === expected) return;
  const stale = reason(changeMessages.stale, { expected, version }, '/expectedVersion');
  throw new Refusal('CONFLICT', stale, ...(await changesSince(store, entity, expected)));
}

async function changesSince(store: EntityManager, entity: object, expected: number): Promise<Reason[]> {
  // What a hand-made form says can be anything, and of what came after that nothing can be told.
  if (!Number.isInteger(expected) || Math.abs(expected) > LARGEST_VERSION) return [];
  const { kind, id } = subjectOf(store, entity);
  const changes = await store.query<LaterChange[]>(
    `SELECT event.at, coalesce(account.display_name, event.system_name) AS name, event.operation, event.fields
       FROM office.audit_event AS event LEFT JOIN office.account ON account.id = event.account_id
      WHERE event.subject_id = $1 AND event.subject_kind = $2 AND event.subject_version > $3
      ORDER BY event.at DESC, event.id DESC LIMIT $4`,
    [id, kind, expected, CHANGES_TOLD],
  );
  return changes.map(({ at, name, operation, fields }) => {
    const { day, time } = stockholmTime(at);
    return reason(changeMessages.changedBy, {
      time: `${day} ${time}`,
      name: name ?? '?',
      operation,
      fields: fields.join(', ') || 'none',
    });
  });
}
