import { createWriteStream, existsSync, rmSync } from 'node:fs';
import { open, rename } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Writable } from 'node:stream';
import { codeOf, OperatorFault } from '../errors/operator-fault.js';

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
    await keepName(dirname(file));
  } catch (error) {
    removePart();
    throw diskFault(error, file) ?? error;
  } finally {
    process.off('exit', removePart);
  }
}

// A new name is safe from a power cut only when its folder is on the disk. Not every system lets folders be opened.
async function keepName(folder: string): Promise<void> {
  try {
    const handle = await open(folder, 'r');
    await handle.sync().finally(() => handle.close());
  } catch (error) {
    if (!['EISDIR', 'EPERM', 'EACCES', 'EINVAL'].includes(codeOf(error) ?? '')) throw error;
  }
}

const DISK_FAULTS: Record<string, string> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EFBIG: 'the file would be larger than the file system takes',
  EIO: 'the disk failed',
  EROFS: 'the disk is read-only',
  EACCES: 'you may not write there',
  EPERM: 'you may not write there',
  ENOENT: 'there is no such folder',
  ENOTDIR: 'there is no such folder',
  ENAMETOOLONG: 'the name is too long',
};

function diskFault(cause: unknown, file: string): OperatorFault | undefined {
  const why = DISK_FAULTS[codeOf(cause) ?? ''];
  return why === undefined
    ? undefined
    : new OperatorFault(`The backup could not be written to ${file}: ${why}. Nothing was left there.`, {
        cause,
      });
}
