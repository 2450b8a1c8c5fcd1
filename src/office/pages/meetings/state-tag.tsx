import type { Language } from '../../../platform/language/language.js';
import { type MeetingState, meetingStates } from '../../../words/meeting-words.js';

const COLOURS: Record<MeetingState, string> = {
  DRAFT: 'neutral',
  SUBMITTED: 'info',
  RETURNED: 'warning',
  DELAYED: 'info',
  PUBLISHED: 'success',
  WITHDRAWN: 'danger',
};

/** Where a meeting is on its way, in a word. */
export function StateTag({ state, language }: { state: MeetingState; language: Language }) {
  return (
    <span class="ds-tag" data-color={COLOURS[state]} data-size="sm">
      {meetingStates.label(state, language)}
    </span>
  );
}
