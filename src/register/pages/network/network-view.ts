import type { Language } from '../../../platform/language/language.js';
import { MeetingFacet } from '../../../words/query-words.js';
import { facetLabel } from '../../api/resolvers/facet-labels.js';
import { countFacet } from '../../queries/figures/meeting-figures.queries.js';
import { everyMeeting } from '../../queries/meetings/meeting-set.js';
import type { Reading } from '../../reading/reading.js';
import { type Chart, ofSearch, type Others } from '../charts/charted.js';
import { readChart } from '../charts/read-chart.js';
import { askedName, askedValue } from '../../searches/search-in-words.js';
import type { Choice } from '../lists/list-choices.js';
import type { Search } from '../meetings/asked-search.js';
import type { AskedNetwork } from './asked-network.rules.js';
import { type InFields, inFields } from './network-fields.rules.js';

/** Something to choose from. */
export interface Option {
  value: string;
  label: string;
}

/** What the page of the network shows. */
export interface NetworkView {
  language: Language;
  search: Search;
  others: Others;
  /** What the fields show of what is asked. */
  shown: InFields['shown'];
  /** All else that is asked, in words. */
  beside: readonly Choice[];
  chart: Chart;
  bodies: readonly Option[];
  topics: readonly Option[];
  years: readonly Option[];
}

type Asked = Omit<AskedNetwork, 'query'> & { search: Search };

export async function readNetworkView(
  reading: Reading,
  { search, others: wanted, year }: Asked,
  language: Language,
): Promise<NetworkView> {
  const everything = { owner: everyMeeting, filter: {} };
  const [officials, bodies, topics, years] = await Promise.all([
    countFacet(reading, everything, { by: MeetingFacet.OFFICIAL, first: 1 }),
    optionsBy(reading, MeetingFacet.PUBLIC_BODY, language),
    optionsBy(reading, MeetingFacet.TOPIC, language),
    optionsBy(reading, MeetingFacet.YEAR, language),
  ]);
  // One public body says little beside others that it says nothing of.
  const others = wanted ?? (bodies.length > 2 || officials.length === 0 ? 'bodies' : 'officials');
  const chart = await readChart(reading, 'network', { ...ofSearch(search, language), others });
  const { shown, beside } = inFields(search.narrowing, year, { publicBodyIds: bodies, topics, year: years });
  return {
    ...{ language, search, others, chart, bodies, topics, shown },
    years: [...years].reverse(),
    beside: await Promise.all(
      beside.map(async ([name, value]) => ({
        pair: [name, value] as const,
        label: askedName(name, language),
        told: await askedValue(name, value, { reading, language }),
      })),
    ),
  };
}

async function optionsBy(reading: Reading, by: MeetingFacet, language: Language): Promise<Option[]> {
  const counts = await countFacet(reading, { owner: everyMeeting, filter: {} }, { by, first: 100 });
  const options = await Promise.all(
    counts.map(async ({ value }) => ({ value, label: await facetLabel(reading, { by, value, language }) })),
  );
  return options.sort((one, other) => one.label.localeCompare(other.label, language));
}
