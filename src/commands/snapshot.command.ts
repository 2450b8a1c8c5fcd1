import { Command } from 'commander';
import { isSet } from '../platform/configuration/is-set.js';
import { OperatorFault } from '../platform/errors/operator-fault.js';
import { progressOn } from '../platform/progress/progress.js';
import type { ShownSnapshot } from '../register/open-data/snapshots/availability.rules.js';
import { SnapshotBuilder } from '../register/open-data/snapshots/making/snapshot-builder.service.js';
import type { SnapshotReport, SnapshotTask } from '../register/open-data/snapshots/making/snapshot-work.js';
import { Snapshots } from '../register/open-data/snapshots/snapshots.service.js';
import { isDay } from '../platform/language/swedish-days.rules.js';
import { Clock } from '../platform/clock.js';
import { withRegister } from './command-surroundings.js';
import { count, size } from './figures.js';

/** `dagsljus snapshot`: the files of the open data. */
export function snapshotCommand(): Command {
  return new Command('snapshot')
    .description(
      'Make all files of the open data, from one state of the register; the server may go on running',
    )
    .option('--day <day>', 'make them as they were at the end of an earlier day: 2026-11-21')
    .action(async ({ day }: { day?: string }) => {
      if (day !== undefined && !isDay(day))
        throw new OperatorFault(`${day} is no day. Write it as 2026-11-21.`);
      await work(day);
    })
    .addCommand(listCommand())
    .addCommand(pruneCommand());
}

function listCommand(): Command {
  return new Command('list')
    .description('List the snapshots that there are, and those that were')
    .option('--json', 'for programs')
    .action(async ({ json = false }: { json?: boolean }) => {
      const shown = await withRegister((register) => register.get(Snapshots, { strict: false }).shown());
      const sorted = [...shown].reverse();
      process.stdout.write(json ? `${JSON.stringify(sorted, null, 2)}\n` : table(sorted));
    });
}

function pruneCommand(): Command {
  return new Command('prune')
    .description('Take away files that are too old to be kept, or hold what was taken out of the register')
    .action(() => work(null));
}

/** Null: nothing new is made, beside what has to be made again. Undefined: today's. */
async function work(day: string | null | undefined): Promise<void> {
  const report = await withRegister(async (register, { configuration }) => {
    if (!isSet('publicUrl')) process.stderr.write(`${warnOf(configuration.publicUrl)}\n`);
    const task: SnapshotTask =
      day === null ? {} : { day: day ?? register.get(Clock, { strict: false }).today() };
    const builder = register.get(SnapshotBuilder, { strict: false });
    const done = await builder.runHere(task, progressOn(process.stderr));
    return { done, shown: await register.get(Snapshots, { strict: false }).shown() };
  });
  process.stdout.write(`${told(report.done, report.shown).join('\n')}\n`);
}

// A server knows by which address it is found; a command beside it only if it is told the same.
function warnOf(publicUrl: string): string {
  return (
    `PUBLIC_URL is not set: what is made now says that this register is at ${publicUrl}. ` +
    'If its server runs with another PUBLIC_URL, give this command the same.'
  );
}

function told({ built, removed, available }: SnapshotReport, shown: readonly ShownSnapshot[]): string[] {
  const made = shown.filter(({ manifest }) => built.includes(manifest.name)).map(toldOfMade);
  const gone = removed.length > 0 ? [`Took away the files of ${removed.join(', ')}.`] : [];
  const nothing =
    built.length + removed.length === 0 ? ['Nothing is to be done: all files are as they should be.'] : [];
  const newest = available[0] === undefined ? [] : [`The newest snapshot is ${available[0]}.`];
  return [...gone, ...made, ...nothing, ...newest];
}

function toldOfMade({ manifest: { name, files = [], revision } }: ShownSnapshot): string {
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  return `Made ${name}: ${count(files.length)} files, ${size(bytes)}, revision ${revision}.`;
}

const GONE = {
  REMOVAL: 'gone: something in it was taken out of the register',
  SUPERSEDED: 'gone: a later one of that day took its place',
  RETENTION: 'gone: too old to be kept',
} as const;

function table(shown: readonly ShownSnapshot[]): string {
  if (shown.length === 0) return 'There are no snapshots yet. Make one: dagsljus snapshot\n';
  const lines = shown.map(({ manifest: { name, revision, files = [] }, gone }) => {
    const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
    const state = gone === null ? `${count(files.length)} files, ${size(bytes)}` : GONE[gone];
    return `${name.padEnd(16)}revision ${revision.padEnd(10)}${state}\n`;
  });
  return lines.join('');
}
