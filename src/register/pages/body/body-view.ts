import type { PublicBodyRecord } from '../../records/public-body.record.js';
import type { BodyBranch } from '../bodies/body-tree.js';
import type { Chart } from '../charts/charted.js';
import type { Counts } from '../parties/counts.js';
import type { PartyView } from '../parties/party-view.js';
import type { ReportedYear } from './year.js';

/** What the page of a public body shows. */
export interface BodyView extends PartyView {
  body: PublicBodyRecord;
  /** Those that it is part of, the topmost first. */
  above: readonly { name: string; path: string }[];
  children: readonly Omit<BodyBranch, 'below'>[];
  /** How many more are part of it than are shown. */
  moreChildren: number;
  /** The units of its officials; of so many with most meetings where not all were looked at. */
  units: readonly string[];
  unitsOfMost: number | null;
  timeline: Chart;
  lateness: Chart;
  counts: readonly Counts[];
  year: ReportedYear;
}
