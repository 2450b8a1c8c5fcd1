import type { Browser } from 'playwright-core';
import type { LookedAt } from './screenshot-pages.mjs';

/** The pages of one visitor in one language. */
export class Camera {
  constructor(at: {
    browser: Browser;
    register: { url: string };
    language: 'sv' | 'en';
    who: string | null;
    folder: string;
    pages: readonly LookedAt[];
  });
  open(): Promise<void>;
  close(): Promise<void>;
  take(entry: LookedAt & { answers?: number }, looks: readonly string[]): Promise<void>;
}
