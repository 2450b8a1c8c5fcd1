import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, it, test } from '@jest/globals';
import { TABLES } from '../src/register/open-data/tables/tables.js';
import { type Demonstration, startDemonstration } from './support/demonstration.js';
import { codeBlocks, rowsOf, sectionOf } from './support/documents.js';
import { readSheets } from './support/files-read-back.js';
import { makeSnapshot } from './support/make-snapshot.js';

const page = readFileSync(new URL('../docs/open-data.md', import.meta.url), 'utf8');
const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const run = promisify(execFile);

test('the page on files lists all tables, in the words of the register', () => {
  const known = TABLES.map(({ name, description }) => [`\`${name}\``, description.en]);
  expect(rowsOf(sectionOf(page, 'Tables'))).toEqual(known);
});

describe('Whoever works with the files as the documentation shows', () => {
  let register: Demonstration;
  let folder: string;

  beforeAll(async () => {
    register = await startDemonstration();
    await makeSnapshot(register);
    folder = mkdtempSync(join(tmpdir(), 'dagsljus-recipes-'));
    await inShell(codeBlocks(sectionOf(page, 'Which file'), 'sh').join('\n'));
  }, 180_000);

  afterAll(async () => {
    await register.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const here = (code: string): string => code.replaceAll('localhost:3000', new URL(register.url).host);

  async function inShell(code: string): Promise<string> {
    return (await run('bash', ['-ec', here(code)], { cwd: folder, maxBuffer: 1e8 })).stdout;
  }

  it.each(blocksIn('Recipes', 'sql'))('is answered by DuckDB: %s', async (_, sql) => {
    const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
    const duck = await instance.connect();
    await duck.run(`SET file_search_path = '${folder}'`);
    const answer = await duck.runAndReadAll(sql);
    expect(answer.currentRowCount).toBeGreaterThan(0);
    duck.closeSync();
    instance.closeSync();
  });

  it.each(blocksIn('Recipes', 'python'))('is answered by Python: %s', async (_, program) => {
    const { stdout } = await run('python3', ['-c', here(program)], { cwd: folder });
    expect(stdout.split('\n').length).toBeGreaterThan(3);
  });

  (isHere('sqlite3') ? it.each : it.skip.each)(blocksIn('Recipes', 'sh'))(
    'is answered by sqlite3: %s',
    async (_, code) => {
      expect((await inShell(code)).split('\n').length).toBeGreaterThan(10);
    },
  );

  it.each([...blocksIn('Snapshots', 'sh'), ...blocksIn('Filtered files', 'sh')])(
    'is answered by the register: %s',
    async (_, code) => {
      await expect(inShell(code)).resolves.toBeDefined();
    },
  );

  it('gets from the README a workbook, and a file of what was searched for', async () => {
    await inShell(codeBlocks(sectionOf(readme, 'The same as files'), 'sh').join('\n'));
    expect(readdirSync(folder)).toEqual(expect.arrayContaining(['register.xlsx', 'railways.csv']));
    const sheets = await readSheets(join(folder, 'register.xlsx'));
    expect(sheets.map(({ sheet }) => sheet)).toEqual(expect.arrayContaining(['meetings', 'dictionary']));
    const [, ...found] = readFileSync(join(folder, 'railways.csv'), 'utf8').trimEnd().split('\r\n');
    expect(found.length).toBeGreaterThan(0);
  });
});

/** The blocks of code in a section, each with its first line for a name. */
function blocksIn(section: string, language: string): [name: string, code: string][] {
  return codeBlocks(sectionOf(page, section), language).map((code) => [code.split('\n')[0] ?? '', code]);
}

function isHere(program: string): boolean {
  if (spawnSync(program, ['--version']).status === 0) return true;
  process.stderr.write(`\nSKIPPED: ${program} is not here, so what the page shows for it was NOT run.\n`);
  return false;
}
