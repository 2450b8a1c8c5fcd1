import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { Refusal } from '../../../platform/errors/refusal.js';
import { Jobs } from '../../../platform/jobs/jobs.service.js';
import { reason } from '../../../platform/language/message.js';
import type { Actor } from '../../accounts/actor.js';
import { PublicBody } from '../../bodies/public-body.entity.js';
import { refuseIfAny } from '../../changes/refuse-if-any.js';
import { publicReasonFaults } from '../../meetings/text.rules.js';
import { mappingOf } from '../guess/mapping-of-choices.rules.js';
import { missingIn } from '../guess/missing.rules.js';
import type { Mapping } from '../mapping/mapping.js';
import { broughtBy } from './brought-counts.queries.js';
import { ImportDesk, type ImportSeen, requireFile, requireFree } from './import-desk.service.js';
import { importDeskMessages as texts } from './import-desk.messages.js';
import { ImportProgress } from './import-progress.entity.js';
import { requireMayPublish } from './import-rights.js';
import { ImportState, ImportTask } from './import-words.js';
import type { StartedImport } from './started-import.entity.js';

/** The job that does what was asked of an import. */
export const IMPORT_JOB = 'imports.work';

/** Has something done with an import, by whichever server is free: the page tells how far it has come. */
@Injectable()
export class ImportTasks {
  constructor(
    private readonly desk: ImportDesk,
    private readonly jobs: Jobs,
    @InjectDataSource() private readonly database: DataSource,
  ) {}

  /** Refuses what could not be asked for now: nobody is asked whether they are sure of that. */
  async requirePossible(actor: Actor, started: StartedImport, task: ImportTask): Promise<void> {
    requireFree(actor, started);
    await REQUIRED[task]({ actor, started, store: this.database.manager });
  }

  /** Counts what would happen, and changes nothing. */
  try(actor: Actor, seen: ImportSeen): Promise<StartedImport> {
    return this.order(actor, seen, ImportTask.TRY);
  }

  /** Makes drafts, and changes those that earlier files of the source brought. */
  import(actor: Actor, seen: ImportSeen): Promise<StartedImport> {
    return this.order(actor, seen, ImportTask.IMPORT);
  }

  /** The same, and makes everything public. */
  publish(actor: Actor, seen: ImportSeen, why: string): Promise<StartedImport> {
    return this.order(actor, seen, ImportTask.PUBLISH, (started) => {
      if (why !== '') refuseIfAny(publicReasonFaults(why));
      started.reason = why === '' ? null : why;
    });
  }

  /** Deletes the drafts that it made, and that nobody has worked on since. */
  discard(actor: Actor, seen: ImportSeen): Promise<StartedImport> {
    return this.order(actor, seen, ImportTask.DISCARD);
  }

  /** Does the rest of what broke off: what was kept of it is not done again, and still counted. */
  goOn(actor: Actor, seen: ImportSeen): Promise<StartedImport> {
    return this.desk.change(actor, 'resumeImport', seen, async (started, store) => {
      const task = brokenOff(started);
      if (!task) throw new Refusal('CONFLICT', reason(texts.nothingBrokeOff));
      // Of drafts whose discarding broke off there may be none left.
      if (task !== ImportTask.DISCARD) await REQUIRED[task]({ actor, started, store });
      await this.hand(started, actor, store);
    });
  }

  private order(
    actor: Actor,
    seen: ImportSeen,
    task: ImportTask,
    also?: (started: StartedImport) => void,
  ): Promise<StartedImport> {
    return this.desk.change(actor, OPERATIONS[task], seen, async (started, store) => {
      await REQUIRED[task]({ actor, started, store });
      also?.(started);
      started.task = task;
      await store.delete(ImportProgress, { importId: started.id });
      await this.hand(started, actor, store);
    });
  }

  private async hand(started: StartedImport, actor: Actor, store: EntityManager): Promise<void> {
    Object.assign(started, { state: ImportState.WAITING, orderedBy: actor.accountId, fault: null });
    await this.jobs.add(IMPORT_JOB, { id: started.id }, { key: started.id, maxAttempts: 5 }, store);
  }
}

/** What was asked of an import and broke off, where there is a rest to do; a trial is simply asked for again. */
export function brokenOff({ state, task }: Pick<StartedImport, 'state' | 'task'>): ImportTask | null {
  return state === ImportState.FAILED && task !== ImportTask.TRY ? task : null;
}

/** As the audit log names them. */
const OPERATIONS: Readonly<Record<ImportTask, string>> = {
  TRY: 'tryImport',
  IMPORT: 'carryOutImport',
  PUBLISH: 'publishImport',
  DISCARD: 'discardImport',
};

interface Asked {
  actor: Actor;
  started: StartedImport;
  store: EntityManager;
}

/** What must hold before something is done with an import. */
const REQUIRED: Readonly<Record<ImportTask, (asked: Asked) => void | Promise<void>>> = {
  TRY: ({ started }) => {
    requireFile(started);
    if (!started.mapping && started.choices) refuseIfAny(missingIn(started.choices));
  },
  IMPORT: ({ started }) => {
    requireTried(started);
  },
  PUBLISH: async ({ actor, started, store }) => {
    requireTried(started);
    const { fourEyes } = await store.findOneByOrFail(PublicBody, { id: started.publicBodyId });
    requireMayPublish(actor, started, fourEyes);
  },
  DISCARD: async ({ started, store }) => {
    const { untouched } = await broughtBy(store, started.id);
    if (untouched === 0) throw new Refusal('CONFLICT', reason(texts.nothingImported));
  },
};

function requireTried(started: StartedImport): void {
  requireFile(started);
  if (!started.trial) throw new Refusal('CONFLICT', reason(texts.notTried));
}

/** How the file of an import is understood: as the mapping that was handed in says, else as was chosen on the page. */
export function understanding(started: StartedImport): Mapping {
  const { mapping, choices, survey, sourceName: name, sourceUrl: url, sourceLicence: licence } = started;
  const source = { name, url, licence };
  if (mapping) return { ...mapping, source };
  if (!choices || !survey) throw new Error(`Import ${started.id} was never looked at`);
  return mappingOf(choices, survey, source);
}
