import { numberInWords } from '../../../platform/language/in-words.js';
import type { Language } from '../../../platform/language/language.js';
import { type Message, say } from '../../../platform/language/message.js';
import { Direction } from '../../../words/meeting-words.js';
import { FeedLinks } from '../../feeds/feed-links.js';
import type { RegisterRecord } from '../../records/register.record.js';
import { PRODUCT } from '../../queries/register.queries.js';
import { Chart } from '../charts/chart.js';
import type { Chart as ChartView } from '../charts/charted.js';
import { pathIn } from '../frame/portal-addresses.js';
import type { PortalPage } from '../frame/portal-page.js';
import { type MeetingRow, MeetingRows } from '../meetings/meeting-rows.js';
import { startMessages as texts } from './start.messages.js';

export interface StartView {
  language: Language;
  register: RegisterRecord;
  issues: number;
  /** Those whose names are published; the register counts the others too. */
  officials: number;
  /** Whether any meeting has a limit that it can have missed. */
  hasTimed: boolean;
  latest: readonly MeetingRow[];
  timeline: ChartView;
  topics: ChartView;
  graphqlUrl: string;
}

const QUERY = '{ meetings(first: 5) { totalCount nodes { date title participants { organisationName } } } }';

/** The first page: what this is, where to search, how much is in it, over time, what is new, and how programs ask. */
export function startPage(view: StartView): PortalPage {
  const { language, register, timeline, topics } = view;
  return {
    title: titleOf(register, language),
    description: say(texts.description, language),
    area: 'start',
    head: <FeedLinks path="meetings" title={say(texts.latest, language)} language={language} />,
    body: (
      <>
        <section class="start-first">
          <h1 class="ds-heading">{say(texts.tagline, language)}</h1>
          <p class="lead">{say(texts.description, language)}</p>
          <Search language={language} />
          <Figures view={view} />
        </section>
        <div class="start-columns">
          <Chart chart={timeline} language={language} />
          <Questions view={view} />
        </div>
        <div class="start-columns">
          <Latest view={view} />
          <Chart chart={topics} language={language} />
        </div>
        <Programs view={view} />
      </>
    ),
  };
}

function Latest({ view: { language, latest } }: { view: StartView }) {
  return (
    <section aria-labelledby="latest">
      <h2 id="latest">{say(texts.latest, language)}</h2>
      {latest.length === 0 ? (
        <p class="quiet">{say(texts.nothingYet, language)}</p>
      ) : (
        <>
          <MeetingRows rows={latest} language={language} />
          <p class="actions">
            <a class="ds-button" data-variant="secondary" href={pathIn(language, '/meetings')}>
              {say(texts.all, language)}
            </a>
          </p>
        </>
      )}
    </section>
  );
}

const OUTBOUND: string = Direction.OUTBOUND;

interface Question {
  asks: Message;
  path: string;
  /** Whether the register can answer; a register that was brought in knows less. */
  isAnswered?: (view: StartView) => boolean;
}

// What people come to ask, and where it is answered.
const QUESTIONS: readonly Question[] = [
  { asks: texts.whoMost, path: '/organisations?orderBy=MEETINGS_DESC' },
  { asks: texts.whoMeetsWhom, path: '/network' },
  { asks: texts.whatPursued, path: '/issues', isAnswered: ({ issues }) => issues > 0 },
  { asks: texts.whatAboutWhat, path: '/topics', isAnswered: ({ topics }) => topics.rows.length > 0 },
  {
    asks: texts.whatOutbound,
    path: '/meetings?direction=OUTBOUND',
    isAnswered: ({ timeline }) => timeline.series.some(({ code }) => code === OUTBOUND),
  },
  { asks: texts.whichBodies, path: '/bodies' },
  { asks: texts.whatLate, path: '/meetings?late=true', isAnswered: ({ hasTimed }) => hasTimed },
];

function Questions({ view }: { view: StartView }) {
  const { language } = view;
  const answered = QUESTIONS.filter(({ isAnswered }) => isAnswered?.(view) ?? true);
  return (
    <section aria-labelledby="questions">
      <h2 id="questions">{say(texts.questions, language)}</h2>
      <ul class="start-questions">
        {answered.map(({ asks, path }) => (
          <li key={path}>
            <a href={pathIn(language, path)}>{say(asks, language)}</a>
          </li>
        ))}
      </ul>
    </section>
  );
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

// How much there is, and where it is.
const COUNTED = [
  ['meetings', '/meetings'],
  ['organisations', '/organisations'],
  ['officials', '/officials'],
  ['issues', '/issues'],
] as const;

function Figures({ view: { language, register, officials, issues } }: { view: StartView }) {
  const { meetings, organisations } = register;
  const counts = { meetings, organisations, officials, issues };
  return (
    <ul class="figures">
      {COUNTED.filter(([name]) => name === 'meetings' || counts[name] > 0).map(([name, path]) => (
        <li key={name}>
          <a href={pathIn(language, path)}>
            <strong>{numberInWords(counts[name], language)}</strong>{' '}
            {say(texts[name], language, { count: counts[name] })}
          </a>
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
