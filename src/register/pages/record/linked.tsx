import type { ComponentChildren } from 'preact';
import { pathIn } from '../frame/portal-addresses.js';
import type { RecordView } from './record-document.js';

interface LinkedProps {
  view: Pick<RecordView, 'language' | 'names'>;
  /** The id or code of what is named. */
  to: string | undefined;
  children: ComponentChildren;
}

/** A name that leads to the page of what it names; the name alone where that has none, as before publication. */
export function Linked({ view: { language, names }, to, children }: LinkedProps) {
  const path = to === undefined ? undefined : names.pages?.get(to);
  if (path === undefined) return <>{children}</>;
  return (
    <a class="ds-link" href={pathIn(language, path)}>
      {children}
    </a>
  );
}

/** Names one after the other, each leading to its page. */
export function LinkedList({
  view,
  items,
}: {
  view: LinkedProps['view'];
  items: readonly (readonly [string, string])[];
}) {
  return (
    <>
      {items.map(([id, name], place) => (
        <>
          {place > 0 && ' · '}
          <Linked view={view} to={id}>
            {name}
          </Linked>
        </>
      ))}
    </>
  );
}
