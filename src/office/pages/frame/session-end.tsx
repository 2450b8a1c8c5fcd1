import { say } from '../../../platform/language/message.js';
import { IDLE_MS, TOUCH_MS } from '../../accounts/sign-in/session.rules.js';
import { sessionEndMessages as texts } from './session-end.messages.js';
import { useVisit } from './visit.js';

// The last use is known to the minute, so it may be a minute earlier than it was.
const IDLE_SECONDS = (IDLE_MS - TOUCH_MS) / 1000;

/**
 * What a program of the page shows before the sign-in ends: how long it lasts is carried as data. Without programs
 * nothing is lost either: a form that comes too late waits for its writer.
 */
export function SessionEnd() {
  const { language, sessionSeconds } = useVisit();
  if (sessionSeconds === null) return null;
  return (
    <dialog
      id="session-end"
      class="ds-dialog"
      aria-labelledby="session-end-title"
      data-idle={IDLE_SECONDS}
      data-left={sessionSeconds}
    >
      <h2 class="ds-heading" id="session-end-title">
        <span data-when="soon last">{say(texts.soonTitle, language)}</span>
        <span data-when="ended">{say(texts.endedTitle, language)}</span>
      </h2>
      {(['soon', 'last', 'ended'] as const).map((when) => (
        <p key={when} data-when={when}>
          {say(texts[when], language)}
        </p>
      ))}
      <p class="actions">
        <button class="ds-button" type="button" data-when="soon" data-act="stay">
          {say(texts.stay, language)}
        </button>
        <button class="ds-button" type="button" data-when="last ended" data-act="close">
          {say(texts.understood, language)}
        </button>
      </p>
    </dialog>
  );
}
