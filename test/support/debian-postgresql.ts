import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { databaseUser, giveTo, identityOf } from '../../src/platform/embedded/database-user.js';
import { freePort } from '../../src/platform/embedded/postmaster.js';
import { asOwner } from './test-database.js';

const BINARIES = '/usr/lib/postgresql/15/bin';

/** Whether this machine has Debian's PostgreSQL 15; says loudly what is not tested when it has not. */
export function hasPostgresql15(): boolean {
  const isThere = existsSync(join(BINARIES, 'initdb'));
  if (!isThere) process.stderr.write(`NOT TESTED: PostgreSQL 15, because ${BINARIES} is not there.\n`);
  return isThere;
}

/** A PostgreSQL 15 server, as its superuser reaches it. */
export interface ExternalServer {
  url: string;
  stop(): void;
}

export async function startPostgresql15(): Promise<ExternalServer> {
  const folder = mkdtempSync(join(tmpdir(), `dagsljus-test-${process.pid}-`));
  const data = join(folder, 'data');
  const user = databaseUser(data);
  const run = (program: string, ...words: string[]) =>
    execFileSync(join(BINARIES, program), ['-D', data, ...words], {
      ...identityOf(user),
      cwd: folder,
      stdio: 'ignore',
    });
  chmodSync(folder, 0o755);
  mkdirSync(data, { mode: 0o700 });
  const passwordFile = join(folder, 'password');
  writeFileSync(passwordFile, 'a secret');
  for (const path of [data, passwordFile]) giveTo(user, path);
  const access = ['--auth=scram-sha-256', '--username=admin', `--pwfile=${passwordFile}`];
  run('initdb', '--encoding=UTF8', '--no-sync', ...access);
  const port = await freePort();
  const settings = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off`;
  run('pg_ctl', '-w', '-l', join(data, 'log.txt'), '-o', settings, 'start');
  return {
    url: `postgresql://admin:a%20secret@127.0.0.1:${port}/postgres`,
    stop: () => {
      run('pg_ctl', '-m', 'immediate', 'stop');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A database that belongs to a user who may make roles and is no superuser, as hosts give them. */
export async function hostedDatabase(server: ExternalServer): Promise<string> {
  await asOwner(async (admin) => {
    await admin.query("CREATE ROLE hosted LOGIN CREATEROLE PASSWORD 'hosted'");
    await admin.query('CREATE DATABASE hosted OWNER hosted');
  }, server.url);
  const url = new URL(server.url);
  [url.username, url.password, url.pathname] = ['hosted', 'hosted', '/hosted'];
  return url.href;
}
