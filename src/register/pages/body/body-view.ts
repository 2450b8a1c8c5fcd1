import type { PublicBodyRecord } from '../../records/public-body.record.js';
import type { BodyBranch } from '../bodies/body-tree.js';
import type { Chart } from '../charts/charted.js';
import type { Counts } from '../parties/counts.js';
import type { PartyView } from '../parties/party-page.js';
import type { ReportedYear } from './year.js';

/** What the page of a public body shows. */
export interface BodyView extends PartyView {
  body: PublicBodyRecord;
  /** Those that it is part of, the topmost first. */
  above: readonly { name: string; path: string }[];
  children: readonly Omit<BodyBranch, 'below'>[];
  units: readonly string[];
  timeline: Chart;
  lateness: Chart;
  counts: readonly Counts[];
  year: ReportedYear;
}
