/** @jsxImportSource react */
import { type GraphiQLPlugin, useEditorContext } from '@graphiql/react';
import type { ExplorerData } from '../explorer-data.js';
import { useOpenQuery } from './open-query.js';

/** The list of ready queries beside the editor. */
export function readyQueriesPlugin(data: ExplorerData): GraphiQLPlugin {
  return { title: data.texts.ready, icon: ReadyIcon, content: () => <ReadyQueries data={data} /> };
}

function ReadyQueries({ data: { language, ready, texts } }: { data: ExplorerData }) {
  const open = useOpenQuery(ready);
  const { tabs, activeTabIndex } = useEditorContext({ nonNull: true });
  const present = tabs[activeTabIndex]?.query?.trim();
  return (
    <section aria-label={texts.ready} lang={language}>
      <h2 className="graphiql-doc-explorer-title">{texts.ready}</h2>
      <ol className="ready">
        {ready.map((query) => (
          <li key={query.name}>
            <button
              type="button"
              aria-current={query.query === present}
              onClick={() => {
                open(query);
              }}
            >
              <strong>{query.title}</strong>
              <span>{query.sentence}</span>
              <span>
                {texts.cost}: {query.cost}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}

function ReadyIcon() {
  return (
    <svg viewBox="0 0 16 16" fill="none" stroke="currentColor" strokeWidth="1.4" aria-hidden="true">
      <path d="M2 3.5h1M2 8h1M2 12.5h1M5.5 3.5H14M5.5 8H14M5.5 12.5H14" strokeLinecap="round" />
    </svg>
  );
}
