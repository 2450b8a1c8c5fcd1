/** @jsxImportSource react */
import type { ElementType, ReactNode } from 'react';

interface Wrapped {
  as?: ElementType<{ children: ReactNode }>;
  children: ReactNode;
}

/**
 * Stands for `react-remove-scroll`, which holds the page still behind a dialog by writing a style sheet into the page.
 * The Content-Security-Policy forbids that; the page may as well scroll.
 */
export function RemoveScroll({ as: Element = 'div', children }: Wrapped) {
  return <Element>{children}</Element>;
}
