import { Args, Context, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Period } from '../../../words/query-words.js';
import { countFacet, countMeetings, countTimeline } from '../../queries/figures/meeting-figures.queries.js';
import { periodFrom } from '../../queries/figures/timeline.rules.js';
import { highlightsIn } from '../../queries/meetings/highlights.js';
import type { MeetingEdge, MeetingPage } from '../../queries/meetings/meeting-set.js';
import { FacetsInput } from '../../questions/facets.inputs.js';
import type { Reading } from '../../reading/reading.js';
import { said } from '../../records/connections.record.js';
import {
  FacetCountRecord,
  MeetingConnectionRecord,
  MeetingEdgeRecord,
  PeriodCountRecord,
} from '../../records/meeting-connection.record.js';
import type { PublicContext } from '../public-context.js';
import { facetLabel } from './facet-labels.js';

/** Figures on a set of meetings. */
@Resolver(() => MeetingConnectionRecord)
export class MeetingConnectionsResolver {
  @ResolveField(() => Int, { description: said.totalCount })
  totalCount({ set }: MeetingPage, _: unknown, { reading }: PublicContext) {
    return countMeetings(reading, set);
  }

  @ResolveField(() => [FacetCountRecord], {
    description:
      'How many meetings have each value, the most frequent first. All of the filter counts except what it asks of ' +
      'the facet itself: with a filter on two topics, TOPIC counts as without it, and CHANNEL counts the meetings on ' +
      'those topics. So each count is the totalCount of the same filter with that value alone in its place.',
  })
  async facets(
    @Parent() { set }: MeetingPage,
    @Context('reading') reading: Reading,
    @Args({ type: () => FacetsInput }) { by, first, lang }: Readonly<FacetsInput>,
  ) {
    const counts = await countFacet(reading, set, { by, first });
    return Promise.all(
      counts.map(async ({ value, count }) => {
        return { value, count, label: await facetLabel(reading, { by, value, language: lang }) };
      }),
    );
  }

  @ResolveField(() => [PeriodCountRecord], {
    description:
      'How many of the meetings found began in each period, in order of time; periods without any are left out. The ' +
      'whole filter counts, its dates too. A meeting whose date is known less exactly than the period is not ' +
      'counted, since its month is not guessed: the sum may be less than totalCount.',
  })
  async timeline(
    @Parent() { set }: MeetingPage,
    @Context('reading') reading: Reading,
    @Args('by', { type: () => Period, description: 'How long a period is.' }) by: Period,
  ) {
    const counts = await countTimeline(reading, set, by);
    return counts.map(({ value: from, count }) => ({ ...periodFrom(from, by), from, count }));
  }
}

/** Why a search found a meeting. */
@Resolver(() => MeetingEdgeRecord)
export class MeetingEdgesResolver {
  @ResolveField(() => [String])
  highlights(edge: MeetingEdge, _: unknown, { reading }: PublicContext): Promise<string[]> {
    return highlightsIn(reading, edge);
  }
}
