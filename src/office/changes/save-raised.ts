import type { EntityManager } from 'typeorm';
import type { Versioned } from './expected-version.js';

/** Saves an entity and raises its version, also when only what lies beside it changed: names, topics, notes. */
export async function saveRaised<T extends Versioned>(store: EntityManager, entity: T): Promise<T> {
  const before = entity.version;
  await store.save(entity);
  if (entity.version === before) {
    await store.increment(entity.constructor, { id: entity.id }, 'version', 1);
    entity.version = before + 1;
  }
  return entity;
}
