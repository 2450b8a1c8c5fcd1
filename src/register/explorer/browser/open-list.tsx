import { usePluginStore } from '@graphiql/react';
import { useEffect, useRef } from 'react';
import { EDITOR_ID } from '../explorer-data.js';

/** From so many pixels on there is room for a list beside the editor. */
const WIDE = 900;

/** Opens a list of the sidebar once it is there, where there is room. Draws nothing. */
export function OpenList({ title }: { title: string }) {
  const { plugins, visiblePlugin } = usePluginStore();
  const isDone = useRef(false);
  useEffect(() => {
    if (isDone.current || plugins.length === 0) return;
    isDone.current = true;
    if (visiblePlugin || window.innerWidth < WIDE) return;
    // GraphiQL shows the list that its property names, but keeps the place of it folded; its button does both.
    const buttons = document.querySelectorAll<HTMLButtonElement>(`#${EDITOR_ID} .graphiql-sidebar button`);
    [...buttons].find((button) => button.ariaLabel === `Show ${title}`)?.click();
  });
  return null;
}
