import { type EntityManager, QueryFailedError } from 'typeorm';
import { migrationSource } from '../../../platform/database/migrate.js';
import { ReadModel } from '../../read-model/read-model.service.js';
import { ReadModelRebuild } from '../../read-model/rebuild.service.js';

/** The tables that everyone reads, each made from entries alone, with what a row is found by. */
const REBUILT: Readonly<Record<string, readonly string[]>> = {
  public_body: ['id'],
  topic: ['id'],
  organisation: ['id'],
  official: ['id'],
  issue: ['id'],
  nil_return: ['id'],
  meeting: ['id'],
  tombstone: ['id'],
};

// The names of what is gone are in no hash. They are in the entry that took it; of a withdrawal, which takes all, in none.
const UNEXPLAINED = `
  WITH taken AS (
    SELECT entry.kind, entry.id, (redaction->>'version')::integer AS version, field
      FROM register.entry JOIN register.record USING (seq)
     CROSS JOIN jsonb_array_elements(CASE jsonb_typeof(record->'redactions') WHEN 'array' THEN record->'redactions' ELSE '[]' END)
       AS redaction
     CROSS JOIN jsonb_array_elements_text(redaction->'fields') AS field)
  SELECT entry.seq, pointer FROM register.entry JOIN register.record USING (seq)
   CROSS JOIN jsonb_object_keys(record.gone) AS pointer
   WHERE NOT EXISTS (SELECT FROM taken WHERE (taken.kind, taken.id, taken.version, taken.field) =
                                             (entry.kind, entry.id, entry.version, pointer))
     AND NOT EXISTS (SELECT FROM register.entry AS later
                      WHERE later.kind = entry.kind AND later.id = entry.id AND later.type = 'WITHDRAWN')
   ORDER BY entry.seq LIMIT 1`;

/** What no entry says, and how the office has it. */
const FROM_OFFICE: Readonly<Record<string, string>> = {
  'the posts that have to report': `
    SELECT coalesce(told.id, post.id)::text AS what
      FROM register.scope AS told
      FULL JOIN (SELECT * FROM office.post WHERE in_scope) AS post ON post.id = told.id
     WHERE (told.public_body_id, told.official_id, told.first_day, told.last_day)
           IS DISTINCT FROM (post.public_body_id, post.official_id, post.valid_from, post.valid_to) LIMIT 1`,
  'how many meetings are delayed': `
    SELECT body.id::text AS what FROM register.public_body AS body
     WHERE body.delayed <> (SELECT count(*) FROM office.meeting
                             WHERE public_body_id = body.id AND state = 'DELAYED') LIMIT 1`,
};

// Triggers keep count of what changes: what was wrong before stays so while everything is made again.
const COUNTERS = { meeting_count: 'kind, value', meeting_count_within: 'within_kind, within, kind, value' };

function miscounted(table: string, key: string): string {
  return `
  SELECT concat_ws(' ', ${key}) AS what
    FROM register.${table} AS told FULL JOIN register.${table}_anew() AS counted USING (${key})
   WHERE told.count IS DISTINCT FROM counted.count ORDER BY 1 LIMIT 1`;
}

class Undone extends Error {}

/**
 * Makes the read model anew from the entries, compares it with what everyone reads, and undoes that: the first row that
 * differs, as a sentence. Nobody can publish meanwhile; everyone can read.
 */
export async function checkReadModel(
  ownerUrl: string,
  onTables: (tables: number) => void,
): Promise<string | undefined> {
  const database = migrationSource(ownerUrl, []);
  await database.initialize();
  let fault: string | undefined;
  try {
    await database.transaction(async (store) => {
      fault = await differenceIn(store, onTables);
      throw new Undone();
    });
  } catch (error) {
    if (!(error instanceof Undone)) throw error;
  } finally {
    await database.destroy();
  }
  return fault;
}

