import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Office } from '../../office/changes/office.service.js';
import { limitsOf } from '../../office/imports/desk/import-rights.js';
import { Meeting } from '../../office/meetings/meeting.entity.js';
import type { MeetingState } from '../../words/meeting-words.js';
import type { ImportGo } from './import-go.js';

const AT_ONCE = 500;
const FIRST = '00000000-0000-0000-0000-000000000000';

interface Discardable {
  id: string;
  state: MeetingState;
  recordedBy: string | null;
}

/** Undoes imports: deletes the drafts that one made, as far as nobody has worked on them since. */
@Injectable()
export class ImportDiscards {
  constructor(private readonly office: Office) {}

  /** How many were deleted. */
  async discard(go: ImportGo): Promise<number> {
    const stage = go.progress.begin('Discarding', 0);
    let all = 0;
    for (let after: string | undefined = FIRST; after !== undefined;) {
      const { deleted, last } = await this.some(go, after);
      all += deleted;
      after = last;
      stage.advance(deleted);
    }
    stage.end();
    return all;
  }

  /** Of the next ones, those that may go do; the id of the last one looked at, when more may follow. */
  private async some(
    { actor, started, fourEyes }: ImportGo,
    after: string,
  ): Promise<{ deleted: number; last: string | undefined }> {
    const { mayChange } = limitsOf(actor, started, fourEyes);
    let found: Discardable[] = [];
    let ids: string[] = [];
    await this.office.change(actor, 'discardImportedMeetings', { id: started.id }, async (store) => {
      found = await store.query<Discardable[]>(UNTOUCHED, [started.id, AT_ONCE, after]);
      ids = found.filter(mayChange).map(({ id }) => id);
      if (ids.length > 0) await store.delete(Meeting, { id: In(ids) });
      return started;
    });
    return { deleted: ids.length, last: found.length === AT_ONCE ? found.at(-1)?.id : undefined };
  }
}

const UNTOUCHED = `
  SELECT meeting.id, meeting.state, meeting.recorded_by AS "recordedBy"
    FROM office.brought_meeting AS brought JOIN office.meeting ON meeting.id = brought.meeting_id
   WHERE brought.import_id = $1 AND meeting.state = 'DRAFT' AND meeting.version = brought.version
     AND meeting.id > $3
   ORDER BY meeting.id LIMIT $2 FOR UPDATE OF meeting`;
