import type { ComponentChildren } from 'preact';

/** The parts of the portal. */
export type Area = 'start' | 'meetings' | 'data' | 'explorer';

/** A page of the portal, without what stands around each. */
export interface PortalPage {
  title: string;
  /** What search engines show below the title: one sentence. */
  description: string;
  body: ComponentChildren;
  area?: Area;
  /** The pages that it lies below, the highest first, by their addresses in Swedish. */
  above?: readonly { label: string; path: string }[];
  /** What it is called below them, where that is less than its title. */
  label?: string;
  /** Whether it says itself that what it tells is invented, where that is so. */
  tellsDemonstration?: boolean;
  /** What the head of the document holds besides what every page has. */
  head?: ComponentChildren;
  /** HTTP status; 200 where not given. */
  status?: number;
}

/** Where a page is instead, by its address in Swedish. */
export interface Elsewhere {
  movedTo: string;
}
