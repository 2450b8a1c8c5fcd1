import type pg from 'pg';

/** A row as PostgreSQL writes it: texts. */
export type RawRow = readonly (string | null)[];

/** How many keys are asked for at once. */
export const BATCH = 500;

// Every value stays the text that it comes as: who needs a number makes it.
const AS_TEXT = { getTypeParser: () => (value: unknown) => value } as unknown as pg.CustomTypesConfig;

/** Rows as lists of texts. */
export async function rawRows(
  client: pg.ClientBase,
  sql: string,
  values: readonly unknown[] = [],
): Promise<RawRow[]> {
  const { rows } = await client.query<(string | null)[]>({
    text: sql,
    values: [...values],
    rowMode: 'array',
    types: AS_TEXT,
  });
  return rows;
}

/**
 * What `load` gives, batch by batch, until it gives nothing. The next batch is on its way while the present one is
 * used; no more is held.
 */
export async function* oneAhead<Batch>(load: () => Promise<Batch | undefined>): AsyncGenerator<Batch> {
  let next = ahead(load());
  try {
    for (let batch = await next; batch !== undefined; batch = await next) {
      next = ahead(load());
      yield batch;
    }
  } finally {
    // Who stops early leaves nothing behind that is still being read.
    await next.catch(() => undefined);
  }
}

// A failure of what nobody waits for any more concerns nobody.
function ahead<Batch>(batch: Promise<Batch>): Promise<Batch> {
  batch.catch(() => undefined);
  return batch;
}

/** The keys that a statement gives, in its order, some at a time. Several such cursors may be open at once. */
export async function* keysOf(
  client: pg.ClientBase,
  { sql, values }: { sql: string; values: readonly unknown[] },
): AsyncGenerator<string[]> {
  cursors += 1;
  const name = `keys_${cursors}`;
  await client.query(`DECLARE ${name} NO SCROLL CURSOR FOR ${sql}`, [...values]);
  try {
    for (;;) {
      const rows = await rawRows(client, `FETCH ${BATCH} FROM ${name}`);
      if (rows.length === 0) return;
      yield rows.map(([key]) => key ?? '');
    }
  } finally {
    // Where a statement failed, the transaction is over and the cursor with it.
    await client.query(`CLOSE ${name}`).catch(() => undefined);
  }
}

let cursors = 0;
