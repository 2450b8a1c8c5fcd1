import { useEditorContext, useExecutionContext } from '@graphiql/react';
import { useEffect } from 'react';
import { flushSync } from 'react-dom';
import type { AskedQuery } from '../ready-query.rules.js';
import { inLines } from './in-lines.js';

// What was chosen while the editor was still on its way.
let waiting: AskedQuery | null = null;

/** Puts a ready query into the editor and asks it: in the present tab when nothing of the reader's own is lost by it. */
export function useOpenQuery(ready: readonly AskedQuery[]): (query: AskedQuery) => void {
  const editor = useEditorContext({ nonNull: true });
  const execution = useExecutionContext({ nonNull: true });
  return (wanted) => {
    const { queryEditor, variableEditor, responseEditor } = editor;
    waiting = wanted;
    if (!queryEditor || !variableEditor || !responseEditor) return;
    waiting = null;
    const present = queryEditor.getValue().trim();
    const isOurs = present === '' || ready.some((each) => each.query === present);
    if (execution.isFetching) execution.stop();
    // A new tab empties the editor when it is drawn: only then may it be filled.
    if (!isOurs) {
      flushSync(() => {
        editor.addTab();
      });
    }
    queryEditor.setValue(wanted.query);
    variableEditor.setValue(inLines(wanted.variables));
    // The editor finds out the name a moment later; what is asked at once needs it now.
    editor.setOperationName(wanted.name);
    execution.run();
  };
}

/** Opens what was chosen too early, once the editor is there. Draws nothing. */
export function OpenWaiting({ ready }: { ready: readonly AskedQuery[] }) {
  const open = useOpenQuery(ready);
  useEffect(() => {
    if (waiting) open(waiting);
  });
  return null;
}
