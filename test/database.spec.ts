import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type pg from 'pg';
import { migrations } from '../migrations/index.js';
import { connect } from '../src/platform/database/connect.js';
import { migrateDown } from '../src/platform/database/migrate.js';
import { type DatabaseAddresses, prepareDatabase } from '../src/platform/database/prepare.js';
import { type EmbeddedDatabase, openEmbedded } from '../src/platform/embedded/embedded-database.js';
import { catalogueOf } from './support/catalogue.js';
import { asOwner, makeTestDatabase, type TestDatabase } from './support/test-database.js';

describe('The database of the register', () => {
  let database: TestDatabase;
  let addresses: DatabaseAddresses;

  beforeAll(async () => {
    database = await makeTestDatabase('empty');
    addresses = await prepareDatabase({ ownerUrl: database.url, migrations });
  });
  afterAll(() => database.drop());

  const asReader = (sql: string) => asRole(addresses.register, sql);
  const asOffice = (sql: string) => asRole(addresses.office, sql);

  it('lets each side log in as itself, with timeouts of its own', async () => {
    const question = `SELECT session_user::text AS role, current_setting('statement_timeout') AS timeout,
                             current_setting('default_transaction_read_only') AS read_only`;
    expect(await asReader(question)).toEqual([{ role: 'dagsljus_reader', timeout: '5s', read_only: 'on' }]);
    expect(await asOffice(question)).toEqual([{ role: 'dagsljus_office', timeout: '30s', read_only: 'off' }]);
  });

  it('shows the public side nothing outside schema register', async () => {
    const { rows } = await asOwner(
      (owner) =>
        owner.query<{ table: string }>(
          `SELECT c.oid::regclass::text AS table FROM pg_class c JOIN pg_namespace n ON n.oid = relnamespace
            WHERE relkind IN ('r', 'v', 'm', 'p', 'S') AND nspname NOT IN ('pg_catalog', 'information_schema', 'pg_toast')
              AND nspname <> 'register'`,
        ),
      database.url,
    );
    expect(rows.length).toBeGreaterThan(5);
    for (const { table } of rows) {
      await expect(asReader(`SELECT * FROM ${table}`)).rejects.toThrow('permission denied');
    }
  });

  it.each([
    ['write', 'INSERT INTO register.head DEFAULT VALUES'],
    ['write in a transaction that it calls writable', 'BEGIN READ WRITE; DELETE FROM register.entry; COMMIT'],
    ['make tables', 'BEGIN READ WRITE; CREATE TABLE register.mine (id int)'],
    ['make tables in public', 'BEGIN READ WRITE; CREATE TABLE public.mine (id int)'],
    ['make temporary tables', 'BEGIN READ WRITE; CREATE TEMP TABLE mine (id int)'],
    ['become the other side', 'SET ROLE dagsljus_office'],
    ['read files', "SELECT pg_read_file('/etc/hostname')"],
    ['see passwords', 'SELECT * FROM pg_authid'],
  ])('does not let the public side %s', async (_what, sql) => {
    await expect(asReader(sql)).rejects.toThrow(/permission denied|must be|read-only/);
  });

  it('comes back to the same structure when migrated down and up again', async () => {
    const before = await asOwner(catalogueOf, database.url);
    const undone = await migrateDown(database.url, migrations, Infinity);
    expect(undone).toHaveLength(migrations.length);
    const bare = await asOwner(catalogueOf, database.url);
    expect(bare.filter((line) => /^(relation|function|type) /.test(line))).toEqual([]);
    await prepareDatabase({ ownerUrl: database.url, migrations });
    expect(await asOwner(catalogueOf, database.url)).toEqual(before);
  });

  it('refuses a database that a newer version has changed', async () => {
    const older = migrations.slice(0, -1);
    await expect(prepareDatabase({ ownerUrl: database.url, migrations: older })).rejects.toThrow(
      'was changed by a newer version of Dagsljus',
    );
  });

  it('says why a server cannot be used, without the password', async () => {
    const url = new URL(database.url);
    url.password = 'not-the-password';
    await expect(prepareDatabase({ ownerUrl: url.href, migrations })).rejects.toThrow(
      `The database server ${url.host}${url.pathname} cannot be used: password authentication failed`,
    );
  });
});

