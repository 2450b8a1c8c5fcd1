import type { Actor } from '../accounts/actor.js';
import type { ImportPublisher } from './import-publisher.js';
import type { Mapping } from './mapping/mapping.js';

/** What a run is to do, once files and mapping have been read. */
export interface ImportOrder {
  source: Mapping['source'];
  publicBodyId: string;
  actor: Actor;
  publisher: ImportPublisher;
  /** Drafts become public. */
  publish: boolean;
  /** Nothing is written; everything is counted. */
  dryRun: boolean;
  /** Why public records are corrected. */
  reason: string;
  /** The day in Sweden. */
  today: string;
}
