/** @jsxImportSource react */
import { GraphiQL } from 'graphiql';
import { buildSchema, type GraphQLSchema } from 'graphql';
import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import 'graphiql/style.css';
import './explorer.css';
import { DATA_ID, EDITOR_ID, type ExplorerData } from '../explorer-data.js';
import { keepAddress } from './address.js';
import { ask } from './asking.js';
import { codePlugin } from './code.plugin.js';
import { CostOfAnswer } from './cost-of-answer.js';
import { inLines } from './in-lines.js';
import { MendedEditor } from './mended-editor.js';
import { OpenList } from './open-list.js';
import { OpenWaiting } from './open-query.js';
import { PageLinks } from './page-links.js';
import { readyQueriesPlugin } from './ready-queries.plugin.js';
import { ShareButton } from './share-button.js';

const place = document.getElementById(EDITOR_ID);
const data = document.getElementById(DATA_ID)?.textContent;
if (place && data) {
  place.replaceChildren();
  createRoot(place).render(<Explorer {...(JSON.parse(data) as ExplorerData)} />);
}

/** GraphiQL with the ready queries beside it, the code for what is asked, and what it costs. */
function Explorer(data: ExplorerData) {
  const { texts, ready, asked } = data;
  const [plugins] = useState(() => [readyQueriesPlugin(data), codePlugin(data)]);
  const first = asked ?? ready[0];
  return (
    <GraphiQL
      fetcher={(parameters) => ask(parameters, texts.unanswered)}
      schema={useSchema()}
      plugins={plugins}
      forcedTheme="system"
      isHeadersEditorEnabled={false}
      shouldPersistHeaders={false}
      showPersistHeadersSettings={false}
      {...(asked ? { query: asked.query, variables: inLines(asked.variables) } : {})}
      defaultTabs={first ? [{ query: first.query, variables: inLines(first.variables) }] : []}
      onTabChange={keepAddress}
    >
      <GraphiQL.Logo>
        <a className="graphiql-logo-link" href="https://github.com/graphql/graphiql" rel="noreferrer">
          GraphiQL
        </a>
      </GraphiQL.Logo>
      <GraphiQL.Toolbar>
        {({ prettify, copy, merge }) => (
          <>
            {prettify}
            {merge}
            {copy}
            <ShareButton label={texts.share} />
          </>
        )}
      </GraphiQL.Toolbar>
      <GraphiQL.Footer>
        <CostOfAnswer data={data} />
        <PageLinks data={data} />
        <MendedEditor />
        <OpenWaiting ready={ready} />
        <OpenList title={texts.ready} />
      </GraphiQL.Footer>
    </GraphiQL>
  );
}

/** The schema as the register publishes it: smaller than introspection, and it can be kept. Null while it is on its way. */
function useSchema(): GraphQLSchema | null | undefined {
  const [schema, setSchema] = useState<GraphQLSchema | null | undefined>(null);
  useEffect(() => {
    fetch('/graphql/schema.graphql')
      .then((response) => response.text())
      .then((text) => {
        setSchema(buildSchema(text, { assumeValidSDL: true }));
      })
      // Without it GraphiQL asks for the schema in its own way.
      .catch(() => {
        setSchema(undefined);
      });
  }, []);
  return schema;
}
