import { useEditorContext } from '@graphiql/react';
import { useEffect } from 'react';

/** Gives the editor what people who read aloud or use a keyboard need, and GraphiQL leaves out. Draws nothing. */
export function MendedEditor() {
  const { queryEditor, variableEditor, responseEditor } = useEditorContext({ nonNull: true });
  useEffect(() => {
    const named = { Query: queryEditor, Variables: variableEditor, Answer: responseEditor };
    for (const [name, editor] of Object.entries(named)) {
      editor?.getInputField().setAttribute('aria-label', name);
      reachable(editor?.getWrapperElement().querySelector('.CodeMirror-scroll'), name);
    }
  }, [queryEditor, variableEditor, responseEditor]);
  useEffect(() => {
    const tabs = document.querySelector('.graphiql-tabs');
    if (!tabs) return undefined;
    asList(tabs);
    const watch = new MutationObserver(() => {
      asList(tabs);
    });
    watch.observe(tabs, { childList: true, subtree: true, attributeFilter: ['class'] });
    return () => {
      watch.disconnect();
    };
  }, []);
  return null;
}

// What scrolls can be scrolled by its own keys.
function reachable(box: Element | null | undefined, name: string): void {
  box?.setAttribute('tabindex', '0');
  box?.setAttribute('role', 'group');
  box?.setAttribute('aria-label', name);
}

// A tab may hold no buttons, and these do: they are a list of buttons, one of which is the one that is seen.
function asList(tabs: Element): void {
  tabs.removeAttribute('role');
  for (const tab of tabs.querySelectorAll('.graphiql-tab')) {
    tab.removeAttribute('role');
    tab.removeAttribute('aria-selected');
    const isSeen = tab.classList.contains('graphiql-tab-active');
    tab.querySelector('.graphiql-tab-button')?.setAttribute('aria-current', String(isSeen));
  }
}
