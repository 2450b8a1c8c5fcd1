import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { migrations } from '../../migrations/index.js';
import { AppModule } from '../app.module.js';
import type { Configuration } from '../platform/configuration/configuration.js';
import { readConfiguration } from '../platform/configuration/read-configuration.js';
import { type OpenDatabase, openDatabase } from '../platform/database/open-database.js';
import { prepareDatabase } from '../platform/database/prepare.js';
import { Log } from '../platform/log/log.js';

/** What a command works with that needs the database as its owner. */
export interface OwnerSurroundings {
  configuration: Configuration;
  database: OpenDatabase;
  log: Log;
}

/** Runs a command on the database, starting the embedded one if it is not running. */
export async function withDatabase<T>(work: (surroundings: OwnerSurroundings) => Promise<T>): Promise<T> {
  const configuration = readConfiguration();
  const log = new Log({ level: configuration.logLevel === 'debug' ? 'debug' : 'warn', to: 'stderr' });
  const database = await openDatabase(configuration, { purpose: 'command', log: log.line });
  const leave = leaveWhenInterrupted(database);
  try {
    return await work({ configuration, database, log });
  } finally {
    leave();
    await database.close();
  }
}

/** Runs a command on the whole register: the same services as the server's, without HTTP. */
export async function withRegister<T>(
  work: (register: INestApplicationContext, surroundings: OwnerSurroundings) => Promise<T>,
): Promise<T> {
  return withDatabase(async (surroundings) => {
    const { configuration, database, log } = surroundings;
    const addresses = await prepareDatabase({
      ownerUrl: database.ownerUrl,
      readUrl: configuration.databaseReadUrl,
      migrations,
      log: log.line,
    });
    const register = await NestFactory.createApplicationContext(
      AppModule.forRoot({ configuration, addresses, log }),
      { logger: log, abortOnError: false },
    );
    try {
      return await work(register, surroundings);
    } finally {
      await register.close();
    }
  });
}

// Who interrupts must not leave the embedded database running. PostgreSQL rolls back what was under way.
function leaveWhenInterrupted(database: OpenDatabase): () => void {
  const leave = () => {
    void database.close().finally(() => process.exit(130));
  };
  process.once('SIGINT', leave);
  process.once('SIGTERM', leave);
  return () => {
    process.off('SIGINT', leave);
    process.off('SIGTERM', leave);
  };
}
