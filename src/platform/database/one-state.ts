import type pg from 'pg';

/** Lets a connection see one state of the database, for as long as it takes, and change nothing, until its transaction ends. */
export async function seeOneState(client: pg.ClientBase): Promise<void> {
  // A role's usual limits are for visitors who wait.
  await client.query(
    `BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY;
     SET LOCAL statement_timeout = 0; SET LOCAL idle_in_transaction_session_timeout = 0`,
  );
}
