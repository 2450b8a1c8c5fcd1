import type { EntityManager } from 'typeorm';
import { reason, type Reason } from '../../../platform/language/message.js';
import { meetingsMessages } from '../meetings.messages.js';
import type { WholeMeeting } from '../whole-meeting.js';

interface Contradicted {
  official_id: string;
  from: string;
  to: string;
}

/** Nil returns that this meeting gives the lie: an official who took part stated that there was nothing. */
export async function contradictedReturns(
  store: EntityManager,
  { meeting, participants }: WholeMeeting,
): Promise<Reason[]> {
  const officialIds = participants.flatMap(({ officialId }) => officialId ?? []);
  if (officialIds.length === 0 || meeting.date === null) return [];
  const filed = await store.query<Contradicted[]>(
    `SELECT post.official_id, filed."from", filed."to"
       FROM office.nil_return AS filed JOIN office.post ON post.id = filed.post_id
      WHERE post.official_id = ANY($1) AND filed.withdrawn_at IS NULL
        AND filed."from" <= $2 AND filed."to" >= $3
      ORDER BY filed."from", filed.id`,
    [officialIds, meeting.date, meeting.endDate ?? meeting.date],
  );
  return participants.flatMap(({ officialId }, at) =>
    filed
      .filter((one) => one.official_id === officialId)
      .map(({ from, to }) => reason(meetingsMessages.nilReturnStands, { from, to }, `/participants/${at}`)),
  );
}
