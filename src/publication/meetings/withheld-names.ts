import type { EntityManager } from 'typeorm';
import { isRefused } from '../../office/meetings/naming.rules.js';
import type { Participant } from '../../office/meetings/participant.entity.js';
import { decidedBy } from '../../office/meetings/redaction-cause.js';
import { Redaction } from '../../office/meetings/redaction.entity.js';
import { randomId } from '../../platform/identity.js';
import { Ground } from '../../words/register-words.js';

/**
 * Remembers the names that a registrar withheld, with a ground or without, before the public read them, as if they had been taken out of it:
 * a correction that drops such a line does not let the next one say the name anew.
 */
export async function rememberWithheld(
  store: EntityManager,
  participants: readonly Participant[],
): Promise<void> {
  const rows = participants.flatMap(redactionOf);
  if (rows.length > 0) await store.save(rows);
}

// No version said the name; the office knows it from the line alone.
function redactionOf(line: Participant): Redaction[] {
  const { id: itemId, meetingId, officialId, name, position, decidedAt } = line;
  if (officialId !== null || name === null || !isRefused(line)) return [];
  return [
    Object.assign(new Redaction(), {
      ...{ id: randomId(), meetingId, list: 'participants', itemId, field: 'name' },
      // The public learns no other ground of a name.
      ...{
        ground: Ground.PERSONAL_DATA,
        ...decidedBy(line.decidedCitation ?? ''),
      },
      originals: [{ version: 1, pointer: `/participants/${position}/name`, value: name }],
      ...{ redactedBy: line.decidedBy, redactedAt: decidedAt, liftedAt: null, destructionId: null },
    }),
  ];
}
