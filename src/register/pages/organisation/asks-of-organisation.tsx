import type { Language } from '../../../platform/language/language.js';
import { say } from '../../../platform/language/message.js';
import { outcomeKinds, positions } from '../../../words/content-words.js';
import { pathIn } from '../frame/portal-addresses.js';
import { pathOfMeeting } from '../meeting/meeting-view.js';
import type { ListedMeetings } from '../parties/latest-meetings.js';
import { spanInWords } from '../record/value-words.js';
import type { AskLine } from './asks.js';
import { organisationMessages as texts } from './organisation.messages.js';

const SHOWN = 4;
const MOST = 20;

interface AsksProps {
  asks: readonly AskLine[];
  /** The meetings that the asks were read from. */
  meetings: ListedMeetings;
  language: Language;
}

/** What an organisation wanted, and what came of it; nothing where that is not told. */
export function AsksOfOrganisation({ asks, meetings: { count, read }, language }: AsksProps) {
  if (asks.length === 0) return null;
  const rest = asks.slice(SHOWN, MOST);
  const more = asks.length - MOST;
  return (
    <section aria-labelledby="asks">
      <h2 id="asks">{say(texts.asks, language)}</h2>
      <p class="quiet">
        {say(texts.asksOf, language)}
        {count > read.length && ` ${say(texts.asksLatest, language, { total: count, count: read.length })}`}
      </p>
      <Lines lines={asks.slice(0, SHOWN)} language={language} />
      {rest.length > 0 && (
        <details class="more">
          <summary>{say(texts.moreAsks, language, { count: rest.length })}</summary>
          <Lines lines={rest} language={language} />
        </details>
      )}
      {more > 0 && <p class="quiet">{say(texts.asksMore, language, { count: more })}</p>}
    </section>
  );
}

function Lines({ lines, language }: { lines: readonly AskLine[]; language: Language }) {
  return (
    <ul class="asks">
      {lines.map(({ ask, meeting, outcome }, place) => (
        <li key={place}>
          <p class="ask" lang={meeting.language}>
            {ask.text}
          </p>
          <p class="quiet">
            {`${positions.label(ask.position, language)} · `}
            <a class="ds-link" href={pathIn(language, pathOfMeeting(meeting.reference))}>
              {say(texts.askedOn, language, { day: spanInWords(meeting, language) })}
            </a>
          </p>
          {outcome && (
            <p>
              {say(texts.outcome, language, { outcome: outcomeKinds.label(outcome.kind, language) })}
              {outcome.text && <span lang={meeting.language}>{` – ${outcome.text}`}</span>}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
