import { type Message, say } from '../../../../platform/language/message.js';
import { MeetingFacet } from '../../../../words/query-words.js';
import { facetLabel } from '../../../api/resolvers/facet-labels.js';
import {
  countMeetings,
  countWithin,
  type ValueCount,
} from '../../../queries/figures/meeting-figures.queries.js';
import { allTopics } from '../../../queries/topics.queries.js';
import type { Reading } from '../../../reading/reading.js';
import { pathOfMeetings } from '../../parties/party-paths.js';
import type { Charted, ChartFigures, ChartName, ChartRow } from '../charted.js';
import { chartMessages as texts } from '../chart.messages.js';
import { BARS } from '../pictures/looks.js';
import { directionLabel } from './timeline.js';

interface Way {
  name: ChartName;
  by: MeetingFacet;
  parameter: string;
  title: Message;
  description: Message;
  rowLabel: Message;
}

/** Meetings by topic: by the highest ones, or by those right below the topic whose meetings they are. */
export async function topics(reading: Reading, charted: Charted): Promise<ChartFigures> {
  const { owner, filter } = charted.set;
  const above =
    owner.kind === 'topic' ? owner.key : filter.topics?.length === 1 ? filter.topics[0] : undefined;
  const shown = new Set(
    (await allTopics(reading)).filter(({ broaderCode }) => broaderCode === above).map(({ code }) => code),
  );
  const way: Way = {
    name: 'topics',
    by: MeetingFacet.TOPIC,
    parameter: 'topics',
    title: texts.topics,
    description: texts.topicsBy,
    rowLabel: texts.topic,
  };
  return byValue(reading, charted, { ...way, fits: ({ value }) => shown.has(value) });
}

export function organisationKindsFigures(reading: Reading, charted: Charted): Promise<ChartFigures> {
  return byValue(reading, charted, {
    name: 'organisation-kinds',
    by: MeetingFacet.ORGANISATION_KIND,
    parameter: 'organisationKinds',
    title: texts.organisationKinds,
    description: texts.organisationKindsBy,
    rowLabel: texts.organisationKind,
  });
}

export function directionFigures(reading: Reading, charted: Charted): Promise<ChartFigures> {
  return byValue(reading, charted, {
    name: 'directions',
    by: MeetingFacet.DIRECTION,
    parameter: 'direction',
    title: texts.directions,
    description: texts.directionsBy,
    rowLabel: texts.direction,
  });
}

async function byValue(
  reading: Reading,
  charted: Charted,
  way: Way & { fits?: (count: ValueCount) => boolean },
): Promise<ChartFigures> {
  const { set, language } = charted;
  const [total, counts] = await Promise.all([
    countMeetings(reading, set),
    countWithin(reading, set, { by: way.by, most: null }),
  ]);
  const fitting = counts.filter(way.fits ?? (() => true));
  const shown = fitting.sort((one, other) => other.count - one.count);
  const cut =
    shown.length > BARS ? [say(texts.mostShown, language, { most: BARS, count: shown.length })] : [];
  return {
    name: way.name,
    title: say(way.title, language),
    description: [say(way.description, language, { total }), ...cut].join(' '),
    rowLabel: say(way.rowLabel, language),
    series: [{ code: 'meetings', label: say(texts.meetings, language) }],
    rows: await Promise.all(shown.map((count) => rowOf(reading, charted, { ...count, way }))),
  };
}

async function rowOf(
  reading: Reading,
  { language, asked }: Charted,
  { value, count, way }: ValueCount & { way: Way },
): Promise<ChartRow> {
  const label =
    way.by === MeetingFacet.DIRECTION
      ? directionLabel(value, language)
      : await facetLabel(reading, { by: way.by, value, language });
  const others = asked.filter(([name]) => name !== way.parameter);
  const path = pathOfMeetings(...others, [way.parameter, value]);
  // Values of one parameter widen a search; only narrower topics lie within what was asked.
  const isExact = others.length === asked.length || way.by === MeetingFacet.TOPIC;
  return { code: value, label, ...(isExact ? { path } : {}), counts: [count] };
}
