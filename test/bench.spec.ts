import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { fill } from '../bench/seeding/fill.js';
import type { DataSource } from 'typeorm';
import { migrationSource } from '../src/platform/database/migrate.js';
import { ReadModel } from '../src/publication/read-model/read-model.service.js';
import { ReadModelRebuild } from '../src/publication/read-model/rebuild.service.js';
import { progressOn } from '../src/platform/progress/progress.js';
import { makeTestDatabase, type TestDatabase } from './support/test-database.js';

const SIZE = 300;
const silently = progressOn({ write: () => undefined });
const run = promisify(execFile);

describe('A register that the bench made', () => {
  let database: TestDatabase;
  let owner: DataSource;

  beforeAll(async () => {
    database = await makeTestDatabase();
    await fill({ ownerUrl: database.url, size: SIZE, progress: silently });
    owner = await migrationSource(database.url, []).initialize();
  });
  afterAll(async () => {
    await owner.destroy();
    await database.drop();
  });

  it('is what publication makes of its entries', async () => {
    const made = await everything();
    await owner.transaction((store) => new ReadModelRebuild(new ReadModel()).rebuild(store));
    expect(await everything()).toEqual(made);
    expect(made['meeting']).toHaveLength(SIZE);
  });

  it('has a history without gaps', async () => {
    const [history] = await owner.query<object[]>(
      `SELECT count(*)::integer AS entries, max(seq)::integer AS newest, (SELECT seq FROM register.head)::integer AS head,
              (SELECT count(*) FROM register.record)::integer AS records,
              count(*) FILTER (WHERE type = 'CORRECTED')::integer AS corrected
       FROM register.entry`,
    );
    const { entries } = history as { entries: number };
    expect(history).toEqual({ entries, newest: entries, head: entries, records: entries, corrected: 3 });
  });

  // Each table of the read model (how often something was told is none of it), in the order of its rows as text.
  async function everything(): Promise<Record<string, unknown[]>> {
    const tables = await owner.query<{ name: string }[]>(
      `SELECT table_name AS name FROM information_schema.tables
       WHERE table_schema = 'register' AND table_type = 'BASE TABLE' AND table_name NOT IN ('entry', 'record', 'head', 'told')`,
    );
    const rows = await Promise.all(
      tables.map(({ name }) =>
        owner.query<{ row: object }[]>(
          `SELECT to_jsonb(item) AS row FROM register.${name} AS item ORDER BY item::text COLLATE "C"`,
        ),
      ),
    );
    return Object.fromEntries(tables.map(({ name }, place) => [name, rows[place] ?? []]));
  }
});

const FORMATS = [
  ...['CSV', 'ZIP', 'JSON Lines', 'records as JSON Lines', 'Parquet'],
  ...['SQLite', 'XLSX', 'N-Quads', 'JSON-LD'],
];

describe('npm run bench', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dagsljus-bench-'));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  const bench = async (...options: string[]): Promise<string> => {
    const program = ['--import', './bench/typescript.mjs', 'bench/bench.ts'];
    const { stdout } = await run(process.execPath, [...program, ...options], { cwd: process.cwd() });
    return stdout;
  };

  it('measures everything that has a goal', async () => {
    const table = await bench('--size', String(SIZE), '--quick', '--folder', folder);
    const works = table.trim().split('\n').slice(2);
    expect(new Set(works.map((line) => line.split('|')[1]?.trim()))).toEqual(
      new Set([
        'List',
        'Asked before',
        'Deep page',
        'Search with facets',
        'Growth',
        'Publish to visible',
        'CSV of meetings',
        'CSV of participants',
        ...FORMATS.map((format) => `Everything as ${format}`),
      ]),
    );
    expect(works.filter((line) => line.includes('not measured') && !line.includes('PostGraphile'))).toEqual(
      [],
    );
  }, 240_000);

  it('says what it can do', async () => {
    expect(await bench('--help')).toMatch(/--size[^]*--works[^]*--quick[^]*seed/);
  });
});
