import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { codeOf, OperatorFault } from '../errors/operator-fault.js';
import { placeOf } from './address.js';

interface Patience {
  seconds: number;
  log?: (line: string) => void;
}

/** A connection of the database's owner, for migrations and commands. Waits while the server is starting. */
export async function openOwnerConnection(
  url: string,
  patience: Patience = { seconds: 30 },
): Promise<pg.Client> {
  const deadline = Date.now() + patience.seconds * 1000;
  for (let told = false; ; told = true) {
    try {
      return await connect({ connectionString: url });
    } catch (error) {
      if (isFinal(error) || Date.now() > deadline) throw unreachable(url, error);
      if (!told) patience.log?.(`Waiting for the database server ${placeOf(url)}.`);
    }
    await pause(500);
  }
}

/** Connects once. */
export async function connect(settings: pg.ClientConfig): Promise<pg.Client> {
  const client = new pg.Client({ connectionTimeoutMillis: 5000, keepAlive: true, ...settings });
  // A connection that breaks fails the next query; without a listener it would fell the process.
  client.on('error', () => undefined);
  await client.connect();
  return client;
}

/** Ends a connection. One whose other end is silent is left to itself: nobody answers that it ended. */
export async function disconnect(client: pg.Client): Promise<void> {
  await Promise.race([client.end().catch(() => undefined), pause(500, undefined, { ref: false })]);
}

// The server is there and says no: waiting does not help. 28: credentials, 3D: no such database, 42: no right.
function isFinal(error: unknown): boolean {
  return /^(28|3D|42)/.test(codeOf(error) ?? '');
}

/** Why a server cannot be used, without its password. */
export function unreachable(url: string, cause: unknown): OperatorFault {
  const told = cause instanceof Error ? cause.message || codeOf(cause) : String(cause);
  return new OperatorFault(`The database server ${placeOf(url)} cannot be used: ${told ?? 'no answer'}.`, {
    cause,
  });
}
