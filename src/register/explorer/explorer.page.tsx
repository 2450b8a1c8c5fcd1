import type { Language } from '../../platform/language/language.js';
import { type Message, say } from '../../platform/language/message.js';
import { EntryFiles } from '../../platform/pages/entry-files.js';
import { bundleOf, pathOf } from '../../platform/pages/files/bundle.js';
import { pathIn } from '../pages/frame/portal-addresses.js';
import type { PortalPage } from '../pages/frame/portal-page.js';
import { explorerMessages as texts } from './explorer.messages.js';
import type { Present } from './explorer.queries.js';
import { DATA_ID, EDITOR_ID, type ExplorerData, type ExplorerTexts } from './explorer-data.js';
import type { AskedQuery } from './ready-query.rules.js';
import { answerAddress, snippet, SNIPPET_LANGUAGES } from './snippets.rules.js';

export interface ExplorerView extends Present {
  language: Language;
  asked: AskedQuery | null;
}

/** The explorer: the editor where there is JavaScript, and the ready queries as programs for everyone. */
export function explorerPage(view: ExplorerView): PortalPage {
  const { language } = view;
  return {
    title: say(texts.title, language),
    description: say(texts.description, language),
    area: 'data',
    above: [{ label: say(texts.data, language), path: '/data' }],
    head: <EntryFiles bundle="explorer" entry="explorer" />,
    body: <Explorer view={view} />,
  };
}

function Explorer({ view }: { view: ExplorerView }) {
  const { language } = view;
  const files = bundleOf('explorer');
  const told = (message: Message) => say(message, language);
  return (
    <div class="explorer">
      <h1 class="ds-heading">{told(texts.title)}</h1>
      <p class="lead">{told(texts.description)}</p>
      <noscript>
        <p class="notice">{told(texts.withoutScript)}</p>
      </noscript>
      {files && <Editor view={view} />}
      {view.asked && <Asked view={view} asked={view.asked} />}
      <h2>{told(texts.ready)}</h2>
      <p>{told(texts.readyHow)}</p>
      {view.ready.map((query) => (
        <section key={query.name} id={query.name} class="query">
          <h3>{query.title}</h3>
          <p>{query.sentence}</p>
          <QueryAndCode view={view} query={query} />
        </section>
      ))}
      <p>
        <a href="/graphql/schema.graphql">{told(texts.schema)}</a>
      </p>
      <p class="quiet">
        {told(texts.licence)}{' '}
        {files && <a href={`${pathOf('explorer')}/${files.licences}`}>{told(texts.licences)}</a>}
      </p>
    </div>
  );
}

/** The place of the editor, and what its program is to know. */
function Editor({ view }: { view: ExplorerView }) {
  const { language, graphqlUrl, mostCost, ready, asked } = view;
  const said = Object.entries(texts).map(([key, message]) => [key, say(message, language)]);
  const data: ExplorerData = {
    language,
    graphqlUrl,
    mostCost,
    ready,
    asked,
    texts: Object.fromEntries(said) as ExplorerTexts,
  };
  // A data block is no script; only the mark that would end it must not stand in it.
  const json = JSON.stringify(data).replaceAll('<', '\\u003c');
  return (
    <>
      <section id={EDITOR_ID} aria-label={say(texts.editor, language)} lang="en">
        <p class="quiet" lang={language}>
          {say(texts.loading, language)}
        </p>
      </section>
      <script id={DATA_ID} type="application/json" dangerouslySetInnerHTML={{ __html: json }} />
    </>
  );
}

function Asked({ view, asked }: { view: ExplorerView; asked: AskedQuery }) {
  return (
    <section id={asked.name} class="query">
      <h2>{say(texts.asked, view.language)}</h2>
      <QueryAndCode view={view} query={asked} />
    </section>
  );
}

function QueryAndCode({ view, query: asked }: { view: ExplorerView; query: AskedQuery }) {
  const { language, graphqlUrl } = view;
  const { query, variables, cost } = asked;
  const question = { address: graphqlUrl, query, variables };
  const here = answerAddress({ ...question, address: pathIn(language, '/explorer') });
  return (
    <>
      <pre tabIndex={0}>{query}</pre>
      {Object.keys(variables).length > 0 && (
        <p>
          {say(texts.variables, language)}: <code>{JSON.stringify(variables)}</code>
        </p>
      )}
      <p class="links">
        <a class="open" href={here} data-query={asked.name}>
          {say(texts.open, language)}
        </a>
        <a href={answerAddress({ ...question, address: '/graphql' })}>{say(texts.answer, language)}</a>
        {cost !== undefined && (
          <span class="quiet">
            {say(texts.cost, language)}: {cost}
          </span>
        )}
      </p>
      {SNIPPET_LANGUAGES.map((each) => (
        <details key={each}>
          <summary>{each}</summary>
          <pre tabIndex={0}>{snippet(each, question)}</pre>
        </details>
      ))}
    </>
  );
}
