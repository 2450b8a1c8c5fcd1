import type { ComponentChildren } from 'preact';
import type { Language } from '../../platform/language/language.js';
import { say, sayReason } from '../../platform/language/message.js';
import type { Reason } from '../../platform/language/message.js';
import type { Rhythm } from '../emails/email-book.service.js';
import { RHYTHMS } from '../emails/email-requests.service.js';
import type { SearchLine } from '../../register/searches/search-in-words.js';
import { alertPageMessages as texts } from './alert-page.messages.js';
import { Frame as LetterboxFrame } from './letterbox-frame.js';

/** What every page of alerts is made with. */
export interface AlertView {
  language: Language;
  /** The same in the other language. */
  otherUrl: string;
}

export interface FormView extends AlertView {
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
export function FormPage(view: FormView) {
  const { language, search, feedUrl, isOn, reasons } = view;
  const title = say(texts.title, language);
  return (
    <Frame view={view} title={reasons.length > 0 ? say(texts.error, language, { title }) : title}>
      <Faults language={language} reasons={reasons} />
      <h1>{title}</h1>
      {isOn ? (
        <>
          <p>{say(texts.intro, language)}</p>
          <Search language={language} search={search} />
          <Form view={view} />
        </>
      ) : (
        <p class="notice">
          {say(texts.off, language)} <a href={feedUrl}>{say(texts.feed, language)}</a>
        </p>
      )}
    </Frame>
  );
}

function Form({ view: { language, query, email, rhythm, reasons, feedUrl } }: { view: FormView }) {
  const fault = reasons.find(({ field }) => field === '/email');
  return (
    <form method="post" action={language === 'sv' ? '/alerts/new' : '/en/alerts/new'}>
      <input type="hidden" name="filter" value={query} />
      <p>
        <label for="email">{say(texts.email, language)}</label>
        <br />
        {fault && <strong id="email-fault">{sayReason(fault, language)}</strong>}
        {fault && <br />}
        <input
          id="email"
          name="email"
          type="email"
          autocomplete="email"
          required
          maxLength={254}
          value={email}
          {...(fault ? { 'aria-invalid': 'true', 'aria-describedby': 'email-fault' } : {})}
        />
      </p>
      <fieldset>
        <legend>{say(texts.rhythm, language)}</legend>
        {RHYTHMS.map((one) => (
          <p key={one}>
            <input type="radio" id={one} name="rhythm" value={one} checked={one === rhythm} />{' '}
            <label for={one}>{say(texts[one], language)}</label>
          </p>
        ))}
      </fieldset>
      <p>
        <button type="submit">{say(texts.ask, language)}</button>
      </p>
      <p class="quiet">
        {say(texts.privacy, language)} <a href={feedUrl}>{say(texts.feed, language)}</a>
      </p>
    </form>
  );
}

function Faults({ language, reasons }: { language: Language; reasons: readonly Reason[] }) {
  if (reasons.length === 0) return null;
  return (
    <div class="notice" role="alert" aria-labelledby="problem">
      <h2 id="problem">{say(texts.problem, language)}</h2>
      <ul>
        {reasons.map((each) => (
          <li key={each.message.code}>
            {each.field === '/email' ? (
              <a href="#email">{sayReason(each, language)}</a>
            ) : (
              [each.field, sayReason(each, language)].filter(Boolean).join(': ')
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

export interface QuestionView extends AlertView {
  what: 'confirm' | 'stop';
  search: readonly SearchLine[];
  path: string;
}

/** Asks before anything changes: programs follow links in letters too. */
export function QuestionPage(view: QuestionView) {
  const { language, what, search, path } = view;
  const title = say(texts[what], language);
  return (
    <Frame view={view} title={title}>
      <h1>{title}</h1>
      <Search language={language} search={search} />
      <form method="post" action={path}>
        <p>
          <button type="submit">{say(texts[`${what}Button`], language)}</button>
        </p>
      </form>
    </Frame>
  );
}

export interface NoteView extends AlertView {
  what: 'asked' | 'confirmed' | 'stopped' | 'gone';
}

/** Says what happened. */
export function NotePage(view: NoteView) {
  const { language, what } = view;
  const title = say(texts[what], language);
  return (
    <Frame view={view} title={title}>
      <h1>{title}</h1>
      <p>{say(texts[`${what}More`], language)}</p>
    </Frame>
  );
}

/** Says why there is no such page. */
export function RefusedPage(view: AlertView & { reasons: readonly Reason[] }) {
  const { language, reasons } = view;
  const title = say(texts.error, language, { title: say(texts.title, language) });
  return (
    <Frame view={view} title={title}>
      <h1>{say(texts.title, language)}</h1>
      <Faults language={language} reasons={reasons} />
    </Frame>
  );
}

interface FrameProps {
  view: AlertView;
  title: string;
  children: ComponentChildren;
}

function Frame({ view, ...rest }: FrameProps) {
  return <LetterboxFrame view={view} description={say(texts.title, view.language)} {...rest} />;
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
