import type { EntityManager, EntityTarget } from 'typeorm';
import { Refusal } from '../../platform/errors/refusal.js';
import { reason } from '../../platform/language/message.js';
import { changeMessages } from './changes.messages.js';
import { requireVersion, type Versioned } from './expected-version.js';

/** Loads and locks a row for a change; `allow` refuses those who may not, before they learn who changed it last. */
export async function loadAllowed<T extends Versioned>(
  store: EntityManager,
  type: EntityTarget<T>,
  { id, expectedVersion }: { id: string; expectedVersion: number },
  allow: (entity: T) => void | Promise<void>,
): Promise<T> {
  // Its key stays: whoever only points at the row, as a redaction made meanwhile does, need not wait.
  const entity = await store
    .createQueryBuilder(type, 'it')
    .where('it.id = :id', { id })
    .setLock('for_no_key_update')
    .getOne();
  if (!entity) throw new Refusal('NOT_FOUND', reason(changeMessages.notFound));
  await allow(entity);
  await requireVersion(store, entity, expectedVersion);
  return entity;
}
