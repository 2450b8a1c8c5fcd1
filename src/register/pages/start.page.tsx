import type { Language } from '../../platform/language/language.js';
import { say } from '../../platform/language/message.js';
import { dayInWords } from '../../platform/language/in-words.js';
import { Page } from '../../platform/pages/page.js';
import { FeedLinks } from '../feeds/feed-links.js';
import type { RegisterRecord } from '../records/register.record.js';
import { startMessages as texts } from './start.messages.js';

/** A published meeting as a line of a list. */
export interface MeetingLine {
  reference: string;
  date: string;
  title: string | null;
  counterparts: string[];
}

export interface StartView {
  language: Language;
  register: RegisterRecord;
  latest: MeetingLine[];
  graphqlUrl: string;
}

const QUERY = '{ meetings(first: 5) { totalCount nodes { date title participants { organisationName } } } }';

/** The first page: what this is, how much is in it, what is new, and how to ask it. */
export function StartPage({ language, register, latest, graphqlUrl }: StartView) {
  const number = new Intl.NumberFormat(language === 'sv' ? 'sv-SE' : 'en-GB');
  const figure = (name: 'meetings' | 'organisations' | 'officials') => (
    <li>
      <strong>{number.format(register[name])}</strong> {say(texts[name], language, { count: register[name] })}
    </li>
  );
  return (
    <Page
      language={language}
      title={register.name}
      description={say(texts.description, language)}
      head={<FeedLinks path="meetings" title={say(texts.latest, language)} language={language} />}
    >
      <Header name={register.name} language={language} />
      <main>
        <h1>{say(texts.tagline, language)}</h1>
        <p>{say(texts.description, language)}</p>
        {register.demonstration && <p class="notice">{say(texts.demonstration, language)}</p>}
        <ul class="figures">
          {figure('meetings')}
          {figure('organisations')}
          {figure('officials')}
        </ul>
        <h2>{say(texts.latest, language)}</h2>
        {latest.length === 0 ? (
          <p class="quiet">{say(texts.nothingYet, language)}</p>
        ) : (
          <Latest meetings={latest} language={language} />
        )}
        <h2>{say(texts.ask, language)}</h2>
        <p>{say(texts.askHow, language, { address: graphqlUrl })}</p>
        <pre>{`curl ${graphqlUrl} -H 'content-type: application/json' \\\n  -d '{"query":"${QUERY}"}'`}</pre>
        <ul>
          <li>
            <a href={language === 'sv' ? '/explorer' : '/en/explorer'}>{say(texts.explorer, language)}</a>
          </li>
          <li>
            <a href={language === 'sv' ? '/data' : '/en/data'}>{say(texts.openData, language)}</a>
          </li>
          <li>
            <a href="/graphql/schema.graphql">{say(texts.schema, language)}</a>
          </li>
        </ul>
      </main>
      <footer>{say(texts.licence, language)}</footer>
    </Page>
  );
}

function Header({ name, language }: { name: string; language: Language }) {
  return (
    <header>
      <span class="brand">{name}</span>
      <a href={language === 'sv' ? '/en' : '/'} lang={language === 'sv' ? 'en' : 'sv'}>
        {say(texts.otherLanguage, language)}
      </a>
    </header>
  );
}

function Latest({ meetings, language }: { meetings: MeetingLine[]; language: Language }) {
  return (
    <ol class="meetings">
      {meetings.map(({ reference, date, title, counterparts }) => (
        <li key={reference}>
          <p>{title ?? reference}</p>
          <p class="quiet">
            <time dateTime={date}>{dayInWords(date, language)}</time> ·{' '}
            {[...counterparts, reference].join(' · ')}
          </p>
        </li>
      ))}
    </ol>
  );
}
