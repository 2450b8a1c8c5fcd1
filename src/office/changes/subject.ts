import type { EntityManager, EntityMetadata } from 'typeorm';

/** What a change was about: enough to write it in the audit log and to find it again. */
export interface Subject {
  kind: string;
  id: string;
  version: number | null;
  publicBodyId: string | null;
}

interface Described {
  version?: unknown;
  publicBodyId?: unknown;
}

/** Reads the subject off an entity; anything that is no entity is a programming error. */
export function subjectOf(store: EntityManager, entity: object): Subject {
  const metadata = store.dataSource.getMetadata(entity.constructor);
  const { version, publicBodyId } = entity as Described;
  return {
    kind: metadata.tableName,
    id: idOf(metadata, entity),
    version: typeof version === 'number' ? version : null,
    publicBodyId: typeof publicBodyId === 'string' ? publicBodyId : null,
  };
}

/** Loads a subject again, by its kind and id. */
export async function findSubject(store: EntityManager, kind: string, id: string): Promise<object | null> {
  const metadata = store.dataSource.entityMetadatas.find(
    ({ tableName, schema }) => tableName === kind && schema !== 'register',
  );
  const key = metadata?.primaryColumns[0];
  if (!metadata || !key) throw new Error(`No entity of the office is kept in the table ${kind}`);
  return store.findOne(metadata.target, { where: { [key.propertyName]: id } });
}

function idOf(metadata: EntityMetadata, entity: object): string {
  const [key, ...more] = metadata.primaryColumns;
  const value: unknown = key?.getEntityValue(entity);
  if (more.length > 0 || typeof value !== 'string') throw new Error(`${metadata.name} has no single id`);
  return value;
}
