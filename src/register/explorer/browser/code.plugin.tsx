/** @jsxImportSource react */
import { type GraphiQLPlugin, useOperationsEditorState, useVariablesEditorState } from '@graphiql/react';
import { useState } from 'react';
import type { ExplorerData } from '../explorer-data.js';
import { snippet, SNIPPET_LANGUAGES } from '../snippets.rules.js';
import { copyText } from './copy-text.js';
import { readVariables } from './read-variables.js';

/** The query in the editor as a program to run elsewhere. */
export function codePlugin(data: ExplorerData): GraphiQLPlugin {
  return { title: data.texts.code, icon: CodeIcon, content: () => <Code data={data} /> };
}

function Code({ data: { language, graphqlUrl, texts } }: { data: ExplorerData }) {
  const [chosen, choose] = useState<(typeof SNIPPET_LANGUAGES)[number]>('curl');
  const [query] = useOperationsEditorState();
  const [variables] = useVariablesEditorState();
  const code = snippet(chosen, {
    address: graphqlUrl,
    query: query.trim(),
    variables: readVariables(variables),
  });
  return (
    <section aria-label={texts.code} lang={language} className="code">
      <h2 className="graphiql-doc-explorer-title">{texts.code}</h2>
      <p>{texts.codeHow}</p>
      <div className="choices" role="group" aria-label={texts.code}>
        {SNIPPET_LANGUAGES.map((each) => (
          <button
            key={each}
            type="button"
            aria-pressed={each === chosen}
            onClick={() => {
              choose(each);
            }}
          >
            {each}
          </button>
        ))}
      </div>
      <pre tabIndex={0}>{code}</pre>
      <button
        type="button"
        onClick={() => {
          copyText(code);
        }}
      >
        {texts.copy}
      </button>
    </section>
  );
}

function CodeIcon() {
  return (
    <svg viewBox="0 0 16 16" fill="none" stroke="currentColor" strokeWidth="1.4" aria-hidden="true">
      <path d="M5 4 1 8l4 4M11 4l4 4-4 4M9.5 2.5l-3 11" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}
