import { type EntityManager, In } from 'typeorm';
import { EmbargoReview } from '../../office/meetings/embargo/embargo-review.entity.js';
import type { Meeting } from '../../office/meetings/meeting.entity.js';
import { Report } from '../../office/reports/report.entity.js';
import { type Beside, textsIn } from './beside.rules.js';
import { GONE } from './cells.rules.js';

/** What stands beside each of some meetings: why they wait, what the public reported, and what it was answered. */
export async function besideOf(
  store: EntityManager,
  meetings: readonly Meeting[],
): Promise<(meeting: Meeting) => Beside[]> {
  const ids = meetings.map(({ id }) => id);
  const publicIds = meetings.flatMap(({ publicId }) => publicId ?? []);
  const order = { id: 'ASC' } as const;
  const reviews = await store.find(EmbargoReview, { where: { meetingId: In(ids) }, order });
  const reports = await store.find(Report, { where: { recordId: In(publicIds) }, order });
  return ({ id, publicId }) => [
    ...reviews.filter(({ meetingId }) => meetingId === id).flatMap((row) => textsIn('embargoReviews', row)),
    ...reports
      .filter(({ recordId }) => recordId !== null && recordId === publicId)
      .flatMap((row) => textsIn('reports', row)),
  ];
}

const MAY_BE_EMPTY: ReadonlySet<string> = new Set(['evidenceUrl', 'handOverNote']);

/** Takes away what stands there. */
export async function emptyBeside(store: EntityManager, all: readonly Beside[]): Promise<void> {
  for (const { list, id, column } of all) {
    if (list === 'embargoReviews') await store.update(EmbargoReview, { id }, { why: GONE });
    else await store.update(Report, { id }, { [column]: MAY_BE_EMPTY.has(column) ? null : GONE });
  }
}
