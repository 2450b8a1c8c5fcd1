import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
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
const MOMENT = 1000;
const BUSY = 0.3;

/** Measures, and tells it as a table. */
export async function run({ size, works, effort, folder, asIs, results, progress }: Run): Promise<string> {
  const scene = await openScene(size, { folder, asIs, progress }, effort);
  const load = await loadWithoutUs(scene.tell);
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
  if (results !== undefined) write(results, { size, effort, load, findings });
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

// A contestant of many processes gets more of a busy machine than one of few: then ratios are not what they seem.
async function loadWithoutUs(tell: Scene['tell']): Promise<number> {
  const before = used();
  await pause(MOMENT);
  const load = (used() - before) / MOMENT;
  if (load > BUSY) tell('Something else keeps this machine busy: the figures will not be worth much.');
  return Number(load.toFixed(2));
}

/** Milliseconds that all processors together have worked. */
function used(): number {
  const times = cpus().map(({ times: { user, nice, sys, irq } }) => user + nice + sys + irq);
  return times.reduce((sum, time) => sum + time, 0);
}

interface Results extends Pick<Run, 'size' | 'effort'> {
  /** How many processors others kept busy before it began. */
  load: number;
  findings: Finding[];
}

// Nothing of the machine but what the figures depend on.
function write(file: string, { findings, ...about }: Results): void {
  const surroundings = { version: version(), node: process.version, processors: cpus().length, ...about };
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
