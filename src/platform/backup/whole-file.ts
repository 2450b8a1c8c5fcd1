import { createWriteStream, existsSync, rmSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Writable } from 'node:stream';
import { diskFault } from '../errors/disk-faults.js';
import { OperatorFault } from '../errors/operator-fault.js';
import { syncFolder } from '../files/sync.js';

/**
 * Writes a file that only its owner may read. It is made beside its goal and gets its name when it is whole and on the
 * disk: whoever is killed half-way, or runs out of disk, leaves nothing under that name.
 */
export async function writeWhole(file: string, write: (sink: Writable) => Promise<void>): Promise<void> {
  if (existsSync(file)) {
    throw new OperatorFault(`${file} is there already, and is left as it is. Give another name.`);
  }
  const part = join(dirname(file), `.${basename(file)}.${process.pid}.part`);
  const removePart = () => {
    rmSync(part, { force: true });
  };
  process.once('exit', removePart);
  try {
    await write(createWriteStream(part, { flags: 'wx', mode: 0o600, flush: true }));
    await rename(part, file);
    await syncFolder(dirname(file));
  } catch (error) {
    removePart();
    throw faultOf(error, file) ?? error;
  } finally {
    process.off('exit', removePart);
  }
}

function faultOf(cause: unknown, file: string): OperatorFault | undefined {
  const why = diskFault(cause);
  return why === undefined
    ? undefined
    : new OperatorFault(`The backup could not be written to ${file}: ${why}. Nothing was left there.`, {
        cause,
      });
}
