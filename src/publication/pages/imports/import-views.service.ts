import { Injectable } from '@nestjs/common';
import { type Actor, hasRole } from '../../../office/accounts/actor.js';
import { BodiesQueries } from '../../../office/bodies/bodies.queries.js';
import type { PublicBody } from '../../../office/bodies/public-body.entity.js';
import type { BroughtCounts } from '../../../office/imports/desk/brought-counts.queries.js';
import { ImportDeskQueries } from '../../../office/imports/desk/import-desk.queries.js';
import { HANDING_IN, requireMayPublish } from '../../../office/imports/desk/import-rights.js';
import type { ImportProgress } from '../../../office/imports/desk/import-progress.entity.js';
import { KEPT_DAYS } from '../../../office/imports/desk/kept-files.service.js';
import type { StartedImport } from '../../../office/imports/desk/started-import.entity.js';
import { found, idIn } from '../../../office/pages/frame/found.js';
import { may } from '../../../office/pages/frame/may.js';
import { Refusal } from '../../../platform/errors/refusal.js';
import type { RecordNames } from '../../../register/pages/record/record-document.js';
import { MeetingsSeen } from '../seen/meetings-seen.queries.js';
import { RecordViews } from '../seen/record-views.service.js';

/** An import as its page shows it. */
export interface ImportView {
  started: StartedImport;
  body: PublicBody;
  handedInBy: string | null;
  /** When the file is deleted by itself. */
  goesOn: Date;
  progress: ImportProgress | null;
  counts: BroughtCounts;
  names: RecordNames;
  may: { work: boolean; publish: boolean };
}

const DAY_MS = 86_400_000;

/** Gathers what the page of an import shows. */
@Injectable()
export class ImportViews {
  constructor(
    private readonly queries: ImportDeskQueries,
    private readonly bodies: BodiesQueries,
    private readonly seen: MeetingsSeen,
    private readonly records: RecordViews,
  ) {}

  async find(actor: Actor, id: string): Promise<StartedImport> {
    return found(await this.queries.find(actor, idIn(id)));
  }

  async view(actor: Actor, id: string): Promise<ImportView> {
    const started = await this.find(actor, id);
    const body = found(await this.bodies.byId(started.publicBodyId));
    const people = await this.seen.people([started.accountId]);
    const documents = (started.preview ?? []).map(({ document }) => document);
    return {
      started,
      body,
      handedInBy: people.get(started.accountId) ?? null,
      goesOn: new Date(started.startedAt.getTime() + KEPT_DAYS * DAY_MS),
      progress: await this.queries.progress(started.id),
      counts: await this.queries.counts(started.id),
      names: await this.records.namesIn(started.publicBodyId, documents),
      may: {
        work: hasRole(actor, started.publicBodyId, ...HANDING_IN),
        publish: await mayPublishNow(actor, started, body),
      },
    };
  }
}

/** Whether the button is shown: another pair of eyes may be lacking, or the records go another way. */
async function mayPublishNow(
  actor: Actor,
  started: StartedImport,
  { fourEyes }: PublicBody,
): Promise<boolean> {
  return may(() => {
    try {
      requireMayPublish(actor, started, fourEyes);
    } catch (error) {
      if (error instanceof Refusal && error.code === 'INVALID')
        throw new Refusal('FORBIDDEN', ...error.reasons);
      throw error;
    }
  });
}
