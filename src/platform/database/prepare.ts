import { setTimeout as pause } from 'node:timers/promises';
import type pg from 'pg';
import { OperatorFault } from '../errors/operator-fault.js';
import type { DatabaseAddress } from './address.js';
import { openOwnerConnection } from './connect.js';
import { migrateUp, type Migrations } from './migrate.js';
import { keepRoles, serverVersion } from './role-keeper.js';
import { findLogin } from './role-login.js';
import { LETTERBOX, OFFICE, READER } from './roles.js';

const OLDEST_SERVER = 15;
const PREPARING = '7261, 3';
const PATIENCE = 10 * 60_000;

export interface Preparation {
  ownerUrl: string;
  /** A replica for the public side. */
  readUrl?: string | undefined;
  migrations: Migrations;
  log?: (line: string) => void;
}

/** How the sides of the register reach the database, and what comes in to it. */
export interface DatabaseAddresses {
  office: DatabaseAddress;
  register: DatabaseAddress;
  letterbox: DatabaseAddress;
}

/** Makes a database ready for use: roles, schemas, rights and migrations. Any number of instances may do it at once. */
export async function prepareDatabase(preparation: Preparation): Promise<DatabaseAddresses> {
  const { ownerUrl, readUrl, migrations, log } = preparation;
  return alone(ownerUrl, log, async (owner) => {
    await prepareSchemas(owner, ownerUrl);
    const ran = await migrateUp(ownerUrl, migrations);
    if (ran.length > 0) log?.(`Migrated the database: ${ran.join(', ')}.`);
    return {
      office: await findLogin(owner, OFFICE, { ownerUrl, serverUrl: ownerUrl }),
      register: await findLogin(owner, READER, { ownerUrl, serverUrl: readUrl ?? ownerUrl }),
      letterbox: await findLogin(owner, LETTERBOX, { ownerUrl, serverUrl: ownerUrl }),
    };
  });
}

/** Does work on the database while no other instance prepares it. */
export async function alone<T>(
  ownerUrl: string,
  log: ((line: string) => void) | undefined,
  work: (owner: pg.Client) => Promise<T>,
): Promise<T> {
  const owner = await openOwnerConnection(ownerUrl, { seconds: 30, ...(log ? { log } : {}) });
  try {
    await waitForTurn(owner, log);
    return await work(owner);
  } finally {
    // The lock ends with the connection.
    await owner.end().catch(() => undefined);
  }
}

// Asked again and again instead of waited for: a waiting statement would hold back what CREATE INDEX waits for.
async function waitForTurn(owner: pg.Client, log: ((line: string) => void) | undefined): Promise<void> {
  const deadline = Date.now() + PATIENCE;
  for (let told = false; Date.now() < deadline; told = true) {
    const { rows } = await owner.query<{ mine: boolean }>(
      `SELECT pg_try_advisory_lock(${PREPARING}) AS mine`,
    );
    if (rows[0]?.mine) return;
    if (!told) log?.('Waiting: another instance is preparing the database.');
    await pause(100);
  }
  throw new OperatorFault(
    'Another instance has been preparing the database for ten minutes. Look at that one first.',
  );
}

/** Sees to roles, schemas and who may enter them. */
export async function prepareSchemas(owner: pg.Client, ownerUrl: string): Promise<void> {
  await requireUsableServer(owner);
  await keepRoles(owner, ownerUrl);
  await makeSchemas(owner);
  const { rows } = await owner.query<{ name: string }>(
    `SELECT quote_ident(datname) AS name FROM pg_database
      WHERE datname = current_database() AND pg_has_role(datdba, 'USAGE')`,
  );
  const database = rows[0]?.name;
  if (!database) return;
  await owner.query(`
    REVOKE TEMPORARY ON DATABASE ${database} FROM PUBLIC;
    GRANT CONNECT ON DATABASE ${database} TO ${OFFICE.name}, ${READER.name}, ${LETTERBOX.name};
  `);
}

export async function makeSchemas(owner: pg.ClientBase): Promise<void> {
  await owner.query(`
    CREATE SCHEMA IF NOT EXISTS office;
    CREATE SCHEMA IF NOT EXISTS register;
    GRANT USAGE ON SCHEMA office TO ${OFFICE.name};
    GRANT USAGE ON SCHEMA register TO ${OFFICE.name}, ${READER.name};
  `);
}

async function requireUsableServer(owner: pg.Client): Promise<void> {
  const version = await serverVersion(owner);
  if (version < OLDEST_SERVER) {
    throw new OperatorFault(
      `The database server is PostgreSQL ${version}; Dagsljus needs ${OLDEST_SERVER} or newer.`,
    );
  }
  const { rows } = await owner.query<{ encoding: string; may: boolean }>(
    `SELECT current_setting('server_encoding') AS encoding,
            has_database_privilege(current_database(), 'CREATE') AND has_schema_privilege('public', 'CREATE') AS may`,
  );
  if (rows[0]?.encoding !== 'UTF8') {
    throw new OperatorFault(
      'The database is not in UTF-8. Make it again: CREATE DATABASE … ENCODING UTF8 TEMPLATE template0;',
    );
  }
  if (!rows[0].may) {
    throw new OperatorFault('The user of DATABASE_URL must own its database: ALTER DATABASE … OWNER TO …;');
  }
}
