/** @jsxImportSource react */
import { ToolbarButton, useOperationsEditorState, useVariablesEditorState } from '@graphiql/react';
import { addressOf } from './address.js';
import { copyText } from './copy-text.js';

/** Copies the address that opens the editor with this query. */
export function ShareButton({ label }: { label: string }) {
  const [query] = useOperationsEditorState();
  const [variables] = useVariablesEditorState();
  return (
    <ToolbarButton
      label={label}
      onClick={() => {
        copyText(new URL(addressOf({ query, variables }), location.href).href);
      }}
    >
      <svg className="graphiql-toolbar-icon" viewBox="0 0 16 16" fill="none" stroke="currentColor">
        <path
          d="M6.5 9.5a3 3 0 0 0 4.3 0l2.4-2.4a3 3 0 0 0-4.3-4.3L8 3.7M9.5 6.5a3 3 0 0 0-4.3 0L2.8 8.9a3 3 0 0 0 4.3 4.3l.9-.9"
          strokeWidth="1.4"
          strokeLinecap="round"
        />
      </svg>
    </ToolbarButton>
  );
}
