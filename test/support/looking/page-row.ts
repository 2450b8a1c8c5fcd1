import type { Page } from 'playwright-core';
import type { Places } from './places.js';

/** Does something on a page before it is looked at. */
export type Act = (page: Page) => Promise<unknown>;

/** How a page of the office is looked at. */
export interface PageRow {
  /** Where it is, once there is something; left out, at the route itself. */
  at?: (places: Places) => readonly string[];
  /** Seen by those who have not signed in. */
  outside?: true;
  /** What makes it say that something is wrong; or why nothing can be. */
  mistake: Act | { none: string };
  /** The pages that answer what is sent from it. */
  then?: readonly Act[];
}

/** Pages by their route, and why a route is no page to look at. */
export type PageTable = Readonly<Record<string, PageRow | { never: string }>>;

export const ASKS = { none: 'It asks for a yes alone; what is gone answers as what is not there.' };
export const READ = { none: 'It is read; nothing is sent from it.' };
