import { say } from '../../../platform/language/message.js';
import { decisionKinds, documentKinds, publicities } from '../../../words/content-words.js';
import { pathIn } from '../frame/portal-addresses.js';
import { pathOfMeeting } from '../meeting/meeting-view.js';
import { Spoken, spokenIn } from '../record/quoting.js';
import { spanInWords } from '../record/value-words.js';
import { WebLink } from '../record/web-link.js';
import type { IssueView } from './issue-view.js';
import { issueMessages as texts } from './issue.messages.js';

const MOST_DECISIONS = 30;
const MOST_DOCUMENTS = 20;

/** The cases that the meetings on an issue were about; nothing where there are none. */
export function IssueDecisions({ view }: { view: IssueView }) {
  const { language, decisions } = view;
  if (decisions.length === 0) return null;
  const more = decisions.length - MOST_DECISIONS;
  return (
    <section aria-labelledby="decisions">
      <h2 id="decisions">{say(texts.decisions, language)}</h2>
      <FromLatest view={view} />
      <ul>
        {decisions.slice(0, MOST_DECISIONS).map(({ decision: { kind, reference, title, url }, meeting }) => (
          <li key={`${kind} ${reference}`}>
            <span class="quiet">{`${decisionKinds.label(kind, language)}: `}</span>
            <WebLink url={url}>{reference}</WebLink>
            {title && (
              <Spoken lang={spokenIn(language, meeting.language ?? language)}>{` – ${title}`}</Spoken>
            )}
          </li>
        ))}
      </ul>
      {more > 0 && <p class="quiet">{say(texts.decisionsMore, language, { count: more })}</p>}
    </section>
  );
}

/** What changed hands at the meetings on an issue, the latest first; nothing where nothing did. */
export function IssueDocuments({ view }: { view: IssueView }) {
  const { language, documents } = view;
  if (documents.length === 0) return null;
  const more = documents.length - MOST_DOCUMENTS;
  return (
    <section aria-labelledby="documents">
      <h2 id="documents">{say(texts.documents, language)}</h2>
      <FromLatest view={view} />
      <ul>
        {documents.slice(0, MOST_DOCUMENTS).map(({ document, meeting }, place) => (
          <li key={place}>
            <WebLink url={document.url}>
              <span lang={meeting.language}>{document.title ?? say(texts.documentWithheld, language)}</span>
            </WebLink>
            <span class="quiet">
              {` – ${documentKinds.label(document.kind, language)}, ${publicities.label(document.publicity, language)}, `}
            </span>
            <a class="ds-link" href={pathIn(language, pathOfMeeting(meeting.reference))}>
              {say(texts.documentAt, language, { day: spanInWords(meeting, language) })}
            </a>
          </li>
        ))}
      </ul>
      {more > 0 && <p class="quiet">{say(texts.documentsMore, language, { count: more })}</p>}
    </section>
  );
}

/** That not all meetings were looked into; nothing where they were. */
function FromLatest({ view: { language, meetings } }: { view: IssueView }) {
  const { count: total, read } = meetings;
  if (total <= read.length) return null;
  return <p class="quiet">{say(texts.papersLatest, language, { total, count: read.length })}</p>;
}
