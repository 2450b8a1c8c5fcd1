import { say } from '../../../platform/language/message.js';
import { inLanguage, recordIn } from '../record/record-document.js';
import { documentRequest, mailAddress } from './document-request.rules.js';
import { type MeetingView, pathOfMeeting } from './meeting-view.js';
import { meetingMessages as texts } from './meeting.messages.js';

/** A letter, ready to send, that asks for the documents of a meeting that are not published. */
export function DocumentRequests({ view }: { view: MeetingView }) {
  const { language, meeting, document, names, publicUrl, contact } = view;
  const { documents } = recordIn(document);
  const url = publicUrl + pathOfMeeting(meeting.reference);
  const request = documentRequest({ reference: meeting.reference, url, documents });
  if (!request) return null;
  return (
    <details class="ds-details">
      <summary>{say(texts.requests, language)}</summary>
      <div>
        <p>{say(texts.requestsMore, language, { publisher: inLanguage(names.body, language) })}</p>
        <blockquote class="letter" lang="sv">
          {request.text}
        </blockquote>
        {contact && (
          <p>
            <a class="ds-link" href={mailAddress(contact, request)}>
              {say(texts.write, language, { contact })}
            </a>
          </p>
        )}
      </div>
    </details>
  );
}
