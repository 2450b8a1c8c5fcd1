import type { ComponentChildren } from 'preact';
import type { Language } from '../../platform/language/language.js';
import { type Reason, say, sayReason } from '../../platform/language/message.js';
import { Radios } from '../../platform/pages/forms/choices.js';
import { ErrorSummary } from '../../platform/pages/forms/error-summary.js';
import { Hidden, TextField } from '../../platform/pages/forms/fields.js';
import type { FieldText, Form } from '../../platform/pages/forms/form.js';
import { formMessages } from '../../platform/pages/forms/form.messages.js';
import { pathIn } from '../../register/pages/frame/portal-addresses.js';
import type { PortalPage } from '../../register/pages/frame/portal-page.js';
import type { SearchLine } from '../../register/searches/search-in-words.js';
import type { Rhythm } from '../emails/email-book.service.js';
import { RHYTHMS } from '../emails/email-requests.service.js';
import { alertPageMessages as texts } from './alert-page.messages.js';

export interface FormView {
  language: Language;
  search: readonly SearchLine[];
  query: string;
  feedUrl: string;
  /** Whether this register sends letters. */
  isOn: boolean;
  email: string;
  rhythm: Rhythm;
  reasons: readonly Reason[];
}

/** Asks where letters should go, and how often. */
export function formPage(view: FormView): PortalPage {
  const { language, search, reasons } = view;
  const form = formOf(view);
  return page(
    view,
    reasons.length > 0,
    <>
      <ErrorSummary form={form} />
      <h1 class="ds-heading">{say(texts.title, language)}</h1>
      {view.isOn ? (
        <>
          <p class="lead">{say(texts.intro, language)}</p>
          <Search language={language} search={search} />
          <Asking form={form} view={view} />
        </>
      ) : (
        <>
          <Search language={language} search={search} />
          <p class="notice">
            {say(texts.off, language)} <a href={view.feedUrl}>{say(texts.feed, language)}</a>
          </p>
        </>
      )}
    </>,
  );
}

/** Says why there is no such page. */
export function refusedPage(view: Pick<FormView, 'language' | 'reasons'>): PortalPage {
  const { language, reasons } = view;
  const body = (
    <>
      <h1 class="ds-heading">{say(texts.title, language)}</h1>
      <div class="notice" role="alert">
        <ul>
          {reasons.map((each) => (
            <li key={each.message.code}>
              {[each.field, sayReason(each, language)].filter(Boolean).join(': ')}
            </li>
          ))}
        </ul>
      </div>
    </>
  );
  return { ...page(view, false, body), status: 400 };
}

function page({ language }: { language: Language }, isFaulty: boolean, body: ComponentChildren): PortalPage {
  const title = say(texts.title, language);
  return {
    title: isFaulty ? say(formMessages.error, language, { title }) : title,
    description: title,
    area: 'meetings',
    above: [{ label: say(texts.meetings, language), path: '/meetings' }],
    label: title,
    isUnlisted: true,
    ...(isFaulty ? { status: 400 } : {}),
    body,
  };
}

function formOf({ language, email, rhythm, reasons }: FormView): Form {
  const values = new Map([
    ['/email', [email]],
    ['/rhythm', [rhythm]],
  ]);
  return { language, texts: fields, values, reasons };
}

const fields: Readonly<Record<string, FieldText>> = {
  '/email': { label: texts.email, hint: texts.privacy },
  '/rhythm': { label: texts.rhythm },
};

function Asking({ form, view: { language, query, feedUrl } }: { form: Form; view: FormView }) {
  const rhythms = RHYTHMS.map((value) => ({ value, label: say(texts[value], language) }));
  return (
    <form method="post" action={pathIn(language, '/alerts/new')} noValidate class="report">
      <Hidden name="/filter" value={query} />
      <TextField form={form} name="/email" type="email" autocomplete="email" required maxLength={254} />
      <Radios form={form} name="/rhythm" options={rhythms} />
      <p class="actions">
        <button class="ds-button" type="submit">
          {say(texts.ask, language)}
        </button>
      </p>
      <p>
        {say(texts.orFeed, language)} <a href={feedUrl}>{say(texts.feed, language)}</a>
      </p>
    </form>
  );
}

export interface QuestionView {
  language: Language;
  what: 'confirm' | 'stop';
  search: readonly SearchLine[];
  path: string;
}

/** Asks before anything changes: programs follow links in letters too. */
export function questionPage({ language, what, search, path }: QuestionView): PortalPage {
  const title = say(texts[what], language);
  const body = (
    <>
      <h1 class="ds-heading">{title}</h1>
      <Search language={language} search={search} />
      <form method="post" action={pathIn(language, path)}>
        <button class="ds-button" type="submit">
          {say(texts[`${what}Button`], language)}
        </button>
      </form>
    </>
  );
  return { title, description: title, area: 'meetings', isUnlisted: true, body };
}

export interface NoteView {
  language: Language;
  what: 'asked' | 'confirmed' | 'stopped' | 'gone';
}

/** Says what happened. */
export function notePage({ language, what }: NoteView): PortalPage {
  const title = say(texts[what], language);
  const body = (
    <>
      <h1 class="ds-heading">{title}</h1>
      <p>{say(texts[`${what}More`], language)}</p>
      <p class="actions">
        <a class="ds-button" data-variant="secondary" href={pathIn(language, '/meetings')}>
          {say(texts.toMeetings, language)}
        </a>
      </p>
    </>
  );
  const status = what === 'gone' ? 404 : 200;
  return { title, description: title, area: 'meetings', isUnlisted: true, status, body };
}

function Search({ language, search }: { language: Language; search: readonly SearchLine[] }) {
  return (
    <ul>
      {search.length === 0 && <li>{say(texts.everything, language)}</li>}
      {search.map(({ label, values }) => (
        <li key={label}>
          {label}: <strong>{values.join(', ')}</strong>
        </li>
      ))}
    </ul>
  );
}
