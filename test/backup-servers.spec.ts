import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkChain } from '../src/publication/verification/database/chain-check.js';
import { backUp, restoreInto } from './support/backups.js';
import { contentsOf } from './support/contents.js';
import {
  type ExternalServer,
  hasPostgresql15,
  hostedDatabase,
  startPostgresql15,
} from './support/debian-postgresql.js';
import { startTestApp } from './support/test-app.js';
import { asOwner, makeTestDatabase, serverUrl } from './support/test-database.js';
import { use } from './support/used-register.js';

const folder = mkdtempSync(join(tmpdir(), `dagsljus-test-${process.pid}-`));
const original = join(folder, 'original.zip');
let contents: Record<string, string>;

beforeAll(async () => {
  const register = await startTestApp();
  await use(register);
  await backUp(register.ownerUrl, original);
  contents = await asOwner(contentsOf, register.ownerUrl);
  await register.stop();
}, 60_000);

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** There and back again: restored, replaced, backed up and restored once more, all as this owner. */
async function expectRoundTrip(ownerUrl: string, name: string): Promise<void> {
  const again = join(folder, `${name}.zip`);
  await restoreInto(ownerUrl, original);
  expect(await asOwner(contentsOf, ownerUrl)).toEqual(contents);
  await backUp(ownerUrl, again);
  await restoreInto(ownerUrl, again);
  expect(await asOwner(contentsOf, ownerUrl)).toEqual(contents);
  expect(await asOwner((owner) => checkChain(owner), ownerUrl)).toMatchObject({ ok: true });
  const database = await makeTestDatabase('empty');
  await restoreInto(database.url, again);
  expect(await asOwner(contentsOf, database.url)).toEqual(contents);
  await database.drop();
}

describe('A backup on a server of somebody else', () => {
  it('is taken and restored by an owner who is no superuser', async () => {
    await asOwner(async (admin) => {
      await admin.query("CREATE ROLE keeper LOGIN PASSWORD 'keeper'");
      await admin.query('GRANT dagsljus_office, dagsljus_reader, dagsljus_redactor TO keeper');
      await admin.query('CREATE DATABASE kept OWNER keeper TEMPLATE template0');
    });
    const url = new URL(serverUrl());
    [url.username, url.password, url.pathname] = ['keeper', 'keeper', '/kept'];
    await expectRoundTrip(url.href, 'keeper');
    await asOwner(async (admin) => {
      await admin.query('DROP DATABASE kept');
      await admin.query('DROP ROLE keeper');
    });
  }, 60_000);
});

(hasPostgresql15() ? describe : describe.skip)("Debian's PostgreSQL 15", () => {
  let server: ExternalServer;

  beforeAll(async () => {
    server = await startPostgresql15();
  }, 60_000);
  afterAll(() => {
    server.stop();
  });

  it('takes a backup of PostgreSQL 18 and gives one back, for an owner who is no superuser', async () => {
    await expectRoundTrip(await hostedDatabase(server), 'hosted');
  }, 60_000);
});
