import { open, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { Refusal } from '../../../platform/errors/refusal.js';
import { type Message, reason } from '../../../platform/language/message.js';
import type { WantedColumn } from './columns.rules.js';
import { fileMessages } from './file.messages.js';
import { LIMITS, type Reading, type Table } from './table.js';
import { readTextFile } from './text-file.js';
import { readWorkbook } from './workbook-file.js';

/** Reads a file as the table that a mapping expects; what is not that is refused whole, in a sentence. */
export async function readTable(
  path: string,
  reading: Reading,
  wanted: readonly WantedColumn[],
): Promise<Table> {
  await requireFile(path);
  const isWorkbook = /^\.xls[xm]$/i.test(extname(path));
  return isWorkbook ? readWorkbook(path, reading, wanted) : readTextFile(path, reading, wanted);
}

/** Refuses what is no file, or an empty one. */
export async function requireFile(path: string): Promise<void> {
  const found = await stat(path).catch((error: unknown) => {
    throw refused(isMissing(error) ? fileMessages.missing : fileMessages.unreadable);
  });
  if (found.isDirectory()) throw refused(fileMessages.isDirectory);
  if (!found.isFile()) throw refused(fileMessages.notRegular);
  if (found.size === 0) throw refused(fileMessages.empty);
  const file = await open(path).catch(() => {
    throw refused(fileMessages.unreadable);
  });
  await file.close();
  if (found.size > LIMITS.fileBytes) {
    throw new Refusal('INVALID', reason(fileMessages.tooLarge, { limit: LIMITS.fileBytes }));
  }
}

function isMissing(error: unknown): boolean {
  const code = (error as { code?: unknown } | null)?.code;
  return code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG';
}

function refused(message: Message): Refusal {
  return new Refusal('INVALID', reason(message));
}
