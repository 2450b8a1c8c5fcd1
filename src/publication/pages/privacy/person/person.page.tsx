import type { OfficePage } from '../../../../office/pages/frame/answer.js';
import { Button } from '../../../../office/pages/frame/buttons.js';
import { formPage } from '../../../../office/pages/frame/form-page.js';
import { Heading } from '../../../../office/pages/frame/office-frame.js';
import { PostForm } from '../../../../office/pages/frame/post-form.js';
import { useVisit } from '../../../../office/pages/frame/visit.js';
import type { Language } from '../../../../platform/language/language.js';
import { type Message, type Params, say } from '../../../../platform/language/message.js';
import { Hidden, TextField } from '../../../../platform/pages/forms/fields.js';
import type { FieldText, Form } from '../../../../platform/pages/forms/form.js';
import { Table } from '../../../../platform/pages/table.js';
import type { Find, PersonReport, PlaceFound } from '../../../people/search/person-report.js';
import { personMessages } from '../../../people/search/person.messages.js';
import { privacyMessages } from '../privacy.messages.js';
import { personPageMessages as texts } from './person-pages.messages.js';

const PERSON = '/office/privacy/person';
const MOST_SHOWN = 50;

export const personTexts: Readonly<Record<string, FieldText>> = {
  '/person': { label: texts.person, hint: texts.personHint },
};

const aboveIn = (language: Language) => [
  { label: say(privacyMessages.title, language), path: '/office/privacy' },
];

/** Asks whom it is about. */
export function askPage(form: Form): OfficePage {
  const { language } = form;
  return formPage(form, {
    title: say(texts.title, language),
    area: 'privacy',
    above: aboveIn(language),
    intro: (
      <>
        <p>{say(texts.intro, language)}</p>
        <p>{say(texts.logged, language)}</p>
      </>
    ),
    action: PERSON,
    back: '/office/privacy',
    button: say(texts.look, language),
    children: <TextField form={form} name="/person" required maxLength={200} autocomplete="off" />,
  });
}

/** Everything that was found, place by place: to read, to print, and to take along as a file. */
export function reportPage(report: PersonReport, language: Language): OfficePage {
  const told = (message: Message, params?: Params) => say(message, language, params);
  const title = told(texts.title);
  const { asked, at, searchedFor, places, empty, whole, notes } = report;
  const body = (
    <>
      <Heading>{title}</Heading>
      <h2>{told(personMessages.title, { asked })}</h2>
      <p>
        {told(personMessages.askedAt, { at })}{' '}
        {told(personMessages.searchedFor, { texts: searchedFor.join('; ') })}
      </p>
      {!whole && <p class="ds-alert">{told(personMessages.notWhole)}</p>}
      <Who report={report} />
      {places.length === 0 ? (
        <p>{told(personMessages.nothing, { asked, places: empty.length })}</p>
      ) : (
        <Files asked={asked} />
      )}
      {places.map((place) => (
        <PlaceSection key={place.table} place={place} />
      ))}
      {notes.map((note) => (
        <p key={note} class="quiet">
          {note}
        </p>
      ))}
      <details class="ds-details">
        <summary>{told(personMessages.empty)}</summary>
        <ul class="ds-list">
          {empty.map((place) => (
            <li key={place}>{place}</li>
          ))}
        </ul>
      </details>
      <p class="no-print">
        <a class="ds-link" href={PERSON}>
          {told(texts.again)}
        </a>
      </p>
    </>
  );
  return { title, body, area: 'privacy', above: aboveIn(language) };
}

function Who({ report: { accounts, officials } }: { report: PersonReport }) {
  const { language } = useVisit();
  if (accounts.length + officials.length === 0) return null;
  return (
    <>
      <ul class="ds-list">
        {accounts.map(({ username, name, email }) => (
          <li key={`${username ?? ''} ${name}`}>
            {say(personMessages.account, language)}: {[name, username, email].filter(Boolean).join(', ')}
          </li>
        ))}
        {officials.map(({ name, body }) => (
          <li key={`${body} ${name}`}>
            {say(personMessages.official, language)}: {name}, {body}
          </li>
        ))}
      </ul>
      {(accounts.length > 1 || officials.length > 1) && <p>{say(personMessages.several, language)}</p>}
    </>
  );
}

function Files({ asked }: { asked: string }) {
  const { language } = useVisit();
  return (
    <div class="no-print">
      <p>{say(texts.handOver, language)}</p>
      <PostForm action={PERSON} class="actions">
        <Hidden name="/person" value={asked} />
        <Button look="secondary" name="format" value="text">
          {say(texts.text, language)}
        </Button>
        <Button look="secondary" name="format" value="json">
          {say(texts.json, language)}
        </Button>
      </PostForm>
    </div>
  );
}

function PlaceSection({ place: { what, why, kept, finds, more } }: { place: PlaceFound }) {
  const { language } = useVisit();
  const told = (message: Message, params?: Params) => say(message, language, params);
  const shown = finds.slice(0, MOST_SHOWN);
  return (
    <section>
      <h2>{what}</h2>
      <p class="quiet">
        {told(personMessages.why, { why })} {told(personMessages.kept, { kept })}
      </p>
      {shown.length < finds.length && (
        <p>{told(texts.shown, { shown: shown.length, finds: finds.length })}</p>
      )}
      <Table
        caption={what}
        rows={shown}
        columns={[
          { label: told(texts.what), cell: (find) => <About find={find} /> },
          { label: told(texts.says), cell: (find) => <Says find={find} /> },
        ]}
      />
      {more > 0 && <p>{told(personMessages.more, { more })}</p>}
    </section>
  );
}

function About({ find: { told } }: { find: Find }) {
  if (told.length === 0) return <>–</>;
  return (
    <ul class="plain-list">
      {told.map(({ name, value }) => (
        <li key={name}>
          {name}: {value}
        </li>
      ))}
    </ul>
  );
}

function Says({ find: { says } }: { find: Find }) {
  return (
    <ul class="plain-list">
      {says.map(({ field, text }, at) => (
        <li key={at}>
          <span class="quiet">{field}:</span> {text}
        </li>
      ))}
    </ul>
  );
}
