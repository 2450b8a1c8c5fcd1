import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
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
import { ImportDesk, type ImportSeen } from './import-desk.service.js';
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
  ) {}

  /** Counts what would happen, and changes nothing. */
  try(actor: Actor, seen: ImportSeen): Promise<StartedImport> {
    return this.order(actor, seen, ImportTask.TRY, (started) => {
      if (!started.mapping && started.choices) refuseIfAny(missingIn(started.choices));
    });
  }

  /** Makes drafts, and changes those that earlier files of the source brought. */
  import(actor: Actor, seen: ImportSeen): Promise<StartedImport> {
    return this.order(actor, seen, ImportTask.IMPORT, requireTried);
  }

  /** The same, and makes everything public. */
  publish(actor: Actor, seen: ImportSeen, why: string): Promise<StartedImport> {
    return this.order(actor, seen, ImportTask.PUBLISH, async (started, store) => {
      requireTried(started);
      const { fourEyes } = await store.findOneByOrFail(PublicBody, { id: started.publicBodyId });
      requireMayPublish(actor, started, fourEyes);
      if (why !== '') refuseIfAny(publicReasonFaults(why));
      started.reason = why === '' ? null : why;
    });
  }

  /** Deletes the drafts that it made, and that nobody has worked on since. */
  discard(actor: Actor, seen: ImportSeen): Promise<StartedImport> {
    return this.order(actor, seen, ImportTask.DISCARD, ({ importedAt }) => {
      if (importedAt === null) throw new Refusal('CONFLICT', reason(texts.nothingImported));
    });
  }

  private order(
    actor: Actor,
    seen: ImportSeen,
    task: ImportTask,
    check: (started: StartedImport, store: EntityManager) => void | Promise<void>,
  ): Promise<StartedImport> {
    return this.desk.change(actor, OPERATIONS[task], seen, async (started, store) => {
      await check(started, store);
      Object.assign(started, { task, state: ImportState.WAITING, orderedBy: actor.accountId, fault: null });
      await store.delete(ImportProgress, { importId: started.id });
      await this.jobs.add(IMPORT_JOB, { id: started.id }, { key: started.id, maxAttempts: 5 }, store);
    });
  }
}

/** As the audit log names them. */
const OPERATIONS: Readonly<Record<ImportTask, string>> = {
  TRY: 'tryImport',
  IMPORT: 'carryOutImport',
  PUBLISH: 'publishImport',
  DISCARD: 'discardImport',
};

/** How the file of an import is understood: as the mapping that was handed in says, else as was chosen on the page. */
export function understanding(started: StartedImport): Mapping {
  const { mapping, choices, survey, sourceName: name, sourceUrl: url, sourceLicence: licence } = started;
  const source = { name, url, licence };
  if (mapping) return { ...mapping, source };
  if (!choices || !survey) throw new Error(`Import ${started.id} was never looked at`);
  return mappingOf(choices, survey, source);
}

function requireTried({ trial }: StartedImport): void {
  if (!trial) throw new Refusal('CONFLICT', reason(texts.notTried));
}
