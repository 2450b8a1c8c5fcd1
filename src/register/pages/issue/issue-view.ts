import type { IssueRecord } from '../../records/issue.record.js';
import type { DecisionReferenceRecord, DocumentRecord } from '../../records/meeting-lines.record.js';
import type { MeetingRecord } from '../../records/meeting.record.js';
import type { PublicBodyRecord } from '../../records/public-body.record.js';
import type { Chart } from '../charts/charted.js';
import type { Counts } from '../parties/counts.js';
import type { PartyView } from '../parties/party-view.js';
import type { Year } from './footprint.rules.js';

/** What the page of an issue shows. */
export interface IssueView extends PartyView {
  issue: IssueRecord;
  body: PublicBodyRecord;
  bodyName: string;
  topics: readonly { code: string; label: string }[];
  footprint: readonly Year[];
  directions: Chart;
  counts: readonly Counts[];
  /** The decisions that its meetings were about, each once. */
  decisions: readonly { decision: DecisionReferenceRecord; meeting: MeetingRecord }[];
  documents: readonly { document: DocumentRecord; meeting: MeetingRecord }[];
}
