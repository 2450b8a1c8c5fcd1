import type { Progress } from '../../platform/progress/progress.js';

/** What whoever follows is told while it goes on. */
export interface Told {
  progress: Progress;
  say(sentence: string): void;
}
