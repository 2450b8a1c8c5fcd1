import type { Language } from '../../../platform/language/language.js';
import type { Message } from '../../../platform/language/message.js';
import { MeetingFacet } from '../../../words/query-words.js';
import { facetLabel } from '../../api/resolvers/facet-labels.js';
import { countFacet } from '../../queries/figures/meeting-figures.queries.js';
import type { MeetingSet } from '../../queries/meetings/meeting-set.js';
import type { Reading } from '../../reading/reading.js';
import type { Pair } from '../lists/list-addresses.rules.js';
import { spokenIn } from '../record/quoting.js';
import { pathOfMeetings, pathOfValue } from './party-paths.js';

/** How many of the meetings of a page have a value: officials, topics, kinds of organisation. */
export interface CountLine {
  label: string;
  count: number;
  /** The page of the value, where it has one; the meetings that are counted. Both in Swedish. */
  path: string | undefined;
  meetings: string;
  /** What the label is read aloud in, where that is not the language of the page. */
  lang?: string | undefined;
}

/** Values that meetings are counted by, under a heading. */
export interface Counts {
  title: Message;
  lines: readonly CountLine[];
  /** How many meetings there are in all. */
  total: number;
  /** All the meetings, in Swedish, where there are more values than these. */
  rest?: string | undefined;
}

/** Whose meetings are counted, what an address asks for them, and for whom it is told. */
export interface Counting {
  reading: Reading;
  set: MeetingSet;
  asked: Pair;
  total: number;
  language: Language;
}

export interface CountedBy {
  by: MeetingFacet;
  title: Message;
}

const MOST = 12;

/** Where no more is known of any of them, there is nothing to tell. */
const UNKNOWN = 'UNKNOWN';

const PARAMETERS: Partial<Record<MeetingFacet, string>> = {
  [MeetingFacet.ORGANISATION]: 'organisationIds',
  [MeetingFacet.ORGANISATION_KIND]: 'organisationKinds',
  [MeetingFacet.OFFICIAL]: 'officialIds',
  [MeetingFacet.PUBLIC_BODY]: 'publicBodyIds',
  [MeetingFacet.TOPIC]: 'topics',
  [MeetingFacet.ISSUE]: 'issueIds',
};

/** The most frequent values first. */
export async function countsBy(
  { reading, set, asked, total, language }: Counting,
  { by, title }: CountedBy,
): Promise<Counts> {
  const counted = await countFacet(reading, set, { by, first: MOST + 1 });
  const found = counted.every(({ value }) => value === UNKNOWN) ? [] : counted;
  const lang = by === MeetingFacet.ISSUE ? spokenIn(language) : undefined;
  const lines = found.slice(0, MOST).map(async ({ value, count }): Promise<CountLine> => {
    const [label, path] = await Promise.all([
      facetLabel(reading, { by, value, language }),
      pathOfValue(reading, by, value),
    ]);
    return { label, count, path, lang, meetings: pathOfMeetings(...meetingsWith(asked, by, value)) };
  });
  const rest = found.length > MOST ? pathOfMeetings(asked) : undefined;
  return { title, total, rest, lines: await Promise.all(lines) };
}

// Two values of one parameter ask for either; both must hold only where they are of different ones.
function meetingsWith(asked: Pair, by: MeetingFacet, value: string): Pair[] {
  const parameter = PARAMETERS[by] ?? '';
  return parameter === asked[0] ? [[parameter, value]] : [asked, [parameter, value]];
}
