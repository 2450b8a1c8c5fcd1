import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { migrations } from '../migrations/index.js';
import { createApp } from './configure-app.js';
import { demonstrationAtStart } from './demonstrate.js';
import { FirstRun } from './office/accounts/sign-in/first-run.service.js';
import type { Configuration } from './platform/configuration/configuration.js';
import { readConfiguration } from './platform/configuration/read-configuration.js';
import { type OpenDatabase, openDatabase } from './platform/database/open-database.js';
import { prepareDatabase } from './platform/database/prepare.js';
import { codeOf, OperatorFault } from './platform/errors/operator-fault.js';
import { Jobs } from './platform/jobs/jobs.service.js';
import { Log } from './platform/log/log.js';
import { tellFault } from './platform/errors/tell-fault.js';
import type { Surroundings } from './platform/platform.module.js';
import { Shutdown } from './shutdown.js';

/** Starts the server, and stops it in good order when told to. */
export async function serve(): Promise<void> {
  let database: OpenDatabase | undefined;
  try {
    const configuration = readConfiguration();
    const log = new Log({ level: configuration.logLevel });
    process.on('unhandledRejection', (error) => {
      log.error('Something failed that nobody waited for.', { error });
    });
    const shutdown = new Shutdown(log);
    database = await openDatabase(configuration, {
      purpose: 'server',
      log: log.line,
      onLost: (error) => {
        log.fatal('The database is lost.', { error });
        process.exit(1);
      },
    });
    shutdown.database = database;
    const { ownerUrl } = database;
    const addresses = await prepareDatabase({
      ownerUrl,
      readUrl: configuration.databaseReadUrl,
      migrations,
      log: log.line,
    });
    const demonstration = await demonstrationAtStart({ configuration, ownerUrl, addresses });
    const app = await listen({ configuration, addresses, log });
    shutdown.app = app;
    app.get(Jobs, { strict: false }).start();
    warnOfPlainHttp(configuration, log);
    announce(configuration, demonstration, await app.get(FirstRun, { strict: false }).newCode());
  } catch (error) {
    await database?.close();
    process.exit(tellFault(error));
  }
}

async function listen(surroundings: Surroundings): Promise<NestFastifyApplication> {
  const { configuration } = surroundings;
  const app = await createApp(surroundings);
  try {
    await app.listen(configuration.port, '0.0.0.0');
    return app;
  } catch (error) {
    await app.close();
    if (codeOf(error) !== 'EADDRINUSE') throw error;
    throw new OperatorFault(`Port ${configuration.port} is taken. Stop what listens on it, or set PORT.`, {
      cause: error,
    });
  }
}

// On this machine alone nobody can listen in between.
function warnOfPlainHttp({ publicUrl }: Configuration, log: Log): void {
  const { protocol, hostname } = new URL(publicUrl);
  if (protocol === 'https:' || hostname === 'localhost' || hostname.startsWith('127.')) return;
  log.warn('PUBLIC_URL is http: whoever is on the way can read what officials send, their sessions too.');
}

function announce(
  { publicUrl }: Configuration,
  demonstration: string | null,
  firstRunCode: string | null,
): void {
  process.stdout.write(`\nDagsljus is open at ${publicUrl} (public API: ${publicUrl}/graphql)\n\n`);
  if (demonstration !== null) {
    process.stdout.write(
      `${demonstration}\n\nA first question: curl -s ${publicUrl}/graphql -H 'content-type: application/json' ` +
        `-d '{"query":"{ meetings(first: 3) { nodes { date title } totalCount } }"}'\n\n`,
    );
  }
  if (firstRunCode === null) return;
  process.stdout.write(
    'There are no accounts yet. Become the first administrator, with names and a password (15 characters or more) of your own:\n\n' +
      `curl -sS ${publicUrl}/office/first-run --json '{"code": "${firstRunCode}", "username": "anna", ` +
      '"displayName": "Anna Andersson", "password": "…", ' +
      `"body": {"nameSv": "Region Exempel", "kind": "REGION", "referencePrefix": "REX"}}'\n\n` +
      'What comes next, such as inviting colleagues: docs/operating.md\n\n',
  );
}
