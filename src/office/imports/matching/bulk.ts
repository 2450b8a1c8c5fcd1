import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';

/** Writes any number of rows by one statement, and writes over those that are there. */
export async function putAll<Row extends ObjectLiteral>(
  store: EntityManager,
  type: EntityTarget<Row>,
  rows: readonly Row[],
): Promise<void> {
  if (rows.length === 0) return;
  const { columns, tablePath, primaryColumns } = store.dataSource.getMetadata(type);
  const names = columns.map(({ databaseName }) => `"${databaseName}"`);
  const keys = primaryColumns.map(({ databaseName }) => `"${databaseName}"`);
  const values = rows.map((row) =>
    // What is null need not be sent: most columns of most rows are.
    Object.fromEntries(
      columns.flatMap((column) => {
        const value = column.getEntityValue(row) as unknown;
        return value === null || value === undefined ? [] : [[column.databaseName, value]];
      }),
    ),
  );
  await store.query(
    `INSERT INTO ${tablePath} (${names.join(', ')})
     SELECT ${names.join(', ')} FROM jsonb_populate_recordset(NULL::${tablePath}, $1::jsonb)
     ON CONFLICT (${keys.join(', ')}) DO UPDATE
       SET ${names.map((name) => `${name} = excluded.${name}`).join(', ')}`,
    [JSON.stringify(values)],
  );
}

/** Takes away all lines of a kind that belong to some meetings. */
export async function clearLines<Row extends ObjectLiteral>(
  store: EntityManager,
  type: EntityTarget<Row>,
  meetingIds: readonly string[],
): Promise<void> {
  if (meetingIds.length === 0) return;
  const { tablePath } = store.dataSource.getMetadata(type);
  await store.query(`DELETE FROM ${tablePath} WHERE meeting_id = ANY($1::uuid[])`, [meetingIds]);
}
