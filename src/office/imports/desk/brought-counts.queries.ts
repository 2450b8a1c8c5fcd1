import type { EntityManager } from 'typeorm';
import { Meeting } from '../../meetings/meeting.entity.js';
import { BroughtMeeting } from './brought-meeting.entity.js';

/** What became of the meetings of an import, by now. */
export interface BroughtCounts {
  all: number;
  drafts: number;
  /** Drafts that nobody has worked on since. */
  untouched: number;
  public: number;
}

export async function broughtBy(store: EntityManager, importId: string): Promise<BroughtCounts> {
  const row = await store
    .createQueryBuilder(BroughtMeeting, 'brought')
    .innerJoin(Meeting, 'meeting', 'meeting.id = brought.meeting_id')
    .select('count(*)::integer', 'all')
    .addSelect(`(count(*) FILTER (WHERE meeting.state = 'DRAFT'))::integer`, 'drafts')
    .addSelect(
      `(count(*) FILTER (WHERE meeting.state = 'DRAFT' AND meeting.version = brought.version))::integer`,
      'untouched',
    )
    .addSelect(`(count(*) FILTER (WHERE meeting.state = 'PUBLISHED'))::integer`, 'public')
    .where('brought.import_id = :importId', { importId })
    .getRawOne<BroughtCounts>();
  return row ?? { all: 0, drafts: 0, untouched: 0, public: 0 };
}
