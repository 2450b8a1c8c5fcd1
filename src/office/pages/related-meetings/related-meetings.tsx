import { dayInWords, monthInWords } from '../../../platform/language/in-words.js';
import { say } from '../../../platform/language/message.js';
import { DatePrecision, directions, meetingStates } from '../../../words/meeting-words.js';
import type { Meeting } from '../../meetings/meeting.entity.js';
import { bodyName } from '../bodies/body-name.js';
import { PAGE_LENGTH, Paging } from '../frame/paging.js';
import { Table } from '../../../platform/pages/table.js';
import { useVisit } from '../frame/visit.js';
import { relatedMeetingsMessages as texts } from './related-meetings.messages.js';
import type { RelatedMeeting } from './related-meetings.queries.js';

/** Meetings in a table, each a link to its page. */
export function RelatedMeetings({
  caption,
  meetings,
}: {
  caption: string;
  meetings: readonly RelatedMeeting[];
}) {
  const { language } = useVisit();
  const told = (name: keyof typeof texts) => say(texts[name], language);
  return (
    <>
      <Table
        caption={caption}
        columns={[
          {
            label: told('title'),
            cell: ({ meeting }) => (
              <a class="ds-link" href={`/office/meetings/${meeting.id}`}>
                {meeting.title ?? told('untitled')}
              </a>
            ),
          },
          { label: told('date'), cell: ({ meeting }) => <MeetingDate meeting={meeting} /> },
          { label: told('direction'), cell: ({ meeting }) => directions.label(meeting.direction, language) },
          { label: told('body'), cell: ({ body }) => bodyName(body, language) },
          { label: told('state'), cell: ({ meeting }) => meetingStates.label(meeting.state, language) },
        ]}
        rows={meetings.slice(0, PAGE_LENGTH)}
      />
      <Paging found={meetings} />
    </>
  );
}

function MeetingDate({ meeting: { date, datePrecision } }: { meeting: Meeting }) {
  const { language } = useVisit();
  if (date === null) return <>{say(texts.noDate, language)}</>;
  const [year = '', month = ''] = date.split('-');
  if (datePrecision === DatePrecision.YEAR) return <time dateTime={year}>{year}</time>;
  if (datePrecision === DatePrecision.QUARTER) {
    return <>{say(texts.quarter, language, { quarter: Math.ceil(Number(month) / 3), year })}</>;
  }
  if (datePrecision === DatePrecision.MONTH) {
    return <time dateTime={`${year}-${month}`}>{monthInWords(`${year}-${month}`, language)}</time>;
  }
  return <time dateTime={date}>{dayInWords(date, language)}</time>;
}
