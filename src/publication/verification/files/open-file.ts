import { basename } from 'node:path';
import { OperatorFault } from '../../../platform/errors/operator-fault.js';
import { openCopy } from './copy-file-check.js';
import { entriesIn } from './entry-files.js';
import type { LoneFile } from './lone-file.js';
import { openPackage } from './package-check.js';

/** Opens a file that holds the whole history. */
export async function openFile(path: string, scratch: string): Promise<LoneFile> {
  if (path.endsWith('.zip')) return openPackage(path, scratch);
  if (path.endsWith('.sqlite')) return openCopy(path);
  if (/\.(jsonl|csv)$/.test(path)) return { entries: () => entriesIn(path, () => undefined) };
  throw new OperatorFault(
    `${basename(path)} cannot be verified: give a folder, or a .zip, .sqlite, .jsonl or .csv.`,
  );
}
