import type { Reason } from '../../../platform/language/message.js';
import { MeetingState } from '../../../words/meeting-words.js';
import type { ImportOrder } from '../import-order.js';
import type { Proposal } from '../rows/proposal.js';
import type { ImportedBefore } from './known-meetings.js';

/** What is to be done with one meeting that files tell of. */
export interface Step {
  proposal: Proposal;
  known: ImportedBefore | undefined;
  /** What a new record will be called in the public source reference. */
  reference: string;
  /**
   * `hold` is what the source changed and whoever imports may not, or of which something was destroyed; `drop` what was
   * thrown away or destroyed here.
   */
  does: 'create' | 'update' | 'publish' | 'keep' | 'hold' | 'drop';
}

/** What a batch came to. */
export interface BatchOutcome {
  created: number;
  updated: number;
  published: number;
  /** What no import, or not that of whoever imports, may change any more. */
  heldBack: number;
  rejected: { proposal: Proposal; reason: Reason }[];
  /** Codes of the notes on its meetings. */
  notes: string[];
}

/** What decides about a meeting that is here already. */
export type Standing = Pick<ImportedBefore, 'state' | 'hash' | 'recordedBy' | 'editedBy' | 'hasDestroyed'>;

type Permitted = Pick<ImportOrder, 'limits' | 'publish'>;

/** What an import does with a meeting, by how that stands: asked once to know the work, and again when it is locked. */
export function whatToDo(
  order: Permitted,
  { hash }: Pick<Proposal, 'hash'>,
  known: Standing | undefined,
): Step['does'] {
  if (!known) return 'create';
  // What was withdrawn here stays withdrawn, whatever the source says.
  if (known.state === MeetingState.WITHDRAWN) return 'keep';
  if (known.hash === hash) return order.publish && mayPublish(order, known) ? 'publish' : 'keep';
  // Nobody can tell any more which words of the source were destroyed here: they all would be new, and public.
  return !known.hasDestroyed && mayChange(order, known) ? 'update' : 'hold';
}

function mayChange({ limits }: Permitted, known: Standing): boolean {
  return limits?.mayChange(known) ?? true;
}

/** Whether somebody may make a meeting public that stands like this. */
export function mayPublish(
  { limits }: Permitted,
  { state, editedBy }: Pick<Standing, 'state' | 'editedBy'>,
): boolean {
  return PUBLISHABLE.has(state) && (limits?.mayPublish(editedBy) ?? true);
}

const PUBLISHABLE: ReadonlySet<MeetingState> = new Set([
  MeetingState.DRAFT,
  MeetingState.RETURNED,
  MeetingState.SUBMITTED,
]);
