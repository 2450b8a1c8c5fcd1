import type { ComponentChildren } from 'preact';
import { instantDayInWords } from '../../../platform/language/in-words.js';
import { type Message, type Params, say } from '../../../platform/language/message.js';
import { ROOT } from '../../rest/rest-addresses.js';
import { pathIn } from '../frame/portal-addresses.js';
import { tryingOut } from '../lists/list-addresses.rules.js';
import { inLanguage, recordIn } from '../record/record-document.js';
import { titleOf } from '../record/public-record.js';
import { type MeetingView, pathOfMeeting } from './meeting-view.js';
import { meetingMessages as texts } from './meeting.messages.js';

/** What is to be known of a record: its version, how to check and cite it, where the same is as data, how to object. */
const QUERY = `query ($reference: String!) {
  meeting(reference: $reference) {
    reference
    date
    title
    direction
    publicBody { name }
    participants { side name organisationName }
    asks { side text position }
    history { version at type reason }
  }
}`;

export function AboutRecord({ view }: { view: MeetingView }) {
  const { language, meeting, shown, versions } = view;
  const told = (message: Message, params?: Params) => say(message, language, params);
  const proof = `${ROOT}/proofs/inclusion?seq=${shown.seq}`;
  const path = pathOfMeeting(meeting.reference);
  return (
    <>
      <h2>{told(texts.about)}</h2>
      <dl class="facts">
        <Fact name={told(texts.publishedOn)}>{instantDayInWords(meeting.publishedAt, language)}</Fact>
        {meeting.correctedAt && (
          <Fact name={told(texts.correctedOn)}>{instantDayInWords(meeting.correctedAt, language)}</Fact>
        )}
        <Fact name={told(texts.versionNow)}>
          {told(texts.versionOf, { version: shown.version, count: versions.length })}
        </Fact>
        {shown.version === meeting.version && (
          <Fact name={told(texts.hash)}>
            <code class="hash">{meeting.hash}</code>
          </Fact>
        )}
      </dl>
      <p>
        <a class="ds-link" href={proof}>
          {told(texts.proof)}
        </a>
        {' (JSON)'}
      </p>
      <p class="quiet">{told(texts.proofHow, { seq: Number(shown.seq) })}</p>
      <h2>{told(texts.cite)}</h2>
      <p class="citation">{citationOf(view)}</p>
      <SameAsData view={view} />
      <h2>{told(texts.wrong)}</h2>
      <p>
        <a class="ds-link" href={pathIn(language, `${path}/report`)}>
          {told(texts.report)}
        </a>
      </p>
    </>
  );
}

function SameAsData({ view: { language, meeting } }: { view: MeetingView }) {
  const { reference } = meeting;
  return (
    <>
      <h2>{say(texts.sameAsData, language)}</h2>
      <ul class="ways">
        <li>
          <a class="ds-link" href={`${ROOT}${pathOfMeeting(reference)}`}>
            {say(texts.asJson, language)}
          </a>
        </li>
        <li>
          <a class="ds-link" href={tryingOut({ query: QUERY, variables: { reference } }, language)}>
            {say(texts.asGraphql, language)}
          </a>
        </li>
      </ul>
    </>
  );
}

function Fact({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function citationOf({ language, meeting, shown, document, names, publicUrl }: MeetingView): string {
  return say(texts.citation, language, {
    publisher: inLanguage(names.body, language),
    title: titleOf(recordIn(document), language),
    reference: meeting.reference,
    version: shown.version,
    day: instantDayInWords(shown.at.toISOString(), language),
    url: publicUrl + pathIn(language, pathOfMeeting(meeting.reference, shown.version)),
  });
}
