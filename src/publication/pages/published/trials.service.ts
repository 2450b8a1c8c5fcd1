import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { WholeMeeting } from '../../../office/meetings/whole-meeting.js';
import type { JsonObject } from '../../../words/json.js';
import { RecordKind } from '../../../words/register-words.js';
import { type StoredVersion, versionsOf } from '../../entries/stored-records.js';
import { publicIdOf } from '../../meetings/meeting-publisher.service.js';
import { Rehearsals } from '../seen/rehearsal.service.js';

/** What is done to a published meeting, within a transaction. */
export type Attempt = (store: EntityManager) => Promise<WholeMeeting>;

/** A meeting after something was tried on it, and its public versions before and after. */
export interface Tried {
  whole: WholeMeeting;
  before: StoredVersion[];
  after: StoredVersion[];
}

/** Tries on published meetings for real what an act would lead to, and undoes it. */
@Injectable()
export class Trials {
  constructor(private readonly rehearsals: Rehearsals) {}

  of(id: string, act: Attempt): Promise<Tried> {
    return this.rehearsals.rehearse(async (store) => {
      const before = await versionsOfMeeting(store, id);
      const whole = await act(store);
      return { whole, before, after: await versionsOf(store, RecordKind.MEETING, publicIdOf(whole)) };
    });
  }
}

export function newestOf(versions: readonly StoredVersion[]): JsonObject {
  return versions.at(-1)?.record ?? {};
}

/** Each version that there is, as it is and as it will be. */
export function bothOf({
  before,
  after,
}: Tried): { version: number; before: JsonObject; after: JsonObject }[] {
  return before.map(({ version, record }, at) => ({
    version,
    before: record,
    after: after[at]?.record ?? {},
  }));
}

// Whether somebody may see it is asked by the act itself, before anything is shown.
async function versionsOfMeeting(store: EntityManager, id: string): Promise<StoredVersion[]> {
  const [row] = await store.query<{ publicId: string | null }[]>(
    'SELECT public_id AS "publicId" FROM office.meeting WHERE id = $1',
    [id],
  );
  return row?.publicId ? versionsOf(store, RecordKind.MEETING, row.publicId) : [];
}
