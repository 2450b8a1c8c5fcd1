import type { ComponentChildren } from 'preact';
import type { Language } from '../../platform/language/language.js';
import { type Message, type Reason, say, sayReason } from '../../platform/language/message.js';
import { ErrorSummary } from '../../platform/pages/forms/error-summary.js';
import { Radios } from '../../platform/pages/forms/choices.js';
import { Hidden, TextArea, TextField } from '../../platform/pages/forms/fields.js';
import type { FieldText, Form } from '../../platform/pages/forms/form.js';
import { formMessages } from '../../platform/pages/forms/form.messages.js';
import type { Values } from '../../platform/pages/forms/values.rules.js';
import { faultInWords, ReportAbout, ReportFault } from '../../words/report-words.js';
import { pathIn } from '../../register/pages/frame/portal-addresses.js';
import type { PortalPage } from '../../register/pages/frame/portal-page.js';
import { reportPageMessages as texts } from './report-page.messages.js';
import { formPath, recordPath, type ReportPlace } from './report-places.js';

/** The form, empty or as somebody sent it. */
export interface FormView {
  language: Language;
  place: ReportPlace;
  /** What it is about, in words; null for the site itself. */
  title: string | null;
  values: Values;
  reasons: readonly Reason[];
  /** The secret of the receipt that there will be. */
  token: string;
  /** Whether this register sends letters. */
  letters: boolean;
  days: { days: number; urgent: number; address: number };
}

/** Asks what is wrong. */
export function reportFormPage(view: FormView): PortalPage {
  const { language, place, reasons } = view;
  const isSite = place.about === ReportAbout.ACCESSIBILITY;
  const title = say(isSite ? texts.accessibilityTitle : texts.title, language);
  const page = reportPage(
    title,
    <>
      <ErrorSummary form={formOf(view)} />
      <h1 class="ds-heading">{title}</h1>
      <ReportForm view={view} isSite={isSite} />
    </>,
  );
  return reasons.length > 0 ? { ...page, title: say(formMessages.error, language, { title }) } : page;
}

function formOf({ language, values, reasons }: FormView): Form {
  return { language, texts: fields, values, reasons };
}

function ReportForm({ view, isSite }: { view: FormView; isSite: boolean }) {
  const { language, place, token } = view;
  const form = formOf(view);
  return (
    <>
      <About view={view} />
      <p>{say(isSite ? texts.accessibilityIntro : texts.intro, language, view.days)}</p>
      <form method="post" action={formPath(place, language)} noValidate class="report">
        <Hidden name="key" value={token} />
        {isSite ? (
          <Hidden name="/fault" value={ReportFault.OTHER} />
        ) : (
          <Radios form={form} name="/fault" options={faultsIn(language)} />
        )}
        <TextArea form={form} name="/text" rows={8} required />
        {!isSite && <TextField form={form} name="/evidence" type="url" />}
        <Email form={form} view={view} />
        <p class="actions">
          <button class="ds-button" type="submit">
            {say(texts.send, language)}
          </button>
        </p>
      </form>
    </>
  );
}

function Email({ form, view: { letters, days, language } }: { form: Form; view: FormView }) {
  if (!letters) return <p>{say(texts.noLetters, language)}</p>;
  return (
    <TextField
      form={form}
      name="/email"
      type="email"
      autocomplete="email"
      hint={say(texts.emailHint, language, { days: days.address })}
    />
  );
}

function About({ view: { place, title, language } }: { view: FormView }) {
  const path = recordPath(place, language);
  if (path === null) return null;
  const name = place.about === ReportAbout.MEETING ? [place.key, title] : [title ?? place.key];
  return (
    <p class="notice">
      {say(texts.about, language)}: <a href={path}>{name.filter(Boolean).join(', ')}</a>
    </p>
  );
}

const fields: Readonly<Record<string, FieldText>> = {
  '/fault': { label: texts.fault },
  '/text': { label: texts.text, hint: texts.textHint },
  '/evidence': { label: texts.evidence, hint: texts.evidenceHint },
  '/email': { label: texts.email },
};

function faultsIn(language: Language) {
  return Object.values(ReportFault).map((value) => ({ value, label: faultInWords(value, language) }));
}

/** Says why there is no such page, and what to do. */
export interface NoteView {
  language: Language;
  what: 'unknown' | 'withdrawn' | 'noReceipt' | 'forgotten' | 'tooMuch';
  reasons?: readonly Reason[];
  /** Where to go from here. */
  path?: string | null;
}

export function notePage({ language, what, reasons = [], path = null }: NoteView): PortalPage {
  const title = say(texts[what], language);
  const more = MORE[what];
  return reportPage(
    title,
    <>
      <h1 class="ds-heading">{title}</h1>
      {more && <p>{say(more, language)}</p>}
      {reasons.map((each) => (
        <p key={each.message.code}>{sayReason(each, language)}</p>
      ))}
      {path !== null && (
        <p>
          <a href={path}>{say(texts.record, language)}</a>
        </p>
      )}
      <p class="actions">
        <a class="ds-button" data-variant="secondary" href={pathIn(language, '/')}>
          {say(texts.toStart, language)}
        </a>
      </p>
    </>,
  );
}

const MORE: Readonly<Partial<Record<NoteView['what'], Message>>> = {
  unknown: texts.unknownMore,
  withdrawn: texts.withdrawnMore,
  noReceipt: texts.noReceiptMore,
};

/** A page of reports: it is of one visitor. */
export function reportPage(title: string, body: ComponentChildren): PortalPage {
  return { title, description: title, isUnlisted: true, body };
}
