import type { TopicRecord } from '../../records/topic.record.js';
import type { Chart } from '../charts/charted.js';
import type { IssueRow } from '../issues/issues-view.js';
import type { Counts } from '../parties/counts.js';
import type { PartyView } from '../parties/party-view.js';
import type { TopicNode } from './topic-tree.js';

/** What the page of a topic shows. */
export interface TopicView extends PartyView {
  topic: TopicRecord;
  above: { label: string; path: string } | null;
  below: readonly TopicNode[];
  charts: { timeline: Chart; topics: Chart; kinds: Chart };
  /** Who most often met about it, by kind of organisation. */
  organisations: readonly Counts[];
  issues: readonly IssueRow[];
  issueCount: number;
}
