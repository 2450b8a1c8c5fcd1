import type pg from 'pg';

/** Which state of the register a database holds, in three values: cheap, unlike checking the whole chain. */
export async function registerStamp(client: pg.ClientBase): Promise<Record<string, string>> {
  const { rows } = await client.query<{ entries: string; revision: string; hash: string | null }>(
    `SELECT (SELECT count(*) FROM register.entry)::text AS entries,
            (SELECT seq FROM register.head)::text AS revision,
            (SELECT encode(leaf_hash, 'hex') FROM register.entry ORDER BY seq DESC LIMIT 1) AS hash`,
  );
  const { entries = '0', revision = '0', hash = null } = rows[0] ?? {};
  return { entries, revision, newestHash: hash ?? '' };
}
