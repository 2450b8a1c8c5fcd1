import { basename, join } from 'node:path';
import { OperatorFault } from '../../../platform/errors/operator-fault.js';
import { openCopy } from './copy-file-check.js';
import { entriesIn } from './entry-files.js';
import { HistoryCheck } from '../history-check.js';
import { openPackage } from './package-check.js';
import { RebuiltRegister } from '../rebuilt-register.js';
import { Misfit } from '../../../register/copies/faults.js';
import type { LoneFile } from './lone-file.js';
import type { Verifying } from './snapshot-check.js';
import type { Verdict } from '../verdict.js';
import { writeAgain } from './verified-tables.js';

/** Verifies one file that came alone: nobody signed it, unless a checkpoint was kept that covers it. Throws a Misfit. */
export async function checkLoneFile(path: string, { pins, scratch, progress }: Verifying): Promise<Verdict> {
  const file = await opened(path, scratch);
  const register = RebuiltRegister.at(join(scratch, 'newest.sqlite'));
  try {
    const history = new HistoryCheck(register, pins.since ? [pins.since] : []);
    const stage = progress.begin('Entries', 0, 'entries');
    for await (const entry of file.entries()) {
      history.add(entry);
      stage.advance(1);
    }
    stage.end();
    history.end();
    const fault = await differenceIn(file, register, scratch);
    if (fault !== undefined) throw new Misfit(fault);
    return {
      entries: history.size,
      root: history.root,
      checked: [
        `${history.size} entries`,
        ...(file.tables ? ['that all tables say what the entries say'] : []),
      ],
      notes: [...(pins.since ? [] : [UNSIGNED]), ...(file.tables ? [COVERAGE] : [])],
    };
  } finally {
    register.close();
  }
}

const UNSIGNED =
  'Who signed these entries: no checkpoint lies in the file. Compare the root with the checkpoint of so many entries, or give one with --since.';
const COVERAGE = 'The coverage is what the register says: no entry holds it.';

async function opened(path: string, scratch: string): Promise<LoneFile> {
  if (path.endsWith('.zip')) return openPackage(path, scratch);
  if (path.endsWith('.sqlite')) return openCopy(path);
  if (/\.(jsonl|csv)$/.test(path)) return { entries: () => entriesIn(path, () => undefined) };
  throw new OperatorFault(
    `${basename(path)} cannot be verified: give a folder, or a .zip, .sqlite, .jsonl or .csv.`,
  );
}

async function differenceIn(
  { entries, tables }: LoneFile,
  register: RebuiltRegister,
  scratch: string,
): Promise<string | undefined> {
  if (!tables) return undefined;
  const { coverage, edition, difference } = tables;
  if (register.at !== '' && edition.at.toISOString() !== register.at) {
    return `The file says that its newest entry is of ${edition.at.toISOString()}; that is of ${register.at}.`;
  }
  const ingredients = { register, edition, entries, coverage };
  await writeAgain(
    ingredients,
    (file) => join(scratch, file),
    () => undefined,
  );
  return difference(scratch);
}
