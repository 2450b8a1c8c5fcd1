import { join } from 'node:path';
import { HistoryCheck } from '../history-check.js';
import { RebuiltRegister } from '../rebuilt-register.js';
import { Misfit } from '../../../register/copies/faults.js';
import type { LoneFile } from './lone-file.js';
import { openFile } from './open-file.js';
import type { Verifying } from './snapshot-check.js';
import type { Verdict } from '../verdict.js';
import { writeAgain } from './verified-tables.js';

/** Verifies one file that came alone: nobody signed it, unless a checkpoint was kept that covers it. Throws a Misfit. */
export async function checkLoneFile(path: string, { pins, scratch, progress }: Verifying): Promise<Verdict> {
  const file = await openFile(path, scratch);
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
    const fault = await differenceIn(file, { register, size: history.size }, scratch);
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

async function differenceIn(
  { entries, tables }: LoneFile,
  { register, size }: { register: RebuiltRegister; size: number },
  scratch: string,
): Promise<string | undefined> {
  if (!tables) return undefined;
  const { coverage, edition, difference } = tables;
  const at = edition.at.toISOString();
  if (edition.revision !== String(size) || (register.at !== '' && at !== register.at)) {
    return `The file says that it is of revision ${edition.revision} and ${at}; it is of ${size} and ${register.at}.`;
  }
  const ingredients = { register, edition, entries, coverage };
  await writeAgain(
    ingredients,
    (file) => join(scratch, file),
    () => undefined,
  );
  return difference(scratch, register);
}
