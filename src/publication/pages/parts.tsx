import type { ComponentChildren } from 'preact';
import { Table } from '../../platform/pages/table.js';
import { useVisit } from '../../office/pages/frame/visit.js';
import { type Reason, say, sayReason } from '../../platform/language/message.js';
import { idOf } from '../../platform/pages/forms/form.js';
import type { JsonObject } from '../../words/json.js';
import { PublicRecord } from '../../register/pages/record/public-record.js';
import type { RecordDifference } from '../../register/pages/record/record-differences.rules.js';
import type { RecordNames } from '../../register/pages/record/record-document.js';
import { pagesMessages as texts } from './pages.messages.js';

interface FramedRecordProps {
  document: JsonObject;
  names: RecordNames;
  /** Another one for each record of a page. */
  id?: string;
}

/** A public record, framed, so that one sees where it begins and ends. */
export function FramedRecord({ document, names, id }: FramedRecordProps) {
  const { language } = useVisit();
  return (
    <div class="record-frame">
      <PublicRecord view={{ language, document, names }} {...(id ? { id } : {})} />
    </div>
  );
}

/** Two things side by side where there is room: the record, and what is to be known of it. */
export function WithAside({ children, aside }: { children: ComponentChildren; aside: ComponentChildren }) {
  return (
    <div class="with-aside">
      <div>{children}</div>
      <div>{aside}</div>
    </div>
  );
}

/** Field by field, what was and what is. */
export function DifferenceTable({ caption, rows }: { caption: string; rows: readonly RecordDifference[] }) {
  const { language } = useVisit();
  if (rows.length === 0) return <p class="quiet">{say(texts.noDifference, language)}</p>;
  const cell = (row: RecordDifference, value: string) =>
    row.withheld
      ? say(texts.taken, language)
      : value || <span class="quiet">{say(texts.nothing, language)}</span>;
  return (
    <Table
      caption={caption}
      rows={rows}
      columns={[
        { label: say(texts.field, language), cell: ({ field }) => field },
        { label: say(texts.before, language), cell: (row) => cell(row, row.before) },
        { label: say(texts.after, language), cell: (row) => cell(row, row.after) },
      ]}
    />
  );
}

interface ReasonsProps {
  title: string;
  reasons: readonly Reason[];
  /** The page with the form, where somebody may change it: each sentence leads to its field. */
  formPath: string | null;
  color: 'danger' | 'warning';
}

/** What stands in the way, or should be read again; each leads to its field. */
export function Reasons({ title, reasons, formPath, color }: ReasonsProps) {
  const { language } = useVisit();
  if (reasons.length === 0) return null;
  return (
    <section class="ds-alert" data-color={color}>
      <h2 class="ds-heading" data-size="xs">
        {title}
      </h2>
      <ul class="ds-list">
        {reasons.map((each, place) => (
          <li key={place}>
            {formPath && each.field ? (
              <a class="ds-link" href={`${formPath}#${idOf(each.field)}`}>
                {sayReason(each, language)}
              </a>
            ) : (
              sayReason(each, language)
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
