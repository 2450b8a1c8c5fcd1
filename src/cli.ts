import 'reflect-metadata';
import { Command, CommanderError } from 'commander';
import { accountCommand } from './commands/account.command.js';
import { backupCommand } from './commands/backup.command.js';
import { bodyCommand } from './commands/body.command.js';
import { checkpointCommand } from './commands/checkpoint.command.js';
import { demoCommand } from './commands/demo.command.js';
import { doctorCommand } from './commands/doctor.command.js';
import { followCommand } from './commands/follow.command.js';
import { importCommand } from './commands/import.command.js';
import { migrateCommand } from './commands/migrate.command.js';
import { personCommand } from './commands/person.command.js';
import { restoreCommand } from './commands/restore.command.js';
import { verifyCommand } from './commands/verify.command.js';
import { snapshotCommand } from './commands/snapshot.command.js';
import { EXIT, tellFault } from './platform/errors/tell-fault.js';
import { version } from './platform/version.js';

const program = new Command('dagsljus')
  .description('An open lobbying transparency register for public bodies')
  .version(version())
  .addCommand(migrateCommand())
  .addCommand(accountCommand())
  .addCommand(bodyCommand())
  .addCommand(demoCommand())
  .addCommand(importCommand())
  .addCommand(followCommand())
  .addCommand(backupCommand())
  .addCommand(restoreCommand())
  .addCommand(checkpointCommand())
  .addCommand(verifyCommand())
  .addCommand(snapshotCommand())
  .addCommand(personCommand())
  .addCommand(doctorCommand());

// Commands are objects of their own: each must be told what to say, and not to end the process.
for (const command of [program, ...program.commands, ...program.commands.flatMap(({ commands }) => commands)])
  command.exitOverride().showHelpAfterError('(add --help for all options)');

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = exitCodeOf(error);
}

/** Help and versions are not failures; a command that was not understood is refused, and was told so already. */
function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.refused;
  return tellFault(error);
}
