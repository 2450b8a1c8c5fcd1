import type { Message } from '../../../platform/language/message.js';
import { MeetingFacet } from '../../../words/query-words.js';
import { facetLabel } from '../../api/resolvers/facet-labels.js';
import { countFacet } from '../../queries/figures/meeting-figures.queries.js';
import type { MeetingSet } from '../../queries/meetings/meeting-set.js';
import type { Reading } from '../../reading/reading.js';
import type { Pair } from '../lists/list-addresses.rules.js';
import { spokenIn } from '../record/quoting.js';
import type { PartyView } from './party-view.js';
import { pathOfMeetings, pathOfValue } from './party-paths.js';
import { partyMessages as texts } from './party.messages.js';

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

const MOST = 12;

/** Where no more is known of any of them, there is nothing to tell. */
const UNKNOWN = 'UNKNOWN';

/** What meetings are counted by on the pages of parties: under which heading, and what an address asks of a value. */
const COUNTED = {
  [MeetingFacet.ORGANISATION]: { title: texts.organisations, parameter: 'organisationIds' },
  [MeetingFacet.ORGANISATION_KIND]: { title: texts.kinds, parameter: 'organisationKinds' },
  [MeetingFacet.OFFICIAL]: { title: texts.officials, parameter: 'officialIds' },
  [MeetingFacet.PUBLIC_BODY]: { title: texts.bodies, parameter: 'publicBodyIds' },
  [MeetingFacet.TOPIC]: { title: texts.topics, parameter: 'topics' },
  [MeetingFacet.ISSUE]: { title: texts.issues, parameter: 'issueIds' },
};

/** Counts the meetings of a party by one thing after another, each with the most frequent values first. */
export function countsOf(
  reading: Reading,
  party: PartyView,
  set: MeetingSet,
  facets: readonly (keyof typeof COUNTED)[],
): Promise<Counts[]> {
  return Promise.all(facets.map((by) => countsBy(reading, party, set, by)));
}

async function countsBy(
  reading: Reading,
  { asked, meetings: { count: total }, language }: PartyView,
  set: MeetingSet,
  by: keyof typeof COUNTED,
): Promise<Counts> {
  const { title, parameter } = COUNTED[by];
  const counted = await countFacet(reading, set, { by, first: MOST + 1 });
  const found = counted.every(({ value }) => value === UNKNOWN) ? [] : counted;
  const lang = by === MeetingFacet.ISSUE ? spokenIn(language) : undefined;
  const lines = found.slice(0, MOST).map(async ({ value, count }): Promise<CountLine> => {
    const [label, path] = await Promise.all([
      facetLabel(reading, { by, value, language }),
      pathOfValue(reading, by, value),
    ]);
    return { label, count, path, lang, meetings: pathOfMeetings(...meetingsWith(asked, [parameter, value])) };
  });
  const rest = found.length > MOST ? pathOfMeetings(asked) : undefined;
  return { title, total, rest, lines: await Promise.all(lines) };
}

// Two values of one parameter ask for either; both must hold only where they are of different ones.
function meetingsWith(asked: Pair, counted: Pair): Pair[] {
  return counted[0] === asked[0] ? [counted] : [asked, counted];
}
