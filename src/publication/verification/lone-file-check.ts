import { basename, join } from 'node:path';
import { OperatorFault } from '../../platform/errors/operator-fault.js';
import { entriesIn } from './entry-files.js';
import { HistoryCheck } from './history-check.js';
import { RebuiltRegister } from './rebuilt-register.js';
import type { Verifying } from './snapshot-check.js';
import type { Verdict } from './verdict.js';

/** Verifies the history in one file that came alone: nobody signed it, unless a checkpoint was kept that covers it. */
export async function checkLoneFile(path: string, { pins, scratch, progress }: Verifying): Promise<Verdict> {
  if (!/\.(jsonl|csv|sqlite)$/.test(path)) {
    throw new OperatorFault(
      `${basename(path)} cannot be verified: give a folder, or a .jsonl, .csv or .sqlite.`,
    );
  }
  const register = RebuiltRegister.at(join(scratch, 'newest.sqlite'));
  try {
    const history = new HistoryCheck(register, pins.since ? [pins.since] : []);
    const stage = progress.begin('Entries', 0, 'entries');
    for await (const entry of entriesIn(path, () => undefined)) {
      history.add(entry);
      stage.advance(1);
    }
    stage.end();
    history.end();
    return { entries: history.size, root: history.root, checked: [`${history.size} entries`], notes: [] };
  } finally {
    register.close();
  }
}