async function differenceIn(
  store: EntityManager,
  onTables: (tables: number) => void,
): Promise<string | undefined> {
  await store.query('SET LOCAL statement_timeout = 0');
  await store.query('SELECT FROM register.head FOR UPDATE');
  for (const table of Object.keys(REBUILT)) {
    await store.query(`CREATE TEMP TABLE was_${table} ON COMMIT DROP AS SELECT * FROM register.${table}`);
  }
  const fault = (await miscount(store)) ?? (await officeDifference(store));
  if (fault !== undefined) return fault;
  const refused = await rebuild(store);
  if (refused !== undefined) return refused;
  for (const [table, key] of Object.entries(REBUILT)) {
    const difference = await differenceOf(store, table, key);
    if (difference !== undefined) return difference;
    onTables(1);
  }
  return undefined;
}

async function miscount(store: EntityManager): Promise<string | undefined> {
  for (const [table, key] of Object.entries(COUNTERS)) {
    const [found] = await store.query<{ what: string }[]>(miscounted(table, key));
    if (found) return `The row ${found.what} of register.${table} is not how many meetings there are.`;
  }
  return undefined;
}

// The counts that triggers keep may not survive that the rows they are of go and come back.
async function rebuild(store: EntityManager): Promise<string | undefined> {
  try {
    await new ReadModelRebuild(new ReadModel()).rebuild(store);
    return undefined;
  } catch (error) {
    if (!(error instanceof QueryFailedError)) throw error;
    return `What everyone reads cannot be made again from the entries: ${error.message}.`;
  }
}

async function officeDifference(store: EntityManager): Promise<string | undefined> {
  const [unexplained] = await store.query<{ seq: string; pointer: string }[]>(UNEXPLAINED);
  if (unexplained) {
    return `Entry ${unexplained.seq} says that ${unexplained.pointer} was redacted, but no later entry took it.`;
  }
  for (const [what, sql] of Object.entries(FROM_OFFICE)) {
    const [found] = await store.query<{ what: string }[]>(sql);
    if (found) return `The register tells otherwise than the office ${what}: ${found.what}.`;
  }
  return undefined;
}

// As text: two values that PostgreSQL calls equal may still be written differently.
async function differenceOf(
  store: EntityManager,
  table: string,
  key: readonly string[],
): Promise<string | undefined> {
  const [found] = await store.query<{ name: string; was: object | null; now: object | null }[]>(
    `SELECT concat_ws(' ', ${key.map((column) => `coalesce(was.${column}, now.${column})`).join(', ')}) AS name,
            CASE WHEN was.${key[0] ?? ''} IS NOT NULL THEN to_jsonb(was) END AS was,
            CASE WHEN now.${key[0] ?? ''} IS NOT NULL THEN to_jsonb(now) END AS now
       FROM was_${table} AS was FULL JOIN register.${table} AS now USING (${key.join(', ')})
      WHERE was::text IS DISTINCT FROM now::text
      ORDER BY 1 LIMIT 1`,
  );
  if (!found) return undefined;
  const { name, was, now } = found;
  const seq = entryOf(was) ?? entryOf(now);
  const row = `The row ${name.trim()} of register.${table}${seq === undefined ? '' : `, of entry ${seq},`}`;
  if (!was) return `${row} is missing: the entries say that it should be there.`;
  if (!now) return `${row} should not be there: no entry says it.`;
  return `${row} is not what the entries say, in ${columnsThatDiffer(was, now).join(', ')}.`;
}

function entryOf(row: object | null): string | undefined {
  const { seq, reference } = (row ?? {}) as { seq?: number | string; reference?: string };
  if (seq === undefined) return undefined;
  return reference === undefined ? String(seq) : `${seq} (${reference})`;
}

function columnsThatDiffer(was: object, now: object): string[] {
  const expected = new Map<string, unknown>(Object.entries(now));
  const differing = Object.entries(was).filter(
    ([column, value]) => JSON.stringify(value) !== JSON.stringify(expected.get(column)),
  );
  return differing.length > 0 ? differing.map(([column]) => column) : ['how a value is written'];
}
