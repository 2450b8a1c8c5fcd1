import type { MeetingState, NameBasis } from '../../../words/meeting-words.js';
import type { Ground } from '../../../words/register-words.js';

/** Where the name of an outside person stands: whether everyone reads it, will, or does not. */
export enum NameStanding {
  /** In a public record. */
  PUBLIC = 'PUBLIC',
  /** Published with its meeting, unless somebody decides otherwise. */
  COMING = 'COMING',
  /** Without a basis in a meeting that is not public yet: it will not be published. */
  UNDECIDED = 'UNDECIDED',
  /** Kept from the public, by decision or because no basis was recorded. */
  WITHHELD = 'WITHHELD',
}
/** A line of a meeting that names somebody who is no official, with what was decided about the name. */
export interface OutsideName {
  lineId: string;
  meetingId: string;
  publicBodyId: string;
  state: MeetingState;
  meeting: string | null;
  name: string;
  organisation: string | null;
  /** Function or capacity, as it was written. */
  title: string | null;
  sensitive: boolean;
  /** Whether a registrar answers for the names in the meeting. */
  approved: boolean;
  basis: NameBasis | null;
  /** What the basis refers to, or why a registrar withheld the name. */
  citation: string | null;
  standing: NameStanding;
  /** Why it is withheld, where somebody decided so. */
  ground: Ground | null;
  /** Why it was redacted, where no registrar decided about the name. */
  decision: string | null;
  /** Who set it so, and when; null where it came with an import. */
  by: string | null;
  at: Date | null;
  source: string | null;
}
