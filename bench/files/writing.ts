import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { TABLES } from '../../src/register/open-data/tables/tables.js';
import type { Ground } from '../works/ground.js';

/** What to write: a file by one of the product's writers, or what COPY makes of a statement. */
export interface Writing {
  writer?: 'csv' | 'jsonl' | 'parquet' | 'sqlite' | 'xlsx' | 'zip' | 'records' | 'nq' | 'jsonld';
  /** All, if none are named. */
  tables?: readonly string[];
  sql?: string;
}

/** What came of it. */
export interface Written {
  rows: number;
  /** Those of the ZIP without those of the CSV files in it. */
  seconds: number;
  /** Those that the process itself worked, without PostgreSQL: a busy machine does not make more of them. */
  processor: number;
  /** Of memory, at the most. */
  megabytes: number;
  bytes: number;
}

// Node takes as much memory as it may before it clears up. With so many megabytes for what is in use, it has to; a
// writer that needed more would fail.
const MEMORY = ['--max-old-space-size=128', '--max-semi-space-size=8'];
const run = promisify(execFile);
const program = fileURLToPath(new URL('write-process.mjs', import.meta.url));

/** Writes a file in a process of its own, and throws it away. */
export async function written({ ownerUrl }: Ground, writing: Writing): Promise<Written> {
  const folder = mkdtempSync(join(tmpdir(), 'dagsljus-bench-files-'));
  try {
    const all = TABLES.map(({ name }) => name);
    const task = { tables: all, ...writing, url: ownerUrl, path: join(folder, 'file') };
    const { stdout } = await run(process.execPath, [...MEMORY, program, JSON.stringify(task)], {
      maxBuffer: 1e6,
    });
    return JSON.parse(stdout) as Written;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export function rowsPerSecond({ rows, seconds }: Written): number {
  return rows / seconds;
}
