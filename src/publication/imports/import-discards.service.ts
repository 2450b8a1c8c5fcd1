import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Office } from '../../office/changes/office.service.js';
import { limitsOf } from '../../office/imports/desk/import-rights.js';
import { Meeting } from '../../office/meetings/meeting.entity.js';
import type { MeetingState } from '../../words/meeting-words.js';
import type { ImportGo } from './import-go.js';

const AT_ONCE = 500;

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
  async discard({ actor, started, fourEyes, progress }: ImportGo): Promise<number> {
    const { mayChange } = limitsOf(actor, started, fourEyes);
    const stage = progress.begin('Discarding', 0);
    let all = 0;
    for (let count = AT_ONCE; count === AT_ONCE; all += count) {
      count = 0;
      await this.office.change(actor, 'discardImportedMeetings', { id: started.id }, async (store) => {
        const found = await store.query<Discardable[]>(UNTOUCHED, [started.id, AT_ONCE]);
        const ids = found.filter(mayChange).map(({ id }) => id);
        if (ids.length > 0) await store.delete(Meeting, { id: In(ids) });
        count = ids.length;
        return started;
      });
      stage.advance(count);
    }
    stage.end();
    return all;
  }
}

const UNTOUCHED = `
  SELECT meeting.id, meeting.state, meeting.recorded_by AS "recordedBy"
    FROM office.brought_meeting AS brought JOIN office.meeting ON meeting.id = brought.meeting_id
   WHERE brought.import_id = $1 AND meeting.state = 'DRAFT' AND meeting.version = brought.version
   ORDER BY meeting.id LIMIT $2 FOR UPDATE OF meeting`;
