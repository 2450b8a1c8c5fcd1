import { randomBytes } from 'node:crypto';
import pg from 'pg';

/** A database of a test's own, for its owner. */
export interface TestDatabase {
  url: string;
  drop(): Promise<void>;
}

/** A copy of the migrated template, or with `empty` a database where nothing is. */
export async function makeTestDatabase(kind: 'migrated' | 'empty' = 'migrated'): Promise<TestDatabase> {
  const name = `test_${randomBytes(6).toString('hex')}`;
  const template = kind === 'migrated' ? 'dagsljus_template' : 'template0';
  await asOwner((owner) => owner.query(`CREATE DATABASE ${name} TEMPLATE ${template}`));
  const url = new URL(serverUrl());
  url.pathname = `/${name}`;
  return {
    url: url.href,
    drop: async () => {
      await asOwner((owner) => owner.query(`DROP DATABASE ${name} WITH (FORCE)`));
    },
  };
}

/** Does something as the superuser of the tests' server. */
export async function asOwner<T>(work: (owner: pg.Client) => Promise<T>, url = serverUrl()): Promise<T> {
  const owner = new pg.Client(url);
  await owner.connect();
  try {
    return await work(owner);
  } finally {
    await owner.end();
  }
}

export function serverUrl(): string {
  const url = process.env['TEST_DATABASE_URL'];
  if (!url) throw new Error('The tests have no database: run them with `npm test`');
  return url;
}
