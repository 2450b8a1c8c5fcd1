import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module.js';
import { ACCOUNTS_FILE, accountsText, keepAccounts } from './demonstration/accounts-file.js';
import { type DemonstrationState, demonstrationState } from './demonstration/demonstration-state.js';
import { beginningOf, perform } from './demonstration/perform.js';
import { SteppingClock } from './demonstration/stepping-clock.js';
import { Clock } from './platform/clock.js';
import type { Configuration } from './platform/configuration/configuration.js';
import { openOwnerConnection } from './platform/database/connect.js';
import type { DatabaseAddresses } from './platform/database/prepare.js';
import { OperatorFault } from './platform/errors/operator-fault.js';
import { Log } from './platform/log/log.js';
import { progressOn } from './platform/progress/progress.js';

/** A prepared database that a demonstration may be filled into. */
export interface Venue {
  configuration: Configuration;
  ownerUrl: string;
  addresses: DatabaseAddresses;
}

/** At the server's start: fills an empty embedded register. What to say of the demonstration; null when there is none. */
export async function demonstrationAtStart(venue: Venue): Promise<string | null> {
  const { configuration } = venue;
  if (configuration.databaseUrl !== undefined) return null;
  const state = await stateOf(venue);
  if (state === 'EMPTY' && configuration.demo) return fill(venue);
  if (state === 'UNFINISHED') throw refusalOf(state, configuration);
  return state === 'COMPLETE' ? whereAccountsAre(configuration) : null;
}

/** Fills an empty embedded register, and refuses any other. What to say of it. */
export async function demonstrate(venue: Venue): Promise<string> {
  const state = await stateOf(venue);
  if (state !== 'EMPTY') throw refusalOf(state, venue.configuration);
  return fill(venue);
}

async function fill({ configuration, addresses }: Venue): Promise<string> {
  const log = new Log({ level: 'warn', to: 'stderr' });
  const real = new Clock();
  // What is published as the register starts, the codelist, becomes public first too.
  const clock = new SteppingClock(beginningOf(real.today()));
  const register = await NestFactory.createApplicationContext(
    AppModule.forRoot({ configuration, addresses: inHaste(addresses), log, clock }),
    { logger: log, abortOnError: false },
  );
  try {
    const performed = await perform(register, clock, {
      today: real.today(),
      progress: progressOn(process.stderr),
      keep: (kept) => keepAccounts(configuration.dataDir, kept),
    });
    return `${whereAccountsAre(configuration)}\nThe passwords are shown here once:\n\n${accountsText(performed)}`;
  } finally {
    await register.close();
  }
}

// What a power cut takes from an unfinished demonstration is no loss; its last transaction waits for the disk.
function inHaste({ office, ...others }: DatabaseAddresses): DatabaseAddresses {
  const options = `${office.options ?? ''} -c synchronous_commit=off`.trim();
  return { ...others, office: { ...office, options } };
}

async function stateOf({ ownerUrl }: Venue): Promise<DemonstrationState> {
  const owner = await openOwnerConnection(ownerUrl);
  try {
    return await demonstrationState(async (sql, parameters) => {
      const { rows } = await owner.query<object>(sql, parameters);
      return rows;
    });
  } finally {
    await owner.end();
  }
}

function whereAccountsAre({ dataDir }: Configuration): string {
  return `This is a demonstration: the region, its people and all whom they meet are invented.\n${passwordsOf(dataDir)}`;
}

// A restored register has its accounts, but not the file beside the database that they were written down in.
function passwordsOf(dataDir: string): string {
  const file = join(dataDir, ACCOUNTS_FILE);
  return existsSync(file)
    ? `Who can sign in, with which password: ${file}`
    : `The passwords are not written down in ${dataDir}. For a new one: npx dagsljus account list, then account invite.`;
}

function refusalOf(state: DemonstrationState, { dataDir }: Configuration): OperatorFault {
  if (state === 'COMPLETE') {
    return new OperatorFault(`This register holds the demonstration already. ${passwordsOf(dataDir)}`);
  }
  if (state === 'UNFINISHED') {
    return new OperatorFault(
      `The demonstration in ${dataDir} was interrupted while it was being filled, and nobody has worked in it since. ` +
        'To start over, delete that folder and start again; DAGSLJUS_DEMO=0 then leaves the register empty.',
    );
  }
  return new OperatorFault(
    'This register is not empty, and a demonstration is only filled into an empty one. ' +
      'To see one, set DAGSLJUS_DATA_DIR to a new folder.',
  );
}
