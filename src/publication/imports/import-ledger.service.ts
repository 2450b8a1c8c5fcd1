import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor } from '../../office/accounts/actor.js';
import { Actors } from '../../office/accounts/actors.service.js';
import { PublicBody } from '../../office/bodies/public-body.entity.js';
import { importDeskMessages as texts } from '../../office/imports/desk/import-desk.messages.js';
import { isBusy } from '../../office/imports/desk/import-desk.service.js';
import { ImportProgress } from '../../office/imports/desk/import-progress.entity.js';
import { ImportState } from '../../office/imports/desk/import-words.js';
import { StartedImport } from '../../office/imports/desk/started-import.entity.js';
import { Refusal } from '../../platform/errors/refusal.js';
import type { Texts } from '../../platform/language/language.js';
import { reason, type Reason, sayReason } from '../../platform/language/message.js';
import { KeptProgress } from './kept-progress.js';

/** What is kept of the work on imports: who asked for it, how far it is, how it ended. */
@Injectable()
export class ImportLedger {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly actors: Actors,
  ) {}

  /** The import that is to be worked on; null when nothing is asked of it any more. */
  async open(id: string): Promise<StartedImport | null> {
    const started = await this.database.manager.findOneBy(StartedImport, { id });
    if (!started || !isBusy(started)) return null;
    await this.database.manager.update(StartedImport, { id }, { state: ImportState.RUNNING });
    return started;
  }

  /** Keeps how the work ended; unless it was given up meanwhile, as that of a server that seemed to be gone. */
  async close(id: string, outcome: Partial<StartedImport>): Promise<void> {
    await this.database.transaction((store) => end(store, id, outcome));
  }

  /** Keeps that the work broke off for good, and is anybody's to go on with. */
  async giveUp(store: EntityManager, id: string): Promise<void> {
    await end(store, id, { state: ImportState.FAILED, fault: [inBoth(reason(texts.serverStopped))] });
  }

  progress(id: string, signal: AbortSignal): KeptProgress {
    return new KeptProgress(this.database, id, signal);
  }

  async needsFourEyes({ publicBodyId: id }: StartedImport): Promise<boolean> {
    return (await this.database.manager.findOneByOrFail(PublicBody, { id })).fourEyes;
  }

  /** Whoever asked for it, with the roles that they have by now. */
  async actorOf({ orderedBy }: StartedImport): Promise<Actor> {
    const asked = { id: randomUUID(), method: 'POST', headers: {}, routeOptions: {} };
    const actor = orderedBy && (await this.actors.actorFor(orderedBy, asked, null));
    if (!actor) throw new Refusal('FORBIDDEN', reason(texts.notAllowed));
    return actor;
  }

  /** What was kept of the work that was asked for last, also before it was cut off. */
  async kept(importId: string): Promise<KeptCounts> {
    const progress = await this.database.manager.findOneBy(ImportProgress, { importId });
    return progress ?? { created: 0, updated: 0, published: 0 };
  }
}

type KeptCounts = Pick<ImportProgress, 'created' | 'updated' | 'published'>;

async function end(store: EntityManager, id: string, outcome: Partial<StartedImport>): Promise<void> {
  const started = await store.findOneOrFail(StartedImport, {
    where: { id },
    lock: { mode: 'for_no_key_update' },
  });
  if (isBusy(started)) await store.save(Object.assign(started, outcome));
}

/** A reason as it is kept: whoever reads it later may read either language. */
export function inBoth(each: Reason): Texts {
  return { sv: sayReason(each, 'sv'), en: sayReason(each, 'en') };
}
