import type { Actor } from '../accounts/actor.js';
import type { WholeMeeting } from '../meetings/whole-meeting.js';
import type { ImportPublisher } from './import-publisher.js';
import type { Mapping } from './mapping/mapping.js';
import type { ImportedBefore } from './matching/known-meetings.js';
import type { Proposal } from './rows/proposal.js';

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
  /** The last day of the body, where it is closed. */
  closedOn: string | null;
  /** What the actor may not do; the operator's own command may do everything. */
  limits?: ImportLimits;
  /** The import of a page that this is a run of. */
  importId?: string;
  /** Is shown the meetings of each batch as they will be, before they are written. */
  watch?: (made: readonly MadeMeeting[]) => void;
}

/** A meeting that was made of rows. */
export interface MadeMeeting {
  proposal: Proposal;
  whole: WholeMeeting;
}

/** What somebody may do with the meetings of an import: no more than with each of them by hand. */
export interface ImportLimits {
  /** Whether they may write over a meeting that an earlier run brought. */
  mayChange: (known: Pick<ImportedBefore, 'state' | 'recordedBy'>) => boolean;
  /** Whether they may publish a meeting that was last written by this account. */
  mayPublish: (lastEditor: string | null) => boolean;
  /** Whether they answer for the names of people. */
  answersForNames: boolean;
}
