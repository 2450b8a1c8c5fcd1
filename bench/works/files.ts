import { PLAIN_COPY } from '../files/plain-copy.js';
import { rowsPerSecond, type Writing, type Written, written } from '../files/writing.js';
import { median } from '../load/load.js';
import type { Finding, Scene, Work } from './work.js';

const WRITERS: readonly { name: string; writer: NonNullable<Writing['writer']> }[] = [
  { name: 'CSV', writer: 'csv' },
  { name: 'JSON Lines', writer: 'jsonl' },
  { name: 'Parquet', writer: 'parquet' },
  { name: 'SQLite', writer: 'sqlite' },
  { name: 'XLSX', writer: 'xlsx' },
  { name: 'ZIP', writer: 'zip' },
  { name: 'records as JSON Lines', writer: 'records' },
  { name: 'N-Quads', writer: 'nq' },
  { name: 'JSON-LD', writer: 'jsonld' },
];
const MOST_MEGABYTES = 200;
const MOST_GROWTH = 1.2;

/** The files of the open data: how fast they are written, and in how much memory. */
export const files: Work = async (scene) => [...(await againstCopy(scene)), ...(await inMemory(scene))];

/** The two largest tables as CSV, in turns with COPY. */
async function againstCopy({ large, effort, tell }: Scene): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const [table, sql] of Object.entries(PLAIN_COPY)) {
    tell(`${table} as CSV, and by COPY`);
    const [ours, theirs]: [Written[], Written[]] = [[], []];
    for (let round = 0; round < effort.rounds; round += 1) {
      ours.push(await written(large, { writer: 'csv', tables: [table] }));
      theirs.push(await written(large, { sql }));
    }
    if (ours[0]?.rows !== theirs[0]?.rows) throw new Error(`COPY has other ${table} than we have`);
    const [our, their] = [speeds(ours), speeds(theirs)];
    findings.push({
      work: `CSV of ${table}`,
      against: 'COPY … TO STDOUT of the same rows',
      figure: median(our) / median(their),
      unit: '×',
      goal: { atLeast: 0.5 },
      seen: `${count(median(our))} and ${count(median(their))} rows per second`,
      rounds: { dagsljus: our, copy: their },
    });
  }
  return findings;
}

/** Everything by each writer, at two sizes. */
async function inMemory({ large, tenth, tell }: Scene): Promise<Finding[]> {
  const findings: Finding[] = [];
  let csv: number | undefined;
  for (const { name, writer } of WRITERS) {
    tell(`Everything as ${name}`);
    const [whole, part] = [await written(large, { writer }), await written(tenth, { writer })];
    csv ??= rowsPerSecond(whole);
    const speed = `${count(rowsPerSecond(whole))} rows per second (CSV × ${(rowsPerSecond(whole) / csv).toFixed(2)})`;
    const size = `${count(whole.rows)} rows in ${timeOf(whole)}, ${count(whole.bytes / 1e6)} MB`;
    tell(`${size}, in ${whole.megabytes} MB of memory`);
    const [work, rounds] = [`Everything as ${name}`, { large: [whole.megabytes], tenth: [part.megabytes] }];
    findings.push(
      {
        work,
        against: 'memory at the most',
        figure: whole.megabytes,
        unit: 'MB',
        goal: { atMost: MOST_MEGABYTES },
        seen: `${size}; ${speed}`,
        rounds,
      },
      {
        work,
        against: `memory at ${tenth.size} meetings`,
        figure: whole.megabytes / part.megabytes,
        unit: '×',
        goal: { atMost: MOST_GROWTH },
        seen: `${whole.megabytes} and ${part.megabytes} MB`,
        rounds,
      },
    );
  }
  return findings;
}

function timeOf({ seconds, processor }: Written): string {
  return `${seconds.toFixed(0)} s (${processor.toFixed(0)} of the processor)`;
}

function speeds(all: readonly Written[]): number[] {
  return all.map((each) => Number(rowsPerSecond(each).toPrecision(4)));
}

function count(number: number): string {
  return Math.round(number).toLocaleString('en');
}
