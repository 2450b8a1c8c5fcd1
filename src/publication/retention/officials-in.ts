import { type EntityManager, In } from 'typeorm';
import { Official } from '../../office/bodies/official.entity.js';
import type { WholeMeeting } from '../../office/meetings/whole-meeting.js';

/** Every official who took part in some meetings, by id. */
export async function officialsIn(
  store: EntityManager,
  wholes: readonly WholeMeeting[],
): Promise<Map<string, Official>> {
  const ids = wholes.flatMap(({ participants }) =>
    participants.flatMap(({ officialId }) => officialId ?? []),
  );
  const officials = ids.length === 0 ? [] : await store.findBy(Official, { id: In(ids) });
  return new Map(officials.map((official) => [official.id, official]));
}
