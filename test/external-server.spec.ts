import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrations } from '../migrations/index.js';
import { migrateDown } from '../src/platform/database/migrate.js';
import { prepareDatabase } from '../src/platform/database/prepare.js';
import { databaseUser, giveTo, identityOf } from '../src/platform/embedded/database-user.js';
import { freePort } from '../src/platform/embedded/postmaster.js';
import { catalogueOf } from './support/catalogue.js';
import { asOwner } from './support/test-database.js';

const BINARIES = '/usr/lib/postgresql/15/bin';
const isThere = existsSync(join(BINARIES, 'initdb'));
if (!isThere) process.stderr.write(`NOT TESTED: PostgreSQL 15, because ${BINARIES} is not there.\n`);

(isThere ? describe : describe.skip)("Debian's PostgreSQL 15", () => {
  const folder = mkdtempSync(join(tmpdir(), `dagsljus-test-${process.pid}-`));
  const data = join(folder, 'data');
  const user = databaseUser(data);
  const surroundings = { ...identityOf(user), cwd: folder, stdio: 'ignore' as const };
  let superuser: URL;

  beforeAll(async () => {
    chmodSync(folder, 0o755);
    mkdirSync(data, { mode: 0o700 });
    const passwordFile = join(folder, 'password');
    writeFileSync(passwordFile, 'a secret');
    for (const path of [data, passwordFile]) giveTo(user, path);
    const access = ['--auth=scram-sha-256', '--username=admin', `--pwfile=${passwordFile}`];
    execFileSync(
      join(BINARIES, 'initdb'),
      ['-D', data, '--encoding=UTF8', '--no-sync', ...access],
      surroundings,
    );
    const port = await freePort();
    const settings = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off`;
    const log = join(data, 'log.txt');
    execFileSync(
      join(BINARIES, 'pg_ctl'),
      ['-D', data, '-w', '-l', log, '-o', settings, 'start'],
      surroundings,
    );
    superuser = new URL(`postgresql://admin:a%20secret@127.0.0.1:${port}/postgres`);
  }, 60_000);
  afterAll(() => {
    execFileSync(join(BINARIES, 'pg_ctl'), ['-D', data, '-m', 'immediate', 'stop'], surroundings);
    rmSync(folder, { recursive: true, force: true });
  });

  /** A database that belongs to a user who may make roles and is no superuser, as hosts give them. */
  async function hostedDatabase(): Promise<string> {
    await asOwner(async (admin) => {
      await admin.query("CREATE ROLE hosted LOGIN CREATEROLE PASSWORD 'hosted'");
      await admin.query('CREATE DATABASE hosted OWNER hosted');
    }, superuser.href);
    const url = new URL(superuser);
    [url.username, url.password, url.pathname] = ['hosted', 'hosted', '/hosted'];
    return url.href;
  }

  it('serves the register for an owner who is no superuser: up, down and up to the same structure', async () => {
    const ownerUrl = await hostedDatabase();
    const { office, register } = await prepareDatabase({ ownerUrl, migrations });
    expect([new URL(office.connectionString).username, new URL(register.connectionString).username]).toEqual([
      'dagsljus_office',
      'dagsljus_reader',
    ]);
    const before = await asOwner(catalogueOf, ownerUrl);
    await migrateDown(ownerUrl, migrations, Infinity);
    await prepareDatabase({ ownerUrl, migrations });
    expect(await asOwner(catalogueOf, ownerUrl)).toEqual(before);
    await expect(
      asOwner((reader) => reader.query('SELECT * FROM office.account'), register.connectionString),
    ).rejects.toThrow('permission denied');
  });
});
