import type { Language } from '../../../platform/language/language.js';
import { Direction, directions } from '../../../words/meeting-words.js';
import type { MeetingRecord } from '../../records/meeting.record.js';
import type { Stretch } from '../../search/highlights.rules.js';
import { pathIn } from '../frame/portal-addresses.js';
import { Counterparts } from './counterparts.js';
import { pathOfMeeting } from '../meeting/meeting-view.js';
import { titleOf } from '../record/public-record.js';
import { spanInWords } from '../record/value-words.js';

/** A meeting as a row of a list. */
export interface MeetingRow {
  meeting: MeetingRecord;
  /** The name of the public body, in the language of the page. */
  body: string;
  /** Its page, in Swedish. */
  bodyPath: string;
  /** Where the words of the search were found. */
  passages: readonly (readonly Stretch[])[];
}

interface RowsProps {
  rows: readonly MeetingRow[];
  language: Language;
}

/** Meetings one below the other: when, who with whom, about what. */
export function MeetingRows({ rows, language }: RowsProps) {
  return (
    <ol class="meeting-rows">
      {rows.map((row) => (
        <li key={row.meeting.id}>
          <Row row={row} language={language} />
        </li>
      ))}
    </ol>
  );
}

function Row({
  row: { meeting, body, bodyPath, passages },
  language,
}: {
  row: MeetingRow;
  language: Language;
}) {
  const { reference, title, direction, date } = meeting;
  return (
    <article>
      <p class="row-when">
        <time dateTime={date}>{spanInWords(meeting, language)}</time>
        {direction !== Direction.UNKNOWN && ` · ${directions.label(direction, language)}`}
      </p>
      <h3>
        <a class="ds-link" href={pathIn(language, pathOfMeeting(reference))} lang={title && meeting.language}>
          {titleOf(meeting, language)}
        </a>
      </h3>
      <p class="row-who">
        <a class="ds-link" href={pathIn(language, bodyPath)}>
          {body}
        </a>
        <Counterparts meeting={meeting} language={language} before=" – " />
      </p>
      {passages.length > 0 && (
        <ul class="row-passages">
          {passages.map((passage) => (
            <li key={passage.map(({ text }) => text).join('')} lang={meeting.language}>
              {passage.map(({ text, isFound }) => (isFound ? <mark>{text}</mark> : text))}
            </li>
          ))}
        </ul>
      )}
    </article>
  );
}
