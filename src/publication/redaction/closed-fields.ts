import type { WholeMeeting } from '../../office/meetings/whole-meeting.js';
import type { JsonObject } from '../../words/json.js';
import type { StoredVersion } from '../entries/stored-records.js';
import { holds, pointerOf, type RedactionTarget, targetsOf } from './redaction.rules.js';

/**
 * Fields that the newest version withholds and an older one still says: a consent was taken back, a document turned out
 * to be confidential. They leave the older versions too.
 */
export function closedFields(
  versions: readonly StoredVersion[],
  { participants }: WholeMeeting,
): RedactionTarget[] {
  const newest = versions.at(-1)?.record ?? {};
  const officials = new Map(participants.map(({ id, officialId }) => [id, officialId]));
  return withheldIn(newest).filter((target) =>
    versions.some(
      ({ record }) =>
        holds(record, target) && isSameParty(record, target, officials.get(target.itemId ?? '')),
    ),
  );
}

function withheldIn(record: JsonObject): RedactionTarget[] {
  const { withheld } = record;
  const pointers = Array.isArray(withheld) ? withheld.map((one) => (one as JsonObject)['field']) : [];
  return pointers.flatMap((pointer) =>
    typeof pointer === 'string'
      ? targetsOf(record, pointer).filter((target) => pointerOf(record, target) === pointer)
      : [],
  );
}

// Somebody else may have stood on the line, whose name is nobody's to withhold.
function isSameParty(record: JsonObject, target: RedactionTarget, now: string | null | undefined): boolean {
  const lines = target.list === 'participants' ? record['participants'] : undefined;
  if (!Array.isArray(lines)) return true;
  const line = lines.find((one) => (one as JsonObject)['id'] === target.itemId) as JsonObject | undefined;
  return (line?.['officialId'] ?? null) === (now ?? null);
}
