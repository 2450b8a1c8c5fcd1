import { RecordKind } from '../../../words/register-words.js';
import { SCHEMA_VERSION } from '../../records/terms.js';
import type { Json, JsonObject } from '../../../words/json.js';
import type { DeclaredColumn, DeclaredTable } from '../tables/declaration.js';
import { LIST_SEPARATOR } from '../tables/table.js';
import { TABLES } from '../tables/tables.js';

/** How every table follows from the entries, as data: what a verifier in another language goes by (docs/verification.md). */
export function derivation(): JsonObject {
  return {
    schemaVersion: SCHEMA_VERSION,
    listSeparator: LIST_SEPARATOR,
    kinds: Object.values(RecordKind),
    tables: TABLES.map(tableOf),
  };
}

function tableOf({ name, kind, list, primaryKey, columns }: DeclaredTable): JsonObject {
  return {
    name,
    kind: kind ?? null,
    list: list ?? null,
    primaryKey: [...primaryKey],
    columns: columns.map(columnOf),
  };
}

function columnOf({ name, type, list, required, way, keysNow, refersTo }: DeclaredColumn): JsonObject {
  return {
    name,
    type,
    ...(list ? { list } : {}),
    ...(required ? { required } : {}),
    way: way as unknown as Json,
    ...(keysNow && refersTo !== undefined ? { keysOf: refersTo } : {}),
  };
}
