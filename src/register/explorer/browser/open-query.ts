import { useEditorContext, useExecutionContext } from '@graphiql/react';
import { flushSync } from 'react-dom';
import type { AskedQuery } from '../ready-query.rules.js';
import { inLines } from './in-lines.js';

/** Puts a ready query into the editor and asks it: in the present tab when nothing of the reader's own is lost by it. */
export function useOpenQuery(ready: readonly AskedQuery[]): (query: AskedQuery) => void {
  const editor = useEditorContext({ nonNull: true });
  const execution = useExecutionContext({ nonNull: true });
  return ({ name, query, variables }) => {
    const { queryEditor, variableEditor } = editor;
    if (!queryEditor || !variableEditor) return;
    const present = queryEditor.getValue().trim();
    const isOurs = present === '' || ready.some((each) => each.query === present);
    if (execution.isFetching) execution.stop();
    // A new tab empties the editor when it is drawn: only then may it be filled.
    if (!isOurs) {
      flushSync(() => {
        editor.addTab();
      });
    }
    queryEditor.setValue(query);
    variableEditor.setValue(inLines(variables));
    // The editor finds out the name a moment later; what is asked at once needs it now.
    editor.setOperationName(name);
    execution.run();
  };
}
