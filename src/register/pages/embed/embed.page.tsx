import { dayInWords, instantDayInWords, numberInWords } from '../../../platform/language/in-words.js';
import { say } from '../../../platform/language/message.js';
import type { MeetingRecord } from '../../records/meeting.record.js';
import { pathIn } from '../frame/portal-addresses.js';
import { pathOfMeeting } from '../meeting/meeting-view.js';
import { partyMessages } from '../parties/party.messages.js';
import { titleOf } from '../record/public-record.js';
import { spokenIn } from '../record/quoting.js';
import { spanInWords } from '../record/value-words.js';
import { Card } from './card.js';
import { embedMessages as texts } from './embed.messages.js';
import type { EmbedView } from './embed-view.js';

/** A card for somebody else's page: whom it is about, how many meetings, the latest, and the way to the register. */
export function EmbedPage(view: EmbedView) {
  const { language, name, latest, publicUrl, path } = view;
  const whole = publicUrl + pathIn(language, path);
  return (
    <Card language={language} title={name} canonical={whole}>
      <h1 lang={view.owner.kind === 'issue' ? spokenIn(language) : undefined}>{name}</h1>
      {view.demonstration && <p class="quiet">{say(texts.demonstration, language)}</p>}
      <HowMany view={view} />
      <h2>{say(texts.latest, language)}</h2>
      {latest.length === 0 ? (
        <p class="quiet">{say(texts.none, language)}</p>
      ) : (
        <ul>
          {latest.map((meeting) => (
            <Line key={meeting.id} meeting={meeting} view={view} />
          ))}
        </ul>
      )}
      <p>
        <a href={whole} target="_blank" rel="noopener">
          {say(texts.whole, language)}
        </a>
      </p>
      <p class="quiet">{say(texts.from, language, { register: view.register })}</p>
    </Card>
  );
}

// Nought of twelve months would say of a register that ended that nobody met.
function HowMany({ view: { language, count, inAll, latest } }: { view: EmbedView }) {
  const [last] = latest;
  const words =
    inAll !== undefined && last
      ? say(texts.inAll, language, { count: inAll, day: dayInWords(last.date, language) })
      : say(texts.meetings, language, { count });
  return (
    <p>
      <span class="count">{numberInWords(inAll ?? count, language)}</span> {words}
    </p>
  );
}

function Line({ meeting, view: { language, publicUrl } }: { meeting: MeetingRecord; view: EmbedView }) {
  return (
    <li>
      <time dateTime={meeting.date}>{spanInWords(meeting, language)}</time>
      <a
        href={publicUrl + pathIn(language, pathOfMeeting(meeting.reference))}
        target="_blank"
        rel="noopener"
        {...(meeting.title ? { lang: meeting.language } : {})}
      >
        {titleOf(meeting, language)}
      </a>
    </li>
  );
}

interface EmbedGoneProps extends Pick<EmbedView, 'language' | 'publicUrl'> {
  /** When it was taken out of the register; undefined for what was never in it. */
  goneAt: Date | undefined;
}

/** The card of what is not there: whoever shows it has a page that still makes sense. */
export function EmbedGone({ language, publicUrl, goneAt }: EmbedGoneProps) {
  const home = publicUrl + pathIn(language, '/');
  const title = say(goneAt ? partyMessages.gone : texts.unknown, language);
  return (
    <Card language={language} title={title} canonical={home}>
      <h1>{title}</h1>
      <p>
        {goneAt
          ? say(partyMessages.goneMore, language, { day: instantDayInWords(goneAt, language) })
          : say(texts.unknownMore, language)}
      </p>
      <p>
        <a href={home} target="_blank" rel="noopener">
          {say(texts.toRegister, language)}
        </a>
      </p>
    </Card>
  );
}
