import { DataSource, type MigrationInterface } from 'typeorm';
import { OperatorFault } from '../errors/operator-fault.js';

export type Migrations = readonly (new () => MigrationInterface)[];

/** Runs the migrations that the database lacks; their names. Only under the preparation lock. */
export async function migrateUp(ownerUrl: string, migrations: Migrations): Promise<string[]> {
  return withMigrations(ownerUrl, migrations, async (database) => {
    await refuseNewerDatabase(database, migrations);
    const ran = await database.runMigrations({ transaction: 'each' });
    return ran.map(({ name }) => name);
  });
}

/** Undoes the latest migrations, newest first, with their data; their names. Only under the preparation lock. */
export async function migrateDown(
  ownerUrl: string,
  migrations: Migrations,
  steps: number,
): Promise<string[]> {
  return withMigrations(ownerUrl, migrations, async (database) => {
    await refuseNewerDatabase(database, migrations);
    const undone = (await migrationsRun(database)).reverse().slice(0, steps);
    let left = undone.length;
    while (left--) await database.undoLastMigration({ transaction: 'each' });
    return undone;
  });
}

/** The owner's data source, which knows the migrations and where it is written down which of them ran. */
export function migrationSource(ownerUrl: string, migrations: Migrations): DataSource {
  return new DataSource({
    type: 'postgres',
    url: ownerUrl,
    schema: 'public',
    migrations: [...migrations],
    migrationsTableName: 'migration',
    installExtensions: false,
    logging: false,
  });
}

async function withMigrations<T>(
  ownerUrl: string,
  migrations: Migrations,
  work: (database: DataSource) => Promise<T>,
): Promise<T> {
  const database = migrationSource(ownerUrl, migrations);
  await database.initialize();
  try {
    return await work(database);
  } finally {
    await database.destroy();
  }
}

async function refuseNewerDatabase(database: DataSource, migrations: Migrations): Promise<void> {
  const known = new Set(migrations.map((migration) => new migration().name));
  const unknown = (await migrationsRun(database)).filter((name) => !known.has(name));
  if (unknown.length === 0) return;
  throw new OperatorFault(
    `The database was changed by a newer version of Dagsljus (${unknown.join(', ')}). ` +
      'Run that version, or restore a backup taken by this one.',
  );
}

async function migrationsRun(database: DataSource): Promise<string[]> {
  const [table] = await database.query<{ exists: boolean }[]>(
    "SELECT to_regclass('public.migration') IS NOT NULL AS exists",
  );
  if (!table?.exists) return [];
  const rows = await database.query<{ name: string }[]>('SELECT name FROM public.migration ORDER BY id');
  return rows.map(({ name }) => name);
}
