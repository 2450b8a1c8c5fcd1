import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';

/** A new folder for what a register keeps beside its database. It is gone when all tests have ended; the project's own is left alone. */
export function newDataDir(): string {
  const root = process.env['TEST_DATA_DIR'];
  if (root === undefined) throw new Error('the tests have no folder for data');
  return mkdtempSync(join(root, 'data-'));
}
