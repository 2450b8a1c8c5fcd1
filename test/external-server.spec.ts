import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { migrations } from '../migrations/index.js';
import { migrateDown } from '../src/platform/database/migrate.js';
import { prepareDatabase } from '../src/platform/database/prepare.js';
import { catalogueOf } from './support/catalogue.js';
import {
  type ExternalServer,
  hasPostgresql15,
  hostedDatabase,
  startPostgresql15,
} from './support/debian-postgresql.js';
import { asOwner } from './support/test-database.js';

(hasPostgresql15() ? describe : describe.skip)("Debian's PostgreSQL 15", () => {
  let server: ExternalServer;

  beforeAll(async () => {
    server = await startPostgresql15();
  }, 60_000);
  afterAll(() => {
    server.stop();
  });

  it('serves the register for an owner who is no superuser: up, down and up to the same structure', async () => {
    const ownerUrl = await hostedDatabase(server);
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
