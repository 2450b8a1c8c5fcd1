import { dayInWords } from '../../../../platform/language/in-words.js';
import { say } from '../../../../platform/language/message.js';
import { MeetingFacet } from '../../../../words/query-words.js';
import { facetLabel } from '../../../api/resolvers/facet-labels.js';
import { countMeetings } from '../../../queries/figures/meeting-figures.queries.js';
import { type MetPair, readNetwork } from '../../../queries/figures/network.queries.js';
import { bodiesBelow } from '../../../queries/public-bodies.queries.js';
import type { Reading } from '../../../reading/reading.js';
import { pathOfMeetings, pathOfValue } from '../../parties/party-paths.js';
import type { Charted, ChartFigures, ChartRow, ChartSeries } from '../charted.js';
import { chartMessages as texts } from '../chart.messages.js';

/** So many on each side can be told apart in a picture. */
const MOST = 12;
const PAIRS = 60;

const OTHERS = {
  officials: { by: MeetingFacet.OFFICIAL, parameter: 'officialIds', label: texts.official },
  bodies: { by: MeetingFacet.PUBLIC_BODY, parameter: 'publicBodyIds', label: texts.body },
} as const;

/** Which organisations most often met which officials, or which public bodies. */
export async function network(reading: Reading, charted: Charted): Promise<ChartFigures> {
  const { language, others = 'officials' } = charted;
  const { by, label } = OTHERS[others];
  const { pairs, set, from } = await readNetwork(reading, charted.set, {
    others: by,
    most: MOST,
    pairs: PAIRS,
  });
  const total = await countMeetings(reading, set);
  const told = say(texts.networkBy, language, { most: MOST, pairs: PAIRS, others, total });
  return {
    name: 'network',
    title: say(texts.network, language, { others }),
    description: from
      ? `${told} ${say(texts.networkFrom, language, { day: dayInWords(from, language) })}`
      : told,
    rowLabel: say(texts.organisation, language),
    besideLabel: say(label, language),
    series: [{ code: 'meetings', label: say(texts.meetings, language) }],
    rows: await Promise.all(pairs.map((pair) => rowOf(reading, charted, { ...pair, from }))),
  };
}

async function rowOf(
  reading: Reading,
  { asked, language, others = 'officials' }: Charted,
  { organisation, other, count, from }: MetPair & { from: string | null },
): Promise<ChartRow> {
  const { by, parameter } = OTHERS[others];
  const [one, beside] = await Promise.all([
    thing(reading, { by: MeetingFacet.ORGANISATION, value: organisation, language }),
    thing(reading, { by, value: other, language }),
  ]);
  // A search by a body finds the meetings of those below it, too: only of a lowest one it finds what is counted.
  if (by === MeetingFacet.PUBLIC_BODY && (await bodiesBelow(reading, { id: other })).length > 0)
    return { ...one, beside, counts: [count] };
  const replaced: ReadonlySet<string> = new Set([
    'organisationIds',
    parameter,
    ...(from ? ['dateFrom'] : []),
  ]);
  const path = pathOfMeetings(
    ...asked.filter(([name]) => !replaced.has(name)),
    ['organisationIds', organisation],
    [parameter, other],
    ...(from ? [['dateFrom', from] as const] : []),
  );
  return { ...one, beside, path, counts: [count] };
}

async function thing(reading: Reading, asked: Parameters<typeof facetLabel>[1]): Promise<ChartSeries> {
  const { by, value } = asked;
  const [label, page] = await Promise.all([facetLabel(reading, asked), pathOfValue(reading, by, value)]);
  return { code: value, label, ...(page === undefined ? {} : { page }) };
}
