import { momentInWords } from '../../../platform/language/in-words.js';
import { say } from '../../../platform/language/message.js';
import { Table } from '../../../platform/pages/table.js';
import { pathIn } from '../frame/portal-addresses.js';
import { QUOTED, Quoting, spokenIn } from '../record/quoting.js';
import type { RecordDifference } from '../record/record-differences.rules.js';
import { type MeetingView, pathOfMeeting, type VersionLine } from './meeting-view.js';
import { meetingMessages as texts } from './meeting.messages.js';

/** Every version of a record, the newest first: when, why, and what differs. */
export function History({ view }: { view: MeetingView }) {
  const { language, versions } = view;
  return (
    <section class="history" aria-labelledby="history">
      <h2 id="history">{say(texts.versions, language)}</h2>
      {versions.length === 1 && <p>{say(texts.oneVersion, language)}</p>}
      <ol class="versions" reversed>
        {[...versions].reverse().map((line) => (
          <li key={line.version}>
            <Version view={view} line={line} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Version({ view, line }: { view: MeetingView; line: VersionLine }) {
  const { language, meeting, shown } = view;
  const { version, type, at, reason, changes } = line;
  return (
    <>
      <h3>{say(texts.version, language, { version, what: type })}</h3>
      <p class="quiet">
        <time dateTime={at.toISOString()}>{momentInWords(at.toISOString(), language)}</time>
      </p>
      {reason && (
        <p>
          <Quoting
            sentence={say(texts.reason, language, { reason: QUOTED })}
            text={reason}
            lang={spokenIn(language, meeting.language ?? language)}
          />
        </p>
      )}
      {changes && changes.length > 0 && <Changes view={view} version={version} rows={changes} />}
      {version !== shown.version && (
        <p>
          <a class="ds-link" href={pathIn(language, pathOfMeeting(meeting.reference, version))}>
            {say(texts.readVersion, language, { version })}
          </a>
        </p>
      )}
    </>
  );
}

interface ChangesProps {
  view: MeetingView;
  version: number;
  rows: readonly RecordDifference[];
}

function Changes({ view: { language, meeting }, version, rows }: ChangesProps) {
  const nothing = <span class="quiet">{say(texts.nothing, language)}</span>;
  const cell = ({ isWritten }: RecordDifference, value: string) => {
    const lang = isWritten ? spokenIn(language, meeting.language ?? language) : undefined;
    return value && lang ? <span lang={lang}>{value}</span> : value || nothing;
  };
  return (
    <Table
      caption={say(texts.changesOf, language, { version })}
      rows={rows}
      columns={[
        { label: say(texts.field, language), cell: ({ field }) => field },
        {
          label: say(texts.before, language),
          cell: (row) => (row.withheld ? say(texts.unreadable, language) : cell(row, row.before)),
        },
        {
          label: say(texts.after, language),
          cell: (row) => (row.withheld ? say(texts.taken, language) : cell(row, row.after)),
        },
      ]}
    />
  );
}
