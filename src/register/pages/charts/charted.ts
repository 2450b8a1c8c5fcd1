import type { Language } from '../../../platform/language/language.js';
import type { MeetingSet, OwnerKind } from '../../queries/meetings/meeting-set.js';
import { everyMeeting } from '../../queries/meetings/meeting-set.js';
import type { Search } from '../meetings/asked-search.js';

/** What there are pictures of; their names in addresses. */
export const CHART_NAMES = [
  'timeline',
  'topics',
  'organisation-kinds',
  'directions',
  'lateness',
  'network',
] as const;
export type ChartName = (typeof CHART_NAMES)[number];

/** Something that is counted, or what is counted of it. */
export interface ChartSeries {
  code: string;
  label: string;
  /** Its own page, in Swedish. */
  page?: string;
}

export interface ChartRow extends ChartSeries {
  /** Whom or what it is counted with, where a row is of two. */
  beside?: ChartSeries;
  /** Below the picture, where there is no room for the whole label; empty where others say enough. */
  mark?: string;
  /** The meetings that are counted, by their address in Swedish. */
  path?: string;
  /** One for each series. */
  counts: readonly number[];
}

/** Figures in words: what the picture, the table and the file show. */
export interface ChartFigures {
  name: ChartName;
  title: string;
  description: string;
  /** What each row is one of. */
  rowLabel: string;
  besideLabel?: string;
  series: readonly ChartSeries[];
  rows: readonly ChartRow[];
}

// Over time there is something to see from the second period on.
const LEAST: Partial<Record<ChartName, number>> = { timeline: 2, lateness: 2 };

/** Whether there is something to see in a picture of the figures: not in one column alone. */
export function isTelling({ name, rows }: ChartFigures): boolean {
  return rows.length >= (LEAST[name] ?? 1);
}

/** Figures with their pictures, as SVG without its outermost element; for wide places and for narrow ones. */
export interface Chart extends ChartFigures {
  pictures: readonly Picture[];
  /** The address of the same figures as CSV. */
  csv: string;
}

export interface Picture {
  size: 'wide' | 'narrow';
  width: number;
  height: number;
  svg: string;
}

/** Of which meetings a chart is, and what an address asks for the same. */
export interface Charted {
  set: MeetingSet;
  asked: Search['narrowing'];
  language: Language;
  /** With whom organisations are shown, where that is asked. */
  others?: Others;
}

/** Whom organisations meet: people, or the bodies that these act for. */
export type Others = 'officials' | 'bodies';

const PARAMETERS: Readonly<Record<Exclude<OwnerKind, 'nobody'>, string>> = {
  organisation: 'organisationIds',
  official: 'officialIds',
  publicBody: 'publicBodyIds',
  topic: 'topics',
  issue: 'issueIds',
};

/** All meetings of the register. */
export function ofEverything(language: Language): Charted {
  return { set: { owner: everyMeeting, filter: {} }, asked: [], language };
}

/** The meetings of one organisation, official, body, topic or issue, by its id or code. */
export function ofOwner(kind: Exclude<OwnerKind, 'nobody'>, key: string, language: Language): Charted {
  return { set: { owner: { kind, key }, filter: {} }, asked: [[PARAMETERS[kind], key]], language };
}

/** The meetings of a search. */
export function ofSearch({ input: { filter }, narrowing }: Search, language: Language): Charted {
  return { set: { owner: everyMeeting, filter }, asked: narrowing, language };
}
