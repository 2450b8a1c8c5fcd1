import type { EntityManager } from 'typeorm';
import type { Actor } from '../accounts/actor.js';
import type { WholeMeeting } from '../meetings/whole-meeting.js';

/** A correction of public meetings: `change` writes it in the office and answers them as they are then. */
export interface ImportCorrection {
  reason: string;
  change: () => Promise<WholeMeeting[]>;
}

/** The door out, as an import needs it. The office does not know what lies behind it: the command brings it. */
export interface ImportPublisher {
  publish(store: EntityManager, meetings: readonly WholeMeeting[], actor: Actor): Promise<void>;
  correct(
    store: EntityManager,
    meetings: readonly WholeMeeting[],
    correction: ImportCorrection,
  ): Promise<void>;
  /** Organisations got a number; those that are public get a new version. */
  organisationsChanged(store: EntityManager, ids: readonly string[]): Promise<void>;
}
