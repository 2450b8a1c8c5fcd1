import type { Language } from '../../../platform/language/language.js';
import type { JsonObject } from '../../../words/json.js';
import type { ChangeType } from '../../../words/register-words.js';
import type { MeetingRecord } from '../../records/meeting.record.js';
import type { RecordNames } from '../record/record-document.js';
import type { RecordDifference } from '../record/record-differences.rules.js';

/** One version as the page of its meeting tells it. */
export interface VersionLine {
  version: number;
  /** The position of its entry in the register. */
  seq: string;
  at: Date;
  type: ChangeType;
  reason: string | null;
  /** How it differs from the one before it; null for the first. */
  changes: readonly RecordDifference[] | null;
}

/** A published meeting as its page shows it. */
export interface MeetingView {
  language: Language;
  /** As it is now. */
  meeting: MeetingRecord;
  /** The version that is shown, and its record. */
  shown: VersionLine;
  document: JsonObject;
  names: RecordNames;
  /** The oldest first. */
  versions: readonly VersionLine[];
  publicUrl: string;
  contact: string | null;
}

/** The permanent address of a meeting, in Swedish; of a version of it, if one is given. */
export function pathOfMeeting(reference: string, version?: number): string {
  const path = `/meetings/${encodeURIComponent(reference)}`;
  return version === undefined ? path : `${path}/versions/${version}`;
}
