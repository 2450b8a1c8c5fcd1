import { useEffect } from 'react';
import { EDITOR_ID, type ExplorerData } from '../explorer-data.js';
import { useOpenQuery } from './open-query.js';

/** Lets the links below the editor open their query in it, without loading the page again. Draws nothing. */
export function PageLinks({ data: { ready } }: { data: ExplorerData }) {
  const open = useOpenQuery(ready);
  useEffect(() => {
    const follow = (event: MouseEvent) => {
      const link = (event.target as Element).closest<HTMLAnchorElement>('a.open');
      const query = ready.find(({ name }) => name === link?.dataset['query']);
      const isPlain = !event.ctrlKey && !event.metaKey && !event.shiftKey;
      if (!query || !isPlain) return;
      event.preventDefault();
      document.getElementById(EDITOR_ID)?.scrollIntoView();
      open(query);
    };
    document.addEventListener('click', follow);
    return () => {
      document.removeEventListener('click', follow);
    };
  });
  return null;
}
