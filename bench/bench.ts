import 'reflect-metadata';
import { Command, CommanderError, InvalidArgumentError } from 'commander';
import { resolve } from 'node:path';
import { EXIT, tellFault } from '../src/platform/errors/tell-fault.js';
import { progressOn } from '../src/platform/progress/progress.js';
import { seededRegister } from './seeding/register-directory.js';

const program = new Command('bench').description(
  'Measures Dagsljus against other ways of answering the same questions',
);

program
  .command('seed')
  .description('make a register of invented meetings, the same every time, in a data directory of its own')
  .option('--size <meetings>', 'how many meetings', whole, 10_000)
  .option('--data-dir <folder>', 'where it is kept (default: .data/bench-<size>)')
  .option(
    '--as-is',
    'take a register of that size as it is, also when the product has changed since it was made',
  )
  .action(async ({ size, dataDir, asIs }: { size: number; dataDir?: string; asIs?: boolean }) => {
    const folder = resolve(dataDir ?? `.data/bench-${size}`);
    const progress = progressOn(process.stderr);
    const { database, made } = await seededRegister({ dataDir: folder, size, asIs: asIs === true, progress });
    await database.close();
    process.stdout.write(
      `${made ? 'Made' : 'Kept'} a register of ${size} meetings in ${folder}. To open it:\n` +
        `  DAGSLJUS_DATA_DIR='${folder}' npm start\n`,
    );
  });

function whole(text: string): number {
  if (!/^[1-9]\d{0,6}$/.test(text)) throw new InvalidArgumentError('A number from 1 to 9999999 is needed.');
  return Number(text);
}

for (const command of [program, ...program.commands])
  command.exitOverride().showHelpAfterError('(add --help for all options)');

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? EXIT.done : EXIT.refused;
  else process.exitCode = tellFault(error);
}
