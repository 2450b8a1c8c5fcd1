import type { FoundOrganisation } from '../../queries/organisations.queries.js';
import type { Chart } from '../charts/charted.js';
import type { Counts } from '../parties/counts.js';
import type { PartyView } from '../parties/party-view.js';
import type { AskLine } from './asks.js';

/** Somebody who came for an organisation, or for whom it came, and to how many meetings. */
export interface Represented {
  id: string;
  name: string;
  meetings: number;
}

/** An organisation that is the same: when it was found to be, and why. */
export interface MergedLine {
  id: string;
  name: string;
  at: Date | null;
  reason: string | null;
}

/** What the page of an organisation shows. */
export interface OrganisationView extends PartyView {
  organisation: FoundOrganisation;
  merged: readonly MergedLine[];
  /** How many more it was merged with than are shown. */
  moreMerged: number;
  represents: readonly Represented[];
  representedBy: readonly Represented[];
  /** How many meetings or pairs the two stop at, where they do. */
  representationLimits: { latest: number | null; most: number | null };
  timeline: Chart;
  counts: readonly Counts[];
  asks: readonly AskLine[];
}
