import type { OfficialRecord, PostRecord } from '../../records/official.record.js';
import type { Chart } from '../charts/charted.js';
import type { Counts } from '../parties/counts.js';
import type { PartyView } from '../parties/party-view.js';

/** A post with what its public body is called and where its page is. */
export interface PostLine {
  post: PostRecord;
  body: string;
  bodyPath: string;
}

/** What the page of an official shows. */
export interface OfficialView extends PartyView {
  official: OfficialRecord;
  posts: readonly PostLine[];
  timeline: Chart;
  counts: readonly Counts[];
  reporting: { late: number; timed: number; nilReturns: number; lastNilDay: string | null };
}
