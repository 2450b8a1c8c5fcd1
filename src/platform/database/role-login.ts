import type pg from 'pg';
import { codeOf, OperatorFault } from '../errors/operator-fault.js';
import { assumedAddress, type DatabaseAddress, loginAddress, placeOf } from './address.js';
import { connect, unreachable } from './connect.js';
import { joinRole } from './role-keeper.js';
import type { DatabaseRole } from './roles.js';

/** How a role gets in: by logging in where the server lets it, else as the owner who becomes the role. */
export async function findLogin(
  owner: pg.Client,
  role: DatabaseRole,
  { ownerUrl, serverUrl }: { ownerUrl: string; serverUrl: string },
): Promise<DatabaseAddress> {
  const own = loginAddress(role, ownerUrl, serverUrl);
  if (await letsIn(own, role)) return own;
  await joinRole(owner, role);
  const assumed = assumedAddress(role, serverUrl);
  if (await letsIn(assumed, role)) return assumed;
  throw new OperatorFault(
    `The database server ${placeOf(serverUrl)} lets nobody be ${role.name}: ` +
      'neither with a login of its own nor through the user of DATABASE_URL.',
  );
}

async function letsIn(address: DatabaseAddress, role: DatabaseRole): Promise<boolean> {
  let client: pg.Client | undefined;
  try {
    client = await connect(address);
    const { rows } = await client.query<{ name: string }>('SELECT current_user AS name');
    return rows[0]?.name === role.name;
  } catch (error) {
    if (isRefusal(error)) return false;
    throw unreachable(address.connectionString, error);
  } finally {
    await client?.end().catch(() => undefined);
  }
}

// 28: this login is not let in; 42501 and 22023: the role may not be taken on; 08P01: a pooler that knows no options.
// pg itself refuses, without a code, to log in without a password.
function isRefusal(error: unknown): boolean {
  const code = codeOf(error);
  if (code === undefined) return /password/i.test(String(error));
  return code.startsWith('28') || ['42501', '22023', '08P01'].includes(code);
}
