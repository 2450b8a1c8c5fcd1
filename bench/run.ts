import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { dirname, join } from 'node:path';
import { version } from '../src/platform/version.js';
import type { Progress } from '../src/platform/progress/progress.js';
import { Loader } from './load/load.js';
import { Ground } from './works/ground.js';
import { type Effort, type Finding, isMet, type Scene } from './works/work.js';
import { WORKS } from './works/works.js';

/** What is to be measured, and how thoroughly. */
export interface Run {
  size: number;
  works: readonly string[];
  effort: Effort;
  /** Where registers are kept. */
  folder: string;
  asIs: boolean;
  /** The file that is written; none where it is undefined. */
  results: string | undefined;
  progress: Progress;
}

const SMALLEST = 10_000;

/** Measures, and tells it as a table. */
export async function run({ size, works, effort, folder, asIs, results, progress }: Run): Promise<string> {
  const scene = await openScene(size, { folder, asIs, progress }, effort);
  const findings: Finding[] = [];
  try {
    for (const name of works) {
      const work = WORKS[name];
      if (!work) throw new Error(`There is no work named ${name}`);
      scene.tell(`── ${name}`);
      findings.push(...(await work(scene)));
    }
  } finally {
    scene.loader.close();
    for (const ground of new Set([scene.large, scene.tenth, scene.small])) await ground.close();
  }
  if (results !== undefined) write(results, { size, effort, findings });
  return tableOf(findings);
}

async function openScene(
  size: number,
  place: { folder: string; asIs: boolean; progress: Progress },
  effort: Effort,
): Promise<Scene> {
  const open = (meetings: number): Promise<Ground> => Ground.open(meetings, place);
  const tenth = await open(Math.ceil(size / 10));
  const small = size > SMALLEST * 10 ? await open(SMALLEST) : tenth;
  const tell = (sentence: string): void => void process.stderr.write(`${sentence}\n`);
  return { large: await open(size), tenth, small, loader: new Loader(), effort, tell };
}

// Nothing of the machine but what the figures depend on.
function write(
  file: string,
  { size, effort, findings }: Pick<Run, 'size' | 'effort'> & { findings: Finding[] },
) {
  const surroundings = { version: version(), node: process.version, processors: cpus().length, size, effort };
  const lines = findings.map((finding) => ({ ...finding, met: isMet(finding) }));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify({ ...surroundings, findings: lines }, null, 2)}\n`);
}

// As Markdown has it, so that it can be put into a page as it is.
function tableOf(findings: readonly Finding[]): string {
  const rows = findings.map((finding) => [
    finding.work,
    finding.against,
    finding.figure === undefined ? '—' : `${written(finding.figure)} ${finding.unit}`,
    goalOf(finding),
    { true: 'met', false: '**not met**', undefined: 'not measured' }[String(isMet(finding))] ?? '',
    finding.seen,
  ]);
  const cells = [HEADINGS, ...rows];
  const widths = HEADINGS.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [line(HEADINGS), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}

const HEADINGS = ['work', 'against', 'figure', 'goal', '', 'seen'];

function goalOf({ goal, unit }: Finding): string {
  return 'atLeast' in goal ? `≥ ${goal.atLeast} ${unit}` : `≤ ${goal.atMost} ${unit}`;
}

function written(figure: number): string {
  if (figure >= 100) return figure.toFixed(0);
  return figure < 0.01 ? figure.toFixed(4) : figure.toFixed(2);
}

export function resultsFile(now: Date): string {
  return join(import.meta.dirname, 'results', `${now.toISOString().slice(0, 10)}.json`);
}
