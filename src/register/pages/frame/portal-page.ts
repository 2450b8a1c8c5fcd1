import type { ComponentChildren } from 'preact';
import type { Language } from '../../../platform/language/language.js';

/** The parts of the portal. */
export type Area =
  'start' | 'meetings' | 'organisations' | 'issues' | 'topics' | 'network' | 'data' | 'about';

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
  /** Whether search engines are to leave it alone: errors, and what is of one visitor. */
  isUnlisted?: boolean;
  /** Whether it tells of more than the register at its revision, such as files: then it is made anew for each who asks. */
  isUnkept?: boolean;
  /** HTTP status; 200 where not given. */
  status?: number;
}

/** Where a page is instead, by its address in Swedish, and in which language where that is not the one asked in. */
export interface Elsewhere {
  movedTo: string;
  language?: Language;
}
