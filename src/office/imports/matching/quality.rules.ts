import type { Reason } from '../../../platform/language/message.js';
import { MeetingState } from '../../../words/meeting-words.js';
import { isQualityNoteCode } from '../../../words/quality-notes.js';
import type { StoredNote } from '../../meetings/imported/import-source.embedded.js';
import { draftOf } from '../../meetings/meeting-draft.js';
import { obstacles } from '../../meetings/meeting.rules.js';
import type { WholeMeeting } from '../../meetings/whole-meeting.js';
import type { ProposedNote } from '../rows/proposed-meeting.js';

/** What the rules say of an imported meeting: why it cannot be kept, or what is noted on it. */
export interface Judgement {
  obstacle: Reason | undefined;
  notes: StoredNote[];
}

/** Holds a meeting from another register to the hard rules; what it lacks in quality is noted, for the public to see. */
export function judge(
  whole: WholeMeeting,
  noted: readonly ProposedNote[],
  { today, closedOn = null }: { today: string; closedOn?: string | null },
): Judgement {
  // The operator who imports a register answers for the names in it, as a registrar would.
  const found = obstacles(draftOf(whole), {
    ...{ today, organisationKinds: new Map(), registrar: true },
    closedOn: whole.meeting.state === MeetingState.PUBLISHED ? null : closedOn,
  });
  const notes = new Map<string, StoredNote>(noted.map((note) => [note.code, note]));
  for (const { kind, message, params = {} } of found) {
    const code = message.code.slice(message.code.lastIndexOf('.') + 1);
    if (kind === 'QUALITY' && isQualityNoteCode(code) && !notes.has(code)) notes.set(code, { code, params });
  }
  return { obstacle: found.find(({ kind }) => kind === 'HARD'), notes: [...notes.values()] };
}
