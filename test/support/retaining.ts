import { openOwnerConnection } from '../../src/platform/database/connect.js';
import { Jobs } from '../../src/platform/jobs/jobs.service.js';
import { END_NAMES_JOB } from '../../src/publication/retention/ending-names.service.js';
import { doJobs } from './jobs.js';
import { aPublishedMeeting, type Region, type ToldMeeting } from './meetings.js';
import type { TestApp } from './test-app.js';

/** A public meeting with an official and a guest who is named. */
export function aMeetingWith(region: Region, guest: string, changes: object = {}): Promise<ToldMeeting> {
  const { officialId, postId, organisationId } = region;
  return aPublishedMeeting(region, {
    date: '2016-03-03',
    participants: [
      { side: 'OWN', officialId, postId },
      { side: 'COUNTERPART', organisationId, name: guest, nameBasis: 'CONSENT', functionSv: 'Ordförande' },
    ],
    ...changes,
  });
}

/** Has a body name people for some years, without a decision. */
export async function nameFor(register: TestApp, { id }: { id: string }, namingYears: number): Promise<void> {
  await register.office.query('UPDATE office.public_body SET naming_years = $2 WHERE id = $1', [
    ...[id, namingYears],
  ]);
}

/** What happens every night to names whose time has passed. */
export async function endNames(register: TestApp): Promise<void> {
  await register.app.get(Jobs, { strict: false }).add(END_NAMES_JOB);
  await doJobs(register, END_NAMES_JOB);
}

/** Everything that the three schemas hold, as `pg_dump` would write it: one text to search in. */
export async function wholeDatabase({ office }: TestApp, schemas: readonly string[]): Promise<string> {
  const tables = await office.query<{ place: string }[]>(
    `SELECT format('%I.%I', table_schema, table_name) AS place FROM information_schema.tables
      WHERE table_schema = ANY ($1) AND table_type = 'BASE TABLE'`,
    [schemas],
  );
  const texts: string[] = [];
  for (const { place } of tables) {
    const rows = await office.query<{ text: string | null }[]>(
      `SELECT string_agg(each_row::text, ' ') AS text FROM ${place} AS each_row`,
    );
    texts.push(rows[0]?.text ?? '');
  }
  return texts.join('\n');
}

/** Does something while the database breaks off whoever changes certain rows of a table. */
export async function whileBroken(
  { ownerUrl }: TestApp,
  table: string,
  which: string,
  act: () => Promise<void>,
): Promise<void> {
  const owner = await openOwnerConnection(ownerUrl);
  try {
    await owner.query(`
      CREATE FUNCTION office.break_off() RETURNS trigger LANGUAGE plpgsql AS
        $$ BEGIN RAISE EXCEPTION 'cut off'; END $$;
      CREATE TRIGGER breaks_off BEFORE INSERT OR UPDATE ON office.${table} FOR EACH ROW WHEN (${which})
        EXECUTE FUNCTION office.break_off()`);
    await act();
    await owner.query(`DROP TRIGGER breaks_off ON office.${table}; DROP FUNCTION office.break_off()`);
  } finally {
    await owner.end();
  }
}
