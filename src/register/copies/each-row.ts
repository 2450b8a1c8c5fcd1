import type { StatementSyncInstance } from '@photostructure/sqlite';

// An iterator of this SQLite does not keep its statement from being collected as garbage, and reading on after that ends
// the whole process.
const beingRead = new Set<StatementSyncInstance>();

/** Rows one after the other; nothing else may be done with the same statement meanwhile. */
export function* eachRow<Row>(
  statement: StatementSyncInstance,
  values: readonly (string | number | null)[] = [],
): Generator<Row> {
  beingRead.add(statement);
  try {
    yield* statement.iterate(...values) as Iterable<Row>;
  } finally {
    beingRead.delete(statement);
  }
}
