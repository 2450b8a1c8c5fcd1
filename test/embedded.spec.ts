import { afterAll, afterEach, describe, expect, it } from '@jest/globals';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  appendFileSync,
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type EmbeddedDatabase, openEmbedded } from '../src/platform/embedded/embedded-database.js';
import { findBinaries, packagedBinaries } from '../src/platform/embedded/binaries.js';
import { databaseUser, identityOf, mayRun } from '../src/platform/embedded/database-user.js';
import { asOwner } from './support/test-database.js';

const root = mkdtempSync(join(tmpdir(), `dagsljus-test-${process.pid}-å b$-`));
const opened: EmbeddedDatabase[] = [];
const children: ChildProcess[] = [];
let directories = 0;

function newDirectory(): string {
  directories += 1;
  return join(root, `data ${directories}`);
}

async function open(
  dataDir: string,
  purpose: 'server' | 'command' = 'server',
  durable = false,
): Promise<EmbeddedDatabase> {
  const database = await openEmbedded({ dataDir, purpose, durable });
  opened.push(database);
  return database;
}

function pidFile(dataDir: string): string {
  return join(dataDir, 'postgres', 'cluster', 'postmaster.pid');
}

function postmasterOf(dataDir: string): number {
  return Number(readFileSync(pidFile(dataDir), 'utf8').split('\n')[0]);
}

async function remember(database: EmbeddedDatabase): Promise<void> {
  await asOwner((owner) => owner.query('CREATE TABLE memory AS SELECT 42 AS answer'), database.url);
}

async function recall(database: EmbeddedDatabase): Promise<unknown> {
  const { rows } = await asOwner((owner) => owner.query('SELECT answer FROM memory'), database.url);
  return rows[0];
}

/** A server in a process of its own. */
async function startHolder(dataDir: string): Promise<ChildProcess> {
  const script = fileURLToPath(new URL('support/hold-database.mjs', import.meta.url));
  const child = spawn(process.execPath, [script, dataDir], { stdio: ['ignore', 'pipe', 'inherit'] });
  children.push(child);
  await once(child.stdout, 'data');
  return child;
}

describe('The embedded database', () => {
  afterEach(async () => {
    for (const child of children.splice(0)) child.kill('SIGKILL');
    for (const database of opened.splice(0)) await database.close();
  });
  afterAll(() => {
    rmSync(root, { recursive: true, force: true });
  });

  it('keeps what it was told, in a folder with a space, å and $, and stops when it is closed', async () => {
    const dataDir = newDirectory();
    const first = await open(dataDir);
    await remember(first);
    await first.close();
    expect(existsSync(pidFile(dataDir))).toBe(false);
    expect(await recall(await open(dataDir))).toEqual({ answer: 42 });
    expect(statSync(join(dataDir, 'postgres', 'password')).mode & 0o777).toBe(0o600);
  });

  it('sorts as Swedes do', async () => {
    const { url } = await open(newDirectory());
    const { rows } = await asOwner(
      (owner) =>
        owner.query("SELECT string_agg(x, '' ORDER BY x) AS letters FROM unnest('{ö,z,å,a,ä}'::text[]) x"),
      url,
    );
    expect(rows).toEqual([{ letters: 'azåäö' }]);
  });

  it('refuses a second server on the same directory, in a sentence', async () => {
    const dataDir = newDirectory();
    await open(dataDir);
    await expect(open(dataDir)).rejects.toThrow(`Another Dagsljus server is already running on ${dataDir}.`);
  });

  it('lets commands join, and stops with the last who uses it', async () => {
    const dataDir = newDirectory();
    const server = await open(dataDir);
    const command = await open(dataDir, 'command');
    await server.close();
    await remember(command);
    await command.close();
    expect(existsSync(pidFile(dataDir))).toBe(false);
  });

  it('lets two who come to an empty directory at once use one database', async () => {
    const dataDir = newDirectory();
    const [one, other] = await Promise.all([open(dataDir, 'command'), open(dataDir, 'command')]);
    await remember(one);
    expect(await recall(other)).toEqual({ answer: 42 });
  });

  it('takes over the database of a server that was killed', async () => {
    const dataDir = newDirectory();
    const holder = await startHolder(dataDir);
    const orphan = postmasterOf(dataDir);
    holder.kill('SIGKILL');
    await once(holder, 'exit');
    const heir = await open(dataDir);
    expect(postmasterOf(dataDir)).toBe(orphan);
    await heir.close();
    expect(existsSync(pidFile(dataDir))).toBe(false);
  });

  it('is started again, at the same address, when PostgreSQL itself is killed', async () => {
    const dataDir = newDirectory();
    const database = await open(dataDir, 'server', true);
    const { url } = database;
    await remember(database);
    process.kill(postmasterOf(dataDir), 'SIGKILL');
    await expect(eventually(() => recall(database))).resolves.toEqual({ answer: 42 });
    expect(database.url).toBe(url);
  });

  it('starts although its lock names a process that is now something else', async () => {
    const dataDir = newDirectory();
    const database = await open(dataDir);
    const lock = readFileSync(pidFile(dataDir), 'utf8').split('\n').slice(1);
    await database.close();
    const user = databaseUser(join(dataDir, 'postgres', 'cluster'));
    const stranger = spawn('sleep', ['60'], identityOf(user));
    children.push(stranger);
    writeFileSync(pidFile(dataDir), [String(stranger.pid), ...lock].join('\n'));
    await remember(await open(dataDir));
  });

  it('takes another port when its own is taken', async () => {
    const dataDir = newDirectory();
    const first = await open(dataDir);
    const port = Number(new URL(first.url).port);
    await first.close();
    const squatter = createServer().listen(port, '127.0.0.1');
    await once(squatter, 'listening');
    const second = await open(dataDir);
    expect(new URL(second.url).port).not.toBe(String(port));
    squatter.close();
  });

  it('runs although install scripts were blocked and the project lies in a folder closed to others', () => {
    const closed = join(root, 'closed');
    const native = join(closed, 'native');
    cpSync(packagedBinaries(), native, {
      recursive: true,
      filter: (path) => !lstatSync(path).isSymbolicLink(),
    });
    cpSync(join(packagedBinaries(), '..', 'package.json'), join(closed, 'package.json'));
    chmodSync(closed, 0o700);
    const user = databaseUser(closed);
    expect(mayRun(user, join(findBinaries(user, native), 'initdb'))).toBe(true);
  });

  it('says what PostgreSQL said when it cannot start', async () => {
    const dataDir = newDirectory();
    await (await open(dataDir)).close();
    appendFileSync(join(dataDir, 'postgres', 'cluster', 'postgresql.conf'), '\nnonsense here\n');
    await expect(open(dataDir)).rejects.toThrow(
      /did not start:[^]*unrecognized configuration parameter "nonsense"/,
    );
  });
});

async function eventually<T>(work: () => Promise<T>): Promise<T> {
  const deadline = Date.now() + 15_000;
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
}
