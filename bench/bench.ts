import 'reflect-metadata';
import { Command, CommanderError, InvalidArgumentError } from 'commander';
import { join, resolve } from 'node:path';
import { EXIT, tellFault } from '../src/platform/errors/tell-fault.js';
import { progressOn } from '../src/platform/progress/progress.js';
import { resultsFile, run } from './run.js';
import { seededRegister } from './seeding/register-directory.js';
import type { Effort } from './works/work.js';
import { WORKS } from './works/works.js';

const QUICK: Effort = { rounds: 1, seconds: 0.5, requests: 20 };
const USUAL: Effort = { rounds: 3, seconds: 2, requests: 200 };
const DATA = resolve(import.meta.dirname, '..', '.data');
const AS_IS = 'take registers as they are, also when the product has changed since they were made';
const ALL = Object.keys(WORKS);

interface RunOptions {
  size: number;
  works: string[];
  rounds?: number;
  seconds?: number;
  requests?: number;
  quick?: boolean;
  folder: string;
  asIs?: boolean;
  /** Undefined when nothing is said of it. */
  results?: false | string;
}

const program = new Command('bench')
  .description('Measures Dagsljus against other ways of answering the same questions, and against itself')
  .enablePositionalOptions()
  .option(
    '--size <meetings>',
    'meetings in the register; smaller ones to compare with are made too',
    whole,
    10_000,
  )
  .option('--works <names>', `what to measure, with commas between: ${ALL.join(', ')}`, works, ALL)
  .option('--quick', 'only see that everything works: the figures mean nothing, and are not kept')
  .option('--rounds <number>', `how often everything is measured in turn (${USUAL.rounds})`, whole)
  .option('--seconds <number>', `how long each load lasts in a round (${USUAL.seconds})`, whole)
  .option('--requests <number>', `how many are timed one by one in a round (${USUAL.requests})`, whole)
  .option('--folder <folder>', 'where registers are kept, each in bench-<size>', DATA)
  .option('--as-is', AS_IS)
  .option('--results <file>', 'where the figures are written (bench/results/<date>.json)')
  .option('--no-results', 'write no figures')
  .action(async ({ size, works: chosen, quick, folder, asIs, results, ...more }: RunOptions) => {
    const table = await run({
      size,
      works: chosen,
      effort: { ...(quick ? QUICK : USUAL), ...more },
      folder: resolve(folder),
      asIs: asIs === true,
      results: fileOf(results, quick === true),
      progress: progressOn(process.stderr),
    });
    process.stdout.write(`\n${table}\n`);
  });

program
  .command('seed')
  .description('make a register of invented meetings, the same every time, in a data directory of its own')
  .option('--size <meetings>', 'how many meetings', whole, 10_000)
  .option('--data-dir <folder>', 'where it is kept (.data/bench-<size>)')
  .option('--as-is', AS_IS)
  .action(async ({ size, dataDir, asIs }: { size: number; dataDir?: string; asIs?: boolean }) => {
    const folder = resolve(dataDir ?? join(DATA, `bench-${size}`));
    const progress = progressOn(process.stderr);
    const { database, made } = await seededRegister({ dataDir: folder, size, asIs: asIs === true, progress });
    await database.close();
    process.stdout.write(
      `${made ? 'Made' : 'Kept'} a register of ${size} meetings in ${folder}. To open it:\n` +
        `  DAGSLJUS_DEMO=0 DAGSLJUS_DATA_DIR='${folder}' npm start\n`,
    );
  });

function fileOf(results: false | string | undefined, quick: boolean): string | undefined {
  if (typeof results === 'string') return resolve(results);
  return results !== false && !quick ? resultsFile(new Date()) : undefined;
}

function whole(text: string): number {
  if (!/^[1-9]\d{0,6}$/.test(text)) throw new InvalidArgumentError('A number from 1 to 9999999 is needed.');
  return Number(text);
}

function works(text: string): string[] {
  const names = text.split(',').map((name) => name.trim());
  const unknown = names.filter((name) => !ALL.includes(name));
  if (unknown.length > 0) {
    throw new InvalidArgumentError(`There is no ${unknown.join(', ')}. There are: ${ALL.join(', ')}.`);
  }
  return names;
}

for (const command of [program, ...program.commands])
  command.exitOverride().showHelpAfterError('(add --help for all options)');

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? EXIT.done : EXIT.refused;
  else process.exitCode = tellFault(error);
}
