import { Command, InvalidArgumentError } from 'commander';
import { migrations } from '../../migrations/index.js';
import { migrateDown } from '../platform/database/migrate.js';
import { alone, prepareDatabase } from '../platform/database/prepare.js';
import { type OwnerSurroundings, withDatabase } from './command-surroundings.js';

/** `dagsljus migrate`: brings the database to this version, or back. */
export function migrateCommand(): Command {
  return new Command('migrate')
    .description('Bring the database to what this version needs; the server does so itself at start')
    .option(
      '--down <steps>',
      'undo the latest <steps> migrations and lose what they hold ("all": every one)',
      steps,
    )
    .action(async ({ down }: { down?: number }) => {
      await withDatabase((surroundings) =>
        down === undefined ? goUp(surroundings) : goDown(surroundings, down),
      );
    });
}

async function goUp({ configuration, database }: OwnerSurroundings): Promise<void> {
  const readUrl = configuration.databaseReadUrl;
  await prepareDatabase({ ownerUrl: database.ownerUrl, readUrl, migrations, log: tell });
  tell(`The database has all ${migrations.length} migrations of this version.`);
}

async function goDown({ database: { ownerUrl } }: OwnerSurroundings, down: number): Promise<void> {
  const undone = await alone(ownerUrl, tell, () => migrateDown(ownerUrl, migrations, down));
  tell(undone.length === 0 ? 'There was nothing to undo.' : `Undone: ${undone.join(', ')}.`);
}

function steps(text: string): number {
  if (text === 'all') return Infinity;
  if (/^[1-9]\d{0,3}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('Give a number, or "all".');
}

function tell(sentence: string): void {
  process.stdout.write(`${sentence}\n`);
}
