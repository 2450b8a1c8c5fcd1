import type { Language } from '../../../platform/language/language.js';
import { say } from '../../../platform/language/message.js';
import { FeedLinks } from '../../feeds/feed-links.js';
import type { RegisterRecord } from '../../records/register.record.js';
import { PRODUCT } from '../../queries/register.queries.js';
import { pathIn } from '../frame/portal-addresses.js';
import type { PortalPage } from '../frame/portal-page.js';
import { type MeetingRow, MeetingRows } from '../meetings/meeting-rows.js';
import { startMessages as texts } from './start.messages.js';

export interface StartView {
  language: Language;
  register: RegisterRecord;
  latest: readonly MeetingRow[];
  graphqlUrl: string;
}

const QUERY = '{ meetings(first: 5) { totalCount nodes { date title participants { organisationName } } } }';

/** The first page: what this is, where to search, how much is in it, what is new, and how programs ask. */
export function startPage(view: StartView): PortalPage {
  const { language, register, latest } = view;
  return {
    title: titleOf(register, language),
    description: say(texts.description, language),
    head: <FeedLinks path="meetings" title={say(texts.latest, language)} language={language} />,
    body: (
      <>
        <h1 class="ds-heading">{say(texts.tagline, language)}</h1>
        <p class="lead">{say(texts.description, language)}</p>
        <Search language={language} />
        <Figures register={register} language={language} />
        <h2>{say(texts.latest, language)}</h2>
        {latest.length === 0 ? (
          <p class="quiet">{say(texts.nothingYet, language)}</p>
        ) : (
          <>
            <MeetingRows rows={latest} language={language} />
            <p>
              <a class="ds-link" href={pathIn(language, '/meetings')}>
                {say(texts.all, language)}
              </a>
            </p>
          </>
        )}
        <Programs view={view} />
      </>
    ),
  };
}

function titleOf({ publisher }: RegisterRecord, language: Language): string {
  const tagline = say(texts.tagline, language);
  return publisher === PRODUCT ? tagline : `${tagline} – ${publisher}`;
}

function Search({ language }: { language: Language }) {
  return (
    <search>
      <form class="first-search" method="get" action={pathIn(language, '/meetings')}>
        <label class="ds-label" for="text">
          {say(texts.searchFor, language)}
        </label>
        <input class="ds-input" id="text" type="search" name="text" maxLength={200} />
        <button class="ds-button" type="submit">
          {say(texts.search, language)}
        </button>
      </form>
    </search>
  );
}

function Figures({ register, language }: Pick<StartView, 'register' | 'language'>) {
  const number = new Intl.NumberFormat(language === 'sv' ? 'sv-SE' : 'en-GB');
  return (
    <ul class="figures">
      {(['meetings', 'organisations', 'officials'] as const).map((name) => (
        <li key={name}>
          <strong>{number.format(register[name])}</strong>{' '}
          {say(texts[name], language, { count: register[name] })}
        </li>
      ))}
    </ul>
  );
}

function Programs({ view: { language, graphqlUrl } }: { view: StartView }) {
  return (
    <>
      <h2>{say(texts.ask, language)}</h2>
      <p>{say(texts.askHow, language, { address: graphqlUrl })}</p>
      <pre
        tabIndex={0}
      >{`curl ${graphqlUrl} -H 'content-type: application/json' \\\n  -d '{"query":"${QUERY}"}'`}</pre>
      <ul class="ways">
        <li>
          <a href={pathIn(language, '/explorer')}>{say(texts.explorer, language)}</a>
        </li>
        <li>
          <a href={pathIn(language, '/data')}>{say(texts.openData, language)}</a>
        </li>
        <li>
          <a href="/graphql/schema.graphql">{say(texts.schema, language)}</a>
        </li>
      </ul>
    </>
  );
}
