import { openOwnerConnection } from '../../../platform/database/connect.js';
import { seeOneState } from '../../../platform/database/one-state.js';
import type { Progress } from '../../../platform/progress/progress.js';
import { Misfit } from '../../../register/copies/faults.js';
import {
  checkpointKeys,
  checkpointOf,
  newestCheckpoint,
  toldOf,
} from '../../../register/history/checkpoints/checkpoint.queries.js';
import { type Ask, askOf } from '../../../platform/database/ask.js';
import { rootsOf } from '../../../register/history/tree/tree.queries.js';
import { type ChainState, checkChain } from './chain-check.js';
import { checkReadModel } from './read-model-check.js';
import { type Pins, trustIn } from '../trust-in.js';
import type { Verdict } from '../verdict.js';

/** What of this register's own database is looked at. */
export interface DatabaseOrder {
  ownerUrl: string;
  pins: Pins;
  /** Not where nobody may wait: nothing can be published meanwhile. */
  compareReadModel: boolean;
  progress: Progress;
}

/** Verifies the database of this register: history, tree, checkpoints, and what everyone reads. Throws a Misfit. */
export async function checkDatabase(order: DatabaseOrder): Promise<Verdict> {
  const { state, notes } = await checkHistory(order);
  const verdict: Verdict = {
    entries: state.entries,
    root: state.root ?? '',
    checked: [`${state.entries} entries, their tree, and every checkpoint`],
    notes: [...notes, 'How often something was told without an entry (register.told) is only a count.'],
  };
  if (!order.compareReadModel) {
    return {
      ...verdict,
      notes: [...verdict.notes, 'What everyone reads was not compared with the entries.'],
    };
  }
  const stage = order.progress.begin('Comparing what everyone reads with the entries', 0, 'tables');
  const fault = await checkReadModel(order.ownerUrl, (tables) => {
    stage.advance(tables);
  });
  stage.end();
  if (fault !== undefined) throw new Misfit(fault);
  return { ...verdict, checked: [...verdict.checked, 'everything that everyone reads'] };
}

async function checkHistory({
  ownerUrl,
  pins,
  progress,
}: DatabaseOrder): Promise<{ state: ChainState; notes: string[] }> {
  const owner = await openOwnerConnection(ownerUrl);
  try {
    await seeOneState(owner);
    const ask = askOf(owner);
    const [count] = await ask<{ entries: string }>('SELECT count(*) AS entries FROM register.entry', []);
    const stage = progress.begin('Entries', Number(count?.entries), 'entries');
    const state = await checkChain(owner, (entries) => {
      stage.advance(entries);
    });
    stage.end();
    if (state.firstFault) throw new Misfit(state.firstFault.fault);
    const notes = await checkPins(ask, pins);
    return { state, notes };
  } finally {
    await owner.end();
  }
}

async function checkPins(ask: Ask, pins: Pins): Promise<string[]> {
  const told = (await checkpointKeys(ask)).map(toldOf);
  const newest = await newestCheckpoint(ask);
  const { notes } = trustIn(newest?.note ?? null, told, pins);
  if (pins.since) await checkSince(ask, pins.since, Number(newest?.size ?? 0));
  return notes;
}

async function checkSince(ask: Ask, since: NonNullable<Pins['since']>, newest: number): Promise<void> {
  if (since.size > newest) {
    throw new Misfit(
      `The register had ${since.size} entries once and has ${newest} now: some were taken out.`,
    );
  }
  const [root] = await rootsOf(ask, [{ from: 0, to: since.size }]);
  if (root?.equals(since.root)) return;
  const own =
    (await checkpointOf(ask, String(since.size))) === undefined ? 'has no checkpoint' : 'signed another root';
  throw new Misfit(
    `The first ${since.size} entries are not those of the checkpoint that was kept; of that size the register ${own}.`,
  );
}
