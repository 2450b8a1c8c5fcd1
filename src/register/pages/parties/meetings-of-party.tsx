import { say } from '../../../platform/language/message.js';
import { pathIn } from '../frame/portal-addresses.js';
import { MeetingRows } from '../meetings/meeting-rows.js';
import { pathOfMeetings } from './party-paths.js';
import type { PartyView } from './party-view.js';
import { partyMessages as texts } from './party.messages.js';

/** The latest meetings of somebody, and the way to all of them. */
export function MeetingsOfParty({ view: { language, asked, meetings } }: { view: PartyView }) {
  const { count, rows } = meetings;
  return (
    <section aria-labelledby="latest">
      <h2 id="latest">{say(texts.latest, language)}</h2>
      {count === 0 ? (
        <p>{say(texts.noMeetings, language)}</p>
      ) : (
        <>
          <MeetingRows rows={rows} language={language} />
          <p class="actions">
            <a class="ds-button" data-variant="secondary" href={pathIn(language, pathOfMeetings(asked))}>
              {say(texts.allMeetings, language, { count })}
            </a>
          </p>
        </>
      )}
    </section>
  );
}
