import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ImportReport } from '../src/office/imports/import-report.js';
import { CHECKPOINT_KEY } from './support/checkpoint-key.js';
import { newDataDir } from './support/data-dir.js';
import { Importing } from './support/importing.js';
import { startTestApp, type TestApp } from './support/test-app.js';

const program = fileURLToPath(new URL('../bin/dagsljus.mjs', import.meta.url));
const header = ['Nr', 'Datum', 'Företrädare', 'Motpart', 'Rubrik', 'Plats'];
const many = (count: number): string[][] => [
  header,
  ...Array.from({ length: count }, (_, at) => [
    String(at),
    '2020-01-01',
    'Åsa',
    `Bolag ${at} AB`,
    `Rubrik ${at}`,
    'Lund',
  ]),
];

// Each call starts a program of its own.
const SLOW = 120_000;

describe('The command dagsljus import', () => {
  let register: TestApp;
  let importing: Importing;

  beforeAll(async () => {
    register = await startTestApp();
    importing = await Importing.into(register);
  });
  afterAll(async () => {
    importing.end();
    await register.stop();
  });

  function start(words: readonly string[]) {
    const env = {
      PATH: process.env['PATH'],
      DATABASE_URL: register.ownerUrl,
      DAGSLJUS_DATA_DIR: newDataDir(),
      DAGSLJUS_CHECKPOINT_KEY: CHECKPOINT_KEY,
    };
    return spawn(process.execPath, [program, 'import', ...words], { env });
  }

  async function run(...words: string[]): Promise<{ status: number; out: string; told: string }> {
    const command = start(words);
    const ended = once(command, 'exit').then(([code]) => Number(code));
    const [out, told, status] = await Promise.all([text(command.stdout), text(command.stderr), ended]);
    return { status, out, told };
  }

  const count = async (): Promise<number> => {
    const rows = await register.office.query<{ n: number }[]>(
      'SELECT count(*)::int AS n FROM office.meeting WHERE public_body_id = $1',
      [importing.body.id],
    );
    return rows[0]?.n ?? -1;
  };

  it(
    'refuses what it cannot import with exit code 2 and a sentence, and leaves the database as it was',
    async () => {
      const mapping = ['--mapping', importing.mapping(), '--body', importing.body.slug];
      const good = importing.file('good.csv', many(3));
      const zip = importing.file('zip.csv', Buffer.from('PK\u0003\u0004nothing'));
      const sql = importing.file('sql.csv', "(1, 'a'),\n(2, 'b');\n");
      for (const [words, sentence] of [
        [[good, zip, ...mapping], /zip\.csv: The content is a ZIP file/],
        [[sql, ...mapping, '--lang', 'sv'], /sql\.csv: Filen innehåller SQL/],
        [[good, ...mapping, '--lang', 'de'], /Give sv or en/],
      ] as const) {
        const { status, out, told } = await run(...words);
        expect([status, out]).toEqual([2, '']);
        expect(told).toMatch(sentence);
        expect(told).not.toMatch(/^\s+at /m);
      }
      expect(await count()).toBe(0);
    },
    SLOW,
  );

  it(
    'shows how far it has come, prints a table, writes the report, and ends well though rows are rejected',
    async () => {
      const rows = [...many(2), ['x', 'i går', 'Å', 'X AB', 'Rubrik', '']];
      const file = importing.file('rejected.csv', rows);
      const report = importing.file('report.json', '');
      const words = [file, '--mapping', importing.mapping(), '--body', importing.body.slug, '--publish'];
      const { status, out, told } = await run(...words, '--report', report, '--lang', 'sv');
      expect(status).toBe(0);
      expect(told).toMatch(/Importing: 2 meetings in/);
      expect(out).toMatch(/Rader +3\n/);
      expect(out).toContain(
        `${file}:4: Datum: ”i går” är inte skrivet som något av datumformaten YYYY-MM-DD, YYYY-MM.`,
      );
      const written = JSON.parse(readFileSync(report, 'utf8')) as ImportReport;
      expect(written).toMatchObject({ rows: 3, created: 2, rejectedRows: 1, published: 2 });
      expect(Object.keys(written)).toEqual(
        expect.arrayContaining([
          'files',
          'groupedRows',
          'filteredRows',
          'duplicateRows',
          'nilReturns',
          'missing',
          'seconds',
        ]),
      );
      const tried = await run(...words, '--dry-run');
      expect([tried.status, tried.out]).toEqual([0, expect.stringContaining('nothing has been changed')]);
    },
    SLOW,
  );

  it(
    'leaves whole batches when it is killed, and completes them when it is run again',
    async () => {
      const file = importing.file('many.csv', many(4000));
      const words = [file, '--mapping', importing.mapping(), '--body', importing.body.slug, '--publish'];
      const before = await count();
      const command = start(words);
      const ended = once(command, 'exit');
      for (let waited = 0; waited < 600 && (await count()) === before; waited += 1) await pause(50);
      command.kill('SIGKILL');
      await ended;
      const left = await count();
      expect(left).toBeGreaterThan(before);
      expect(left).toBeLessThan(4000);
      expect((left - before) % 500).toBe(0);
      const report = importing.file('rerun.json', '');
      expect((await run(...words, '--report', report)).status).toBe(0);
      expect(await count()).toBe(4000);
      expect(JSON.parse(readFileSync(report, 'utf8'))).toMatchObject({
        created: 4000 - left,
        updated: 0,
        unchanged: left,
      });
      const chain = await register.office.query<{ seq: string; n: string }[]>(
        'SELECT max(seq)::text AS seq, count(*)::text AS n FROM register.entry',
      );
      expect(chain[0]?.seq).toBe(chain[0]?.n);
    },
    SLOW,
  );

  it('fails plainly when the report cannot be written, before anything is imported', async () => {
    const folder = importing.file('plain.txt', 'a file, no folder');
    const before = await count();
    const file = importing.file('late.csv', [header, ['late', '2020-01-01', 'Å', 'X AB', 'Sent', '']]);
    const words = [file, '--mapping', importing.mapping(), '--body', importing.body.slug];
    const { status, told } = await run(...words, '--report', join(folder, 'report.json'));
    expect(status).toBe(2);
    expect(told).toMatch(/report/);
    expect(await count()).toBe(before);
    expect(existsSync(join(folder, 'report.json'))).toBe(false);
    writeFileSync(folder, '');
  });
});