describe('A database server that has never seen the register', () => {
  const dataDir = mkdtempSync(join(tmpdir(), `dagsljus-test-${process.pid}-`));
  let server: EmbeddedDatabase;

  beforeAll(async () => {
    server = await openEmbedded({ dataDir, purpose: 'command', durable: false });
  });
  afterAll(async () => {
    await server.close();
    rmSync(dataDir, { recursive: true, force: true });
  });

  async function newDatabase(name: string, owner = 'dagsljus'): Promise<string> {
    await asOwner((client) => client.query(`CREATE DATABASE ${name} OWNER ${owner}`), server.url);
    const url = new URL(server.url);
    url.pathname = `/${name}`;
    return url.href;
  }

  it('is prepared by two instances at once and by several registers at once, each thing once', async () => {
    const urls = [await newDatabase('one'), await newDatabase('two'), await newDatabase('three')];
    const instances = [...urls, ...urls].map((ownerUrl) => prepareDatabase({ ownerUrl, migrations }));
    await expect(Promise.all(instances)).resolves.toHaveLength(6);
    for (const url of urls) {
      const { rows } = await asOwner((owner) => owner.query('SELECT name FROM migration ORDER BY id'), url);
      expect(rows).toEqual(migrations.map((migration) => ({ name: new migration().name })));
    }
  });

  it('keeps roles as they are when prepared again', async () => {
    const question = "SELECT * FROM pg_authid WHERE rolname LIKE 'dagsljus\\_%' ORDER BY rolname";
    const read = () =>
      asOwner(async (owner) => (await owner.query<Record<string, unknown>>(question)).rows, server.url);
    const before = await read();
    expect(before).toHaveLength(4);
    await prepareDatabase({ ownerUrl: await newDatabase('four'), migrations });
    expect(await read()).toEqual(before);
  });

  it('serves an owner who is no superuser, and whom the roles were given', async () => {
    const ownerUrl = await newOwner('modest');
    await expect(prepareDatabase({ ownerUrl, migrations })).rejects.toThrow(
      /may not prepare the role dagsljus_redactor[^]*CREATE ROLE dagsljus_office LOGIN;/,
    );
    const roles = 'dagsljus_office, dagsljus_reader, dagsljus_letterbox, dagsljus_redactor';
    await asOwner((owner) => owner.query(`GRANT ${roles} TO modest`), server.url);
    const { register } = await prepareDatabase({ ownerUrl, migrations });
    const question = `SELECT current_user::text AS role, current_setting('statement_timeout') AS timeout,
                             current_setting('default_transaction_read_only') AS read_only`;
    expect(await asRole(register, question)).toEqual([
      { role: 'dagsljus_reader', timeout: '5s', read_only: 'on' },
    ]);
    await expect(asRole(register, 'SELECT * FROM office.account')).rejects.toThrow('permission denied');
    await migrateDown(ownerUrl, migrations, Infinity);
  });

  it('refuses roles that may too much', async () => {
    const ownerUrl = await newDatabase('five');
    await asOwner((owner) => owner.query('ALTER ROLE dagsljus_reader SUPERUSER'), server.url);
    await expect(prepareDatabase({ ownerUrl, migrations })).rejects.toThrow(
      'The database role dagsljus_reader may more than it should',
    );
    await asOwner((owner) => owner.query('ALTER ROLE dagsljus_reader NOSUPERUSER'), server.url);
  });

  async function newOwner(name: string): Promise<string> {
    await asOwner((owner) => owner.query(`CREATE ROLE ${name} LOGIN PASSWORD 'secret'`), server.url);
    const url = new URL(await newDatabase(name, name));
    url.username = name;
    url.password = 'secret';
    return url.href;
  }
});

async function asRole(address: DatabaseAddresses['register'], sql: string): Promise<unknown[]> {
  const client: pg.Client = await connect(address);
  try {
    const result = await client.query<Record<string, unknown>>(sql);
    return result.rows;
  } finally {
    await client.end();
  }
}
