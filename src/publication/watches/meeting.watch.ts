import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Office, type OfficeWatcher } from '../../office/changes/office.service.js';
import { Meeting } from '../../office/meetings/meeting.entity.js';
import { NilReturn } from '../../office/meetings/nil-returns/nil-return.entity.js';
import { MeetingState } from '../../words/meeting-words.js';
import { ChangeType, RecordKind } from '../../words/register-words.js';
import { Entries } from '../entries/entries.service.js';
import { takeEverything } from '../entries/stored-records.js';
import { Parties } from '../parties/parties.service.js';
import { ReadModel } from '../read-model/read-model.service.js';

/** Nil returns are public at once; of meetings that are not published only the number of delayed ones is. */
@Injectable()
export class MeetingWatch implements OfficeWatcher, OnModuleInit {
  constructor(
    private readonly office: Office,
    private readonly parties: Parties,
    private readonly entries: Entries,
    private readonly readModel: ReadModel,
  ) {}

  onModuleInit(): void {
    this.office.watch(this);
  }

  async after(store: EntityManager, entity: object): Promise<void> {
    if (entity instanceof NilReturn) await this.nilReturnChanged(store, entity);
    if (entity instanceof Meeting) await this.meetingChanged(store, entity);
  }

  private async nilReturnChanged(store: EntityManager, nilReturn: NilReturn): Promise<void> {
    const { id, withdrawnAt, withdrawnReason } = nilReturn;
    if (!withdrawnAt) return this.parties.publish(store, RecordKind.NIL_RETURN, [id]);
    await this.entries.lock(store);
    await takeEverything(store, RecordKind.NIL_RETURN, id);
    const document = { id, reason: withdrawnReason ?? '' };
    await this.entries.append(store, [
      { kind: RecordKind.NIL_RETURN, id, type: ChangeType.WITHDRAWN, document },
    ]);
  }

  // Counted in the body's turn: of two meetings delayed at once, neither sees the other before.
  private async meetingChanged(store: EntityManager, { publicBodyId }: Meeting): Promise<void> {
    if (!(await isToldWrong(store, publicBodyId))) return;
    await this.readModel.holdBody(store, publicBodyId);
    const delayed = await store.countBy(Meeting, { publicBodyId, state: MeetingState.DELAYED });
    await this.readModel.tellDelayed(store, publicBodyId, delayed);
  }
}

// One statement: what is told and what is true are of the same moment, but for this transaction's own change.
async function isToldWrong(store: EntityManager, publicBodyId: string): Promise<boolean> {
  const rows = await store.query<unknown[]>(
    `SELECT FROM register.public_body AS body
      WHERE body.id = $1 AND body.delayed <> (
        SELECT count(*) FROM office.meeting WHERE public_body_id = body.id AND state = 'DELAYED')`,
    [publicBodyId],
  );
  return rows.length > 0;
}
