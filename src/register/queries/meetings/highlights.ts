import { loadAll, type Reading } from '../../reading/reading.js';
import type { MeetingRecord } from '../../records/meeting.record.js';
import { highlightsOf, MOST_HIGHLIGHTS, termsMissing } from '../../search/highlights.rules.js';
import { besidePassages, meetingPassages, type Passage } from '../../search/passages.rules.js';
import { PRESENT_NAMES, type PresentNames } from '../../search/present-names.js';
import { askedSearch, type SearchText } from '../../search/search-text.rules.js';
import { findIssue } from '../issues.queries.js';
import { standingOrganisations } from '../organisations.queries.js';
import type { MeetingEdge } from './meeting-set.js';

/**
 * The passages in which words of the search were found: of the meeting, and for words that it does not hold, what its
 * organisations and issues are called.
 */
export async function highlightsIn(reading: Reading, { node, text }: MeetingEdge): Promise<string[]> {
  const search = askedOnce(reading, text ?? '');
  if (!search || search.all.length === 0) return [];
  const own = meetingPassages(node);
  const missing = termsMissing(own, search.all);
  const beside = missing.length === 0 ? [] : highlightsOf(await besideOf(reading, node), missing);
  return [...highlightsOf(own, search.all, MOST_HIGHLIGHTS - beside.length), ...beside];
}

const searches = new WeakMap<Reading, Map<string, SearchText | undefined>>();

/** What is asked for, read once for all meetings that it found. */
function askedOnce(reading: Reading, text: string): SearchText | undefined {
  const known = searches.get(reading) ?? new Map<string, SearchText | undefined>();
  searches.set(reading, known);
  if (!known.has(text)) known.set(text, askedSearch(text, '/filter/text'));
  return known.get(text);
}

async function besideOf(reading: Reading, meeting: MeetingRecord): Promise<Passage[]> {
  const named = meeting.participants.flatMap(({ organisationId, onBehalfOfId }) => [
    organisationId,
    onBehalfOfId,
  ]);
  const asked = meeting.asks.map(({ issueId }) => issueId);
  const [organisations, issues] = await Promise.all([
    standingOrganisations(reading, distinct(named)),
    loadAll(distinct([...meeting.issueIds, ...asked]), (id) => findIssue(reading, id)),
  ]);
  const names = await loadAll(distinct(organisations.map(({ id }) => id)), (id) => presentNames(reading, id));
  return besidePassages(
    names.flat(),
    issues.map(({ title }) => title),
  );
}

async function presentNames(reading: Reading, id: string): Promise<string[] | undefined> {
  const loader = reading.loader('present names', async (ids) => {
    const rows = await reading.query<PresentNames>(PRESENT_NAMES, [ids]);
    return new Map(rows.map(({ survivor_id, names }) => [survivor_id, names]));
  });
  return loader.load(id);
}

function distinct(ids: readonly (string | undefined)[]): string[] {
  return [...new Set(ids)].filter((id) => id !== undefined);
}
