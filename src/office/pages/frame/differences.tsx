import { type Reason, reason, say } from '../../../platform/language/message.js';
import { type Form, labelOf } from '../../../platform/pages/forms/form.js';
import type { Values } from '../../../platform/pages/forms/values.rules.js';
import { changeMessages } from '../../changes/changes.messages.js';
import { partsMessages as texts } from './parts.messages.js';
import { Table } from '../../../platform/pages/table.js';
import { useVisit } from './visit.js';

interface DifferencesProps {
  form: Form;
  /** What holds now. */
  now: Values;
  /** How a value is told that is not meant for people. */
  said?: (name: string, value: string) => string;
}

/** After a stale change: what holds now, beside what somebody wrote, wherever the two are not the same. */
export function Differences({ form, now, said = (_name, value) => value }: DifferencesProps) {
  const { language } = useVisit();
  const told = (name: string, values: Values) =>
    (values.get(name) ?? [])
      .filter((value) => value !== '')
      .map((value) => said(name, value))
      .join(', ');
  const rows = Object.keys(form.texts)
    .filter((name) => form.values.has(name) && now.has(name))
    .map((name) => ({ label: labelOf(form, name), now: told(name, now), yours: told(name, form.values) }))
    .filter((row) => row.now !== row.yours);
  const nothing = say(texts.nothing, language);
  return (
    <section class="ds-alert" data-color="warning">
      <h2 class="ds-heading" data-size="xs">
        {say(texts.differences, language)}
      </h2>
      <p>{say(rows.length > 0 ? texts.differencesMore : texts.noDifferences, language)}</p>
      {rows.length > 0 && (
        <Table
          caption={say(texts.differences, language)}
          columns={[
            { label: say(texts.field, language), cell: (row) => row.label },
            { label: say(texts.now, language), cell: (row) => row.now || nothing },
            { label: say(texts.yours, language), cell: (row) => row.yours || nothing },
          ]}
          rows={rows}
        />
      )}
    </section>
  );
}

/** Whether a form was sent for something that somebody changed meanwhile. */
export function isStale({ reasons }: Form): boolean {
  return reasons.some(({ field }) => field === '/expectedVersion');
}

/** The form as it is told on a page: who changed something meanwhile, without the words that programs are told. */
export function inPlainWords(form: Form): Form {
  return { ...form, reasons: form.reasons.map(plain) };
}

function plain({ message, params = {}, field }: Reason): Reason {
  if (message.code === changeMessages.stale.code) return reason(texts.stale, {}, field);
  if (message.code !== changeMessages.changedBy.code) return { message, params, ...(field ? { field } : {}) };
  return reason(texts.changedBy, { time: String(params['time']), name: String(params['name']) });
}
