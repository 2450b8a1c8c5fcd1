import type { NamingShortening } from '../../../office/bodies/naming/naming-shortening.entity.js';
import type { PublicBody } from '../../../office/bodies/public-body.entity.js';
import type { OfficePage } from '../../../office/pages/frame/answer.js';
import { formPage } from '../../../office/pages/frame/form-page.js';
import { bodyName } from '../../../office/pages/bodies/body-name.js';
import { dayInWords, numberInWords } from '../../../platform/language/in-words.js';
import type { Language } from '../../../platform/language/language.js';
import { say } from '../../../platform/language/message.js';
import { TextArea, TextField } from '../../../platform/pages/forms/fields.js';
import type { FieldText, Form } from '../../../platform/pages/forms/form.js';
import { Table } from '../../../platform/pages/table.js';
import type { NamesEnding } from '../../retention/naming.queries.js';
import { aboveRetention, NAMING } from './above-retention.js';
import { namingPageMessages as texts } from './naming.messages.js';

/** A body, for how long it names people, and what was decided about that. */
export interface NamingRow {
  body: PublicBody;
  waiting: NamingShortening | null;
  may: boolean;
}

/** For how long each body names people, and what is about to change. */
export function NamingPeriods({ rows, language }: { rows: readonly NamingRow[]; language: Language }) {
  return (
    <>
      <h2>{say(texts.title, language)}</h2>
      <Table
        caption={say(texts.title, language)}
        rows={rows}
        columns={[
          { label: say(texts.body, language), cell: ({ body }) => bodyName(body, language) },
          {
            label: say(texts.now, language),
            cell: ({ body }) => say(texts.years, language, { years: body.namingYears }),
          },
          { label: say(texts.shorter, language), cell: ({ waiting }) => waitsInWords(waiting, language) },
          { label: say(texts.act, language), cell: (row) => <Act row={row} language={language} /> },
        ]}
      />
    </>
  );
}

function waitsInWords(waiting: NamingShortening | null, language: Language): string {
  if (!waiting) return say(texts.none, language);
  const { years, holdsFrom } = waiting;
  return say(texts.waits, language, { years, day: dayInWords(holdsFrom, language) });
}

function Act({ row: { body, waiting, may }, language }: { row: NamingRow; language: Language }) {
  if (!may || (waiting === null && body.namingYears === 1)) return null;
  const name = bodyName(body, language);
  const path = `${NAMING}/${body.id}`;
  return (
    <a
      class="ds-link"
      href={waiting ? `${path}/undo` : path}
      aria-label={say(waiting ? texts.undoOf : texts.shortenOf, language, { name })}
    >
      {say(waiting ? texts.undo : texts.shorten, language)}
    </a>
  );
}

export const shortenTexts: Readonly<Record<string, FieldText>> = {
  '/years': { label: texts.newYears, hint: texts.newYearsHint },
  '/decision': { label: texts.decision, hint: texts.decisionHint },
  '/decidedOn': { label: texts.decidedOn },
};

interface Shortening {
  body: PublicBody;
  ending: readonly NamesEnding[];
  /** From which day on a shorter period would count. */
  day: string;
}

/** Asks for the decision, with all that it would end in sight. */
export function shortenPage(form: Form, { body, ending, day }: Shortening): OfficePage {
  const { language } = form;
  const from = dayInWords(day, language);
  return formPage(form, {
    ...around(form, body),
    title: say(texts.shortenOf, language, { name: bodyName(body, language) }),
    action: `${NAMING}/${body.id}`,
    button: say(texts.shorten, language),
    danger: true,
    intro: (
      <>
        <p>{say(texts.intro, language, { now: body.namingYears, day: from })}</p>
        <Effect ending={ending} day={from} language={language} />
      </>
    ),
    children: (
      <>
        <TextField form={form} name="/years" inputMode="numeric" size={4} required />
        <TextArea form={form} name="/decision" rows={2} maxLength={1000} required />
        <TextField form={form} name="/decidedOn" type="date" required />
      </>
    ),
  });
}

interface EffectProps {
  ending: readonly NamesEnding[];
  day: string;
  language: Language;
}

function Effect({ ending, day, language }: EffectProps) {
  // Where another year less ends nothing more, one line is enough.
  const rows = ending.filter(({ names }, at) => names !== ending[at - 1]?.names);
  if (rows.length === 0) return <p>{say(texts.noEffect, language, { day })}</p>;
  return (
    <>
      <h2>{say(texts.effect, language, { day })}</h2>
      <Table
        caption={say(texts.effect, language, { day })}
        rows={rows}
        columns={[
          { label: say(texts.period, language), cell: ({ years }) => say(texts.atMost, language, { years }) },
          { label: say(texts.names, language), cell: ({ names }) => numberInWords(names, language) },
          { label: say(texts.meetings, language), cell: ({ meetings }) => numberInWords(meetings, language) },
        ]}
      />
    </>
  );
}

/** Asks before a shorter period is undone. */
export function undoPage(form: Form, body: PublicBody, waiting: NamingShortening): OfficePage {
  const { language } = form;
  const { years, decision, holdsFrom } = waiting;
  const day = dayInWords(holdsFrom, language);
  return formPage(form, {
    ...around(form, body),
    title: say(texts.undoOf, language, { name: bodyName(body, language) }),
    action: `${NAMING}/${body.id}/undo`,
    button: say(texts.undo, language),
    consequences: [say(texts.undoWill, language, { years, decision, day }), say(texts.undoStays, language)],
  });
}

function around({ language }: Form, { version }: PublicBody) {
  const above = aboveRetention(language);
  return { area: 'privacy' as const, above, back: above.at(-1)?.path ?? '', version };
}
