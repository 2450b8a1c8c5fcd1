import { Command } from 'commander';
import { migrations } from '../../migrations/index.js';
import { demonstrate } from '../demonstrate.js';
import { prepareDatabase } from '../platform/database/prepare.js';
import { OperatorFault } from '../platform/errors/operator-fault.js';
import { withDatabase } from './command-surroundings.js';

/** `dagsljus demo`: a register to look around in, of a region that does not exist. */
export function demoCommand(): Command {
  return new Command('demo')
    .description(
      'Fill an empty embedded register with an invented region: 300 meetings over two years, marked so',
    )
    .action(async () => {
      const told = await withDatabase(async ({ configuration, database: { ownerUrl }, log }) => {
        if (configuration.databaseUrl !== undefined) throw onlyEmbedded();
        const addresses = await prepareDatabase({ ownerUrl, migrations, log: log.line });
        return demonstrate({ configuration, ownerUrl, addresses });
      });
      process.stdout.write(`${told}\n`);
    });
}

function onlyEmbedded(): OperatorFault {
  return new OperatorFault(
    'A demonstration is never filled into the server of DATABASE_URL. Without that variable it goes into the embedded database.',
  );
}
