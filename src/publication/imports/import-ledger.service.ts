import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { Actor } from '../../office/accounts/actor.js';
import { Actors } from '../../office/accounts/actors.service.js';
import { PublicBody } from '../../office/bodies/public-body.entity.js';
import { importDeskMessages as texts } from '../../office/imports/desk/import-desk.messages.js';
import { isBusy } from '../../office/imports/desk/import-desk.service.js';
import { ImportState } from '../../office/imports/desk/import-words.js';
import { StartedImport } from '../../office/imports/desk/started-import.entity.js';
import { Refusal } from '../../platform/errors/refusal.js';
import { reason } from '../../platform/language/message.js';
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

  async close(id: string, outcome: Partial<StartedImport>): Promise<void> {
    const started = await this.database.manager.findOneByOrFail(StartedImport, { id });
    await this.database.manager.save(Object.assign(started, outcome));
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

  /** How many meetings an import has brought by now. */
  async brought(id: string): Promise<number> {
    const [row] = await this.database.query<{ count: number }[]>(
      'SELECT count(*)::integer AS count FROM office.brought_meeting WHERE import_id = $1',
      [id],
    );
    return row?.count ?? 0;
  }
}
