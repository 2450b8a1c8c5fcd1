import type { DataSource } from 'typeorm';
import type { Clock } from '../../platform/clock.js';
import { randomId } from '../../platform/identity.js';
import type { Progress } from '../../platform/progress/progress.js';
import type { Office } from '../changes/office.service.js';
import type { ImportLock } from './import-lock.js';
import type { ImportOrder } from './import-order.js';
import type { Tally } from './import-report.js';
import { align, vanished } from './matching/alignment.rules.js';
import { putAll } from './matching/bulk.js';
import { noteCounts } from './matching/brought.js';
import { ImportBatch } from './matching/import-batch.js';
import { ImportRun } from './matching/import-run.entity.js';
import { ImportedMeeting } from './matching/imported-meeting.entity.js';
import {
  type DroppedBefore,
  droppedBefore,
  type ImportedBefore,
  importedBefore,
  traceOf,
} from './matching/known-meetings.js';
import { OrganisationPool } from './matching/organisation-pool.js';
import { type BatchOutcome, type Step, whatToDo } from './matching/step.rules.js';
import type { ReadRegister } from './read-register.js';
import type { Proposal } from './rows/proposal.js';

/** Meetings in one transaction. */
const BATCH = 500;
/** What nothing is done for. */
const IDLE: ReadonlySet<Step['does']> = new Set(['keep', 'hold', 'drop']);

export interface ImportTools {
  database: DataSource;
  office: Office;
  clock: Clock;
  /** None in a dry run. */
  lock?: ImportLock | undefined;
}

/** Brings one register that has been read into the office, batch by batch: a run that breaks off leaves whole batches. */
export class RegisterImport {
  private readonly pool: OrganisationPool;
  private readonly run: ImportRun;
  private readonly tally: Omit<Tally, 'seconds' | 'peakMemoryBytes'>;

  constructor(
    private readonly tools: ImportTools,
    private readonly order: ImportOrder,
    private readonly register: ReadRegister,
  ) {
    this.pool = new OrganisationPool(register.namesOfNumbers);
    this.run = Object.assign(new ImportRun(), {
      id: randomId(),
      publicBodyId: order.publicBodyId,
      sourceName: order.source.name,
      files: [...new Set(register.proposals.map(({ file }) => file))],
      reason: order.reason,
      startedAt: tools.clock.now(),
    });
    this.tally = {
      created: 0,
      updated: 0,
      unchanged: 0,
      organisations: 0,
      published: 0,
      heldBack: 0,
      dropped: 0,
      notes: new Map(),
      vanished: [],
    };
  }

  async carryOut(progress: Progress): Promise<typeof this.tally> {
    const { proposals } = this.register;
    const { publicBodyId, source } = this.order;
    const known = await importedBefore(this.tools.database.manager, publicBodyId, source.name);
    const place = { publicBodyId, sourceName: source.name };
    const dropped = await droppedBefore(this.tools.database.manager, place, proposals);
    const found = align<ImportedBefore | DroppedBefore>(proposals, [...known, ...dropped]);
    const steps = this.steps(found, known);
    const work = steps.filter(({ does }) => !IDLE.has(does));
    this.tally.unchanged = steps.length - work.length;
    this.tally.heldBack = steps.filter(({ does }) => does === 'hold').length;
    this.tally.dropped = steps.filter(({ does }) => does === 'drop').length;
    const stage = progress.begin(this.order.dryRun ? 'Trying' : 'Importing', steps.length, 'meetings');
    stage.advance(this.tally.unchanged);
    for (let start = 0; start < work.length; start += BATCH) {
      const batch = work.slice(start, start + BATCH);
      await this.batch(batch);
      stage.advance(batch.length);
    }
    await this.retrace(steps);
    stage.end();
    this.tally.vanished = vanished(proposals, known, found).map(({ reference, file, row }) => ({
      reference,
      file,
      row,
    }));
    this.tally.organisations = this.pool.brought + this.pool.waiting;
    return this.tally;
  }

  private steps(
    found: readonly (ImportedBefore | DroppedBefore | undefined)[],
    known: readonly ImportedBefore[],
  ): Step[] {
    const references = new Set(known.map(({ reference }) => reference ?? ''));
    return this.register.proposals.map((proposal, index) => {
      const match = found[index];
      if (match && 'isDropped' in match) {
        return { proposal, known: undefined, reference: proposal.reference, does: 'drop' };
      }
      const reference = match ? proposal.reference : unused(proposal.reference, references);
      return { proposal, known: match, reference, does: whatToDo(this.order, proposal, match) };
    });
  }

  private async batch(steps: readonly Step[]): Promise<void> {
    const { actor, source, dryRun } = this.order;
    const { office, database, clock } = this.tools;
    const at = clock.now();
    if (dryRun) {
      const outcome = await new ImportBatch(database.manager, this.order, this.pool, at).carryOut(steps);
      this.count(outcome, steps);
      return;
    }
    let outcome: BatchOutcome | undefined;
    await this.tools.lock?.confirm();
    await office.change(actor, 'importMeetings', { source: source.name }, async (store) => {
      this.pool.forget();
      await store.save(this.run);
      outcome = await new ImportBatch(store, this.order, this.pool, at).carryOut(steps);
      await noteCounts(store, this.order.importId, outcome);
      return this.run;
    });
    this.pool.settle();
    if (outcome) this.count(outcome, steps);
  }

  private count(
    { created, updated, published, heldBack, rejected, notes }: BatchOutcome,
    steps: readonly Step[],
  ): void {
    this.tally.heldBack += heldBack;
    this.tally.created += created;
    this.tally.updated += updated;
    this.tally.published += published;
    this.tally.unchanged += steps.length - created - updated - rejected.length;
    for (const code of notes) this.tally.notes.set(code, (this.tally.notes.get(code) ?? 0) + 1);
    for (const { proposal, reason } of rejected) this.reject(proposal, reason);
  }

  private reject(proposal: Proposal, reason: BatchOutcome['rejected'][number]['reason']): void {
    const file = this.register.files[proposal.fileIndex];
    file?.rejected.push(...proposal.rows.map(({ row, line }) => ({ row, line, column: null, reason })));
    file?.rejected.sort((a, b) => a.row - b.row);
    this.register.proposals.splice(this.register.proposals.indexOf(proposal), 1);
  }

  /** Unchanged meetings may stand in another row or file now. */
  private async retrace(steps: readonly Step[]): Promise<void> {
    if (this.order.dryRun) return;
    const { publicBodyId, source } = this.order;
    const moved = steps.flatMap(({ proposal, known, does }) => {
      if (!known || (does !== 'keep' && does !== 'hold') || !hasMoved(proposal, known)) return [];
      return [traceOf(proposal, { meetingId: known.meetingId, publicBodyId, sourceName: source.name })];
    });
    for (let start = 0; start < moved.length; start += BATCH * 10) {
      await putAll(this.tools.database.manager, ImportedMeeting, moved.slice(start, start + BATCH * 10));
    }
  }
}

function hasMoved({ key, file, rows, print }: Proposal, known: ImportedBefore): boolean {
  return known.key !== key || known.file !== file || known.row !== rows[0]?.row || known.print !== print;
}

/** A reference that no other record of the source has. */
function unused(reference: string, taken: Set<string>): string {
  let free = reference;
  for (let number = 2; taken.has(free); number += 1) free = `${reference} (${String(number)})`;
  taken.add(free);
  return free;
}
