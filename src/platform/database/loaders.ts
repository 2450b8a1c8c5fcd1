import DataLoader from 'dataloader';
import {
  type DataSource,
  type EntityTarget,
  type FindOptionsOrder,
  type FindOptionsWhere,
  In,
  type ObjectLiteral,
} from 'typeorm';
import { groupBy } from '../group-by.js';

// Loaders live as long as the process, so they gather ids but remember nothing.
const FORGETFUL = { cache: false, maxBatchSize: 1000 };

/** Gathers the ids asked for at the same moment and reads their rows in one statement; null for what is not there. */
export function loaderBy<Row extends ObjectLiteral>(
  database: DataSource,
  type: EntityTarget<Row>,
  key: keyof Row & string,
): DataLoader<string, Row | null> {
  return new DataLoader<string, Row | null>(async (ids) => {
    const rows = await database.manager.find(type, { where: among<Row>(key, ids) });
    const byKey = new Map(rows.map((row) => [row[key] as string, row]));
    return ids.map((id) => byKey.get(id) ?? null);
  }, FORGETFUL);
}

/** The same for the reverse edge: all rows that point to an id, in an order. */
export function loaderOfMany<Row extends ObjectLiteral>(
  database: DataSource,
  type: EntityTarget<Row>,
  key: keyof Row & string,
  order: FindOptionsOrder<Row>,
): DataLoader<string, Row[]> {
  return new DataLoader<string, Row[]>(async (ids) => {
    const rows = await database.manager.find(type, { where: among<Row>(key, ids), order });
    const byKey = groupBy(rows, (row) => row[key] as string);
    return ids.map((id) => byKey.get(id) ?? []);
  }, FORGETFUL);
}

function among<Row extends ObjectLiteral>(
  key: keyof Row & string,
  ids: readonly string[],
): FindOptionsWhere<Row> {
  return { [key]: In([...new Set(ids)]) } as FindOptionsWhere<Row>;
}
