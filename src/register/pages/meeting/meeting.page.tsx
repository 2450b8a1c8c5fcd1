import { say } from '../../../platform/language/message.js';
import { JsonLd } from '../frame/json-ld.js';
import { pathIn } from '../frame/portal-addresses.js';
import type { PortalPage } from '../frame/portal-page.js';
import { inLanguage, recordIn } from '../record/record-document.js';
import { PublicRecord, titleOf } from '../record/public-record.js';
import { RecordLevel } from '../record/record-heading.js';
import { sentencesOf } from '../record/sentence.rules.js';
import { DocumentRequests } from './document-requests.js';
import { AboutRecord } from './about-record.js';
import { History } from './history.js';
import { jsonLdOf } from './meeting-json-ld.rules.js';
import { type MeetingView, pathOfMeeting } from './meeting-view.js';
import { meetingMessages as texts } from './meeting.messages.js';

/** The page of a published meeting: the record, what is to be known of it, and how it came to be what it is. */
export function meetingPage(view: MeetingView): PortalPage {
  const { language, meeting, shown, document, names } = view;
  const record = recordIn(document);
  const title = titleOf(record, language);
  const body = inLanguage(names.body, language);
  return {
    title: `${title} (${meeting.reference})`,
    description: sentencesOf(record, body, language)[0] ?? title,
    area: 'meetings',
    above: [{ label: say(texts.meetings, language), path: '/meetings' }],
    label: meeting.reference,
    tellsDemonstration: record.demonstration === true,
    head: isOlder(view) ? <meta name="robots" content="noindex" /> : <JsonLd data={jsonLdOf(view)} />,
    body: (
      <>
        {isOlder(view) && <Older view={view} />}
        <div class="with-aside record-page">
          <div class="record-sheet">
            <RecordLevel value={1}>
              <PublicRecord view={{ language, document, names }} />
            </RecordLevel>
            <DocumentRequests view={view} />
          </div>
          <aside>
            <AboutRecord view={view} />
          </aside>
        </div>
        <History view={view} />
        <p class="printed">
          {`${say(texts.versionNow, language)}: ${shown.version}`}
          {shown.version === meeting.version && <code> · {meeting.hash}</code>}
        </p>
      </>
    ),
  };
}

function isOlder({ meeting, shown }: MeetingView): boolean {
  return shown.version !== meeting.version;
}

function Older({ view: { language, meeting, shown } }: { view: MeetingView }) {
  return (
    <p class="ds-alert" data-color="warning">
      {say(texts.older, language, { version: shown.version })}{' '}
      <a class="ds-link" href={pathIn(language, pathOfMeeting(meeting.reference))}>
        {say(texts.newest, language, { version: meeting.version })}
      </a>
    </p>
  );
}
