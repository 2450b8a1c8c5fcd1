import type { Actor } from '../../office/accounts/actor.js';
import type { StartedImport } from '../../office/imports/desk/started-import.entity.js';
import type { KeptProgress } from './kept-progress.js';

/** One go at an import: who has it done, and what is known of it beforehand. */
export interface ImportGo {
  actor: Actor;
  started: StartedImport;
  fourEyes: boolean;
  progress: KeptProgress;
}
