import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { codeOf, OperatorFault } from '../errors/operator-fault.js';
import { passwordOf } from './address.js';
import { type DatabaseRole, REDACTOR, ROLES } from './roles.js';

interface FoundRole {
  mighty: boolean;
  settings: string[] | null;
}

const ATTEMPTS = 20;

/**
 * Sees to it that the roles exist with what holds for them. Roles are of the whole server, where another register may
 * make the same ones in the same moment: nothing is dropped, and nothing that exists is given another password.
 */
export async function keepRoles(owner: pg.Client, ownerUrl: string): Promise<void> {
  for (const role of ROLES) {
    await again(() => keepRole(owner, role, ownerUrl));
  }
  await again(() => joinRole(owner, REDACTOR));
}

/** Lets the owner become a role: to give it a function, or where it cannot log in by itself. */
export async function joinRole(owner: pg.Client, role: DatabaseRole): Promise<void> {
  const kind = (await serverVersion(owner)) >= 16 ? 'SET' : 'MEMBER';
  const { rows } = await owner.query<{ may: boolean }>('SELECT pg_has_role(current_user, $1, $2) AS may', [
    role.name,
    kind,
  ]);
  if (rows[0]?.may) return;
  await asAllowed(owner, `GRANT ${role.name} TO CURRENT_USER`, role);
}

export async function serverVersion(client: pg.Client): Promise<number> {
  const { rows } = await client.query<{ number: string }>(
    "SELECT current_setting('server_version_num') AS number",
  );
  return Math.floor(Number(rows[0]?.number) / 10_000);
}

async function keepRole(owner: pg.Client, role: DatabaseRole, ownerUrl: string): Promise<void> {
  const found = (await findRole(owner, role)) ?? (await makeRole(owner, role, ownerUrl));
  if (found.mighty) {
    throw new OperatorFault(
      `The database role ${role.name} may more than it should (superuser, or the like). ` +
        `Take it away: ALTER ROLE ${role.name} NOSUPERUSER NOCREATEROLE NOCREATEDB NOREPLICATION NOBYPASSRLS;`,
    );
  }
  for (const [name, value] of Object.entries(role.settings)) {
    if (found.settings?.includes(`${name}=${value}`)) continue;
    await asAllowed(owner, `ALTER ROLE ${role.name} SET ${name} = '${value}'`, role);
  }
}

async function findRole(owner: pg.Client, role: DatabaseRole): Promise<FoundRole | undefined> {
  const { rows } = await owner.query<FoundRole>(
    `SELECT rolsuper OR rolcreaterole OR rolcreatedb OR rolreplication OR rolbypassrls AS mighty, rolconfig AS settings
       FROM pg_roles WHERE rolname = $1`,
    [role.name],
  );
  return rows[0];
}

async function makeRole(owner: pg.Client, role: DatabaseRole, ownerUrl: string): Promise<FoundRole> {
  const password = role.login ? passwordOf(role, ownerUrl) : undefined;
  const login = role.login ? `LOGIN ${password ? `PASSWORD ${pg.escapeLiteral(password)}` : ''}` : 'NOLOGIN';
  try {
    await asAllowed(owner, `CREATE ROLE ${role.name} ${login}`, role);
  } catch (error) {
    if (!isMadeByAnother(error)) throw error;
  }
  return (await findRole(owner, role)) ?? { mighty: false, settings: null };
}

// Another register made it in the same moment: refused by name, or by the index on names.
function isMadeByAnother(error: unknown): boolean {
  return ['42710', '23505'].includes(codeOf(error) ?? '');
}

async function asAllowed(owner: pg.Client, statement: string, role: DatabaseRole): Promise<void> {
  try {
    await owner.query(statement);
  } catch (cause) {
    if (codeOf(cause) !== '42501') throw cause;
    throw new OperatorFault(
      `The database user of DATABASE_URL may not prepare the role ${role.name}. ` +
        `Give it CREATEROLE, or let an administrator of the server run:\n${preparation()}`,
      { cause },
    );
  }
}

/** What an administrator runs when the owner may make no roles. */
function preparation(): string {
  const lines = ROLES.flatMap(({ name, login, settings }) => [
    `CREATE ROLE ${name} ${login ? 'LOGIN' : 'NOLOGIN'};`,
    ...Object.entries(settings).map(([setting, value]) => `ALTER ROLE ${name} SET ${setting} = '${value}';`),
    `GRANT ${name} TO "<the user of DATABASE_URL>";`,
  ]);
  return lines.join('\n');
}

// Two change the same role at once: PostgreSQL refuses one as "tuple concurrently updated", or for its double entry.
async function again(work: () => Promise<void>): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await work();
      return;
    } catch (error) {
      if (attempt === ATTEMPTS || !isCollision(error)) throw error;
      await pause(20 * attempt * Math.random());
    }
  }
}

function isCollision(error: unknown): boolean {
  return codeOf(error) === '23505' || /concurrently (updated|deleted)/.test(String(error));
}
