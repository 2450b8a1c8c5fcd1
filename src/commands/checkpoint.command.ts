import { Command } from 'commander';
import { openOwnerConnection } from '../platform/database/connect.js';
import { OperatorFault } from '../platform/errors/operator-fault.js';
import { KeyRotation } from '../publication/checkpoints/key-rotation.service.js';
import { checkpointKeys, newestCheckpoint } from '../register/history/checkpoints/checkpoint.queries.js';
import { signingText, verifierText } from '../register/history/checkpoints/note-keys.rules.js';
import { type Ask, askOf } from '../platform/database/ask.js';
import { withDatabase, withRegister } from './command-surroundings.js';

/** `dagsljus checkpoint …`: the signed statements of what the register contains, and the keys that sign them. */
export function checkpointCommand(): Command {
  const checkpoint = new Command('checkpoint')
    .description('Print the newest signed statement of what the register contains')
    .exitOverride()
    .action(() => print(newestNote));
  checkpoint
    .command('key')
    .description('Print the public key that signs, to be handed on by another way than the register itself')
    .action(() => print(newestKey));
  checkpoint
    .command('rotate')
    .description('Let a new key sign from now on; the old one announces it')
    .option('--lost', 'the old key is gone for good: without it, nobody has to believe the new one')
    .action(({ lost = false }: { lost?: boolean }) => rotate(lost));
  return checkpoint;
}

async function print(find: (ask: Ask) => Promise<string | undefined>): Promise<void> {
  const found = await withDatabase(async ({ database: { ownerUrl } }) => {
    const owner = await openOwnerConnection(ownerUrl);
    try {
      return await find(askOf(owner));
    } finally {
      await owner.end();
    }
  });
  if (found === undefined) {
    throw new OperatorFault('Nothing was signed yet: that happens when something is published.');
  }
  process.stdout.write(found);
}

async function newestNote(ask: Ask): Promise<string | undefined> {
  return (await newestCheckpoint(ask))?.note;
}

async function newestKey(ask: Ask): Promise<string | undefined> {
  const newest = (await checkpointKeys(ask)).at(-1);
  return newest && `${newest.verifier}\n`;
}

async function rotate(isLost: boolean): Promise<void> {
  const { key, file, announced } = await withRegister((register) =>
    register.get(KeyRotation, { strict: false }).rotate(isLost),
  );
  tell(`From now on the history is signed by a new key. Hand on its public part:\n\n${verifierText(key)}\n`);
  tell(
    file === undefined
      ? `The old key came from DAGSLJUS_CHECKPOINT_KEY. Nothing can be published until it says:\n\n${signingText(key)}\n`
      : `The secret part is in ${file}. Keep a copy where the backups are not.`,
  );
  if (!announced) {
    tell('The old key did not announce it: say so publicly, since whoever kept the old one will be warned.');
  }
}

function tell(sentence: string): void {
  process.stdout.write(`${sentence}\n`);
}
