import type { EntityManager } from 'typeorm';
import { refuseIfAny } from '../../office/changes/refuse-if-any.js';
import { publicReasonFaults } from '../../office/meetings/text.rules.js';
import type { WholeMeeting } from '../../office/meetings/whole-meeting.js';
import { reason } from '../../platform/language/message.js';
import { publicationMessages } from '../publication.messages.js';
import { saysWithheld } from '../redaction/standing-redactions.js';

/** Refuses a reason that may not become public: it would tell what is nobody's business, or what was redacted. */
export async function requirePublicReason(
  store: EntityManager,
  { meeting }: WholeMeeting,
  text: string,
): Promise<void> {
  refuseIfAny(publicReasonFaults(text));
  if (await saysWithheld(store, meeting.id, text))
    refuseIfAny([reason(publicationMessages.reasonSaysWithheld, undefined, '/reason')]);
}
