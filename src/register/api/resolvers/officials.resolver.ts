import { Args, Context, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { countMetWith } from '../../queries/figures/meeting-figures.queries.js';
import type { MeetingSet } from '../../queries/meetings/meeting-set.js';
import { readMeetings } from '../../queries/meetings/meetings.queries.js';
import { findOfficial, readOfficials } from '../../queries/officials.queries.js';
import { standingOrganisation } from '../../queries/organisations.queries.js';
import { bodyOf } from '../../queries/public-bodies.queries.js';
import { OfficialsInput } from '../../questions/list.inputs.js';
import { MeetingsInput } from '../../questions/meeting-filter.inputs.js';
import { MetWithInput } from '../../questions/met-with.inputs.js';
import { askedId } from '../../questions/questions.rules.js';
import { loadCounted, type Reading } from '../../reading/reading.js';
import { OfficialConnectionRecord } from '../../records/connections.record.js';
import { MeetingConnectionRecord, OrganisationCountRecord } from '../../records/meeting-connection.record.js';
import { OfficialRecord, PostRecord } from '../../records/official.record.js';
import { PublicBodyRecord } from '../../records/public-body.record.js';
import { Addresses } from '../addresses.js';
import type { PublicContext } from '../public-context.js';
import { inLanguage } from './in-language.js';
import { type InLanguage, Lang } from './lang.argument.js';

/** Officials, and what hangs on one. */
@Resolver(() => OfficialRecord)
export class OfficialsResolver {
  constructor(private readonly addresses: Addresses) {}

  @Query(() => OfficialRecord, { nullable: true, description: 'An official, by their id.' })
  official(
    @Context('reading') reading: Reading,
    @Args('id', { type: () => ID, description: 'Id of the official.' }) id: string,
  ) {
    return findOfficial(reading, askedId(id));
  }

  @Query(() => OfficialConnectionRecord, {
    description:
      'Officials whom published meetings name, in pages. Those without a public name come last by name.',
  })
  officials(
    @Context('reading') reading: Reading,
    @Args({ type: () => OfficialsInput }) input: Readonly<OfficialsInput>,
  ) {
    return readOfficials(reading, input);
  }

  @ResolveField(() => String, { description: 'Address of their page. Permanent.' })
  url(official: OfficialRecord): string {
    return this.addresses.official(official);
  }

  @ResolveField(() => MeetingConnectionRecord, { description: 'The published meetings they took part in.' })
  meetings(
    @Parent() official: OfficialRecord,
    @Context('reading') reading: Reading,
    @Args({ type: () => MeetingsInput }) input: Readonly<MeetingsInput>,
  ) {
    return readMeetings(reading, meetingsOf(official, input), input);
  }

  @ResolveField(() => [OrganisationCountRecord], { description: 'The organisations they met most often.' })
  metWith(
    @Parent() official: OfficialRecord,
    @Context('reading') reading: Reading,
    @Args({ type: () => MetWithInput }) { filter, first }: Readonly<MetWithInput>,
  ) {
    const counts = countMetWith(reading, meetingsOf(official, { filter }), { who: 'organisations', first });
    return loadCounted(counts, 'organisation', (id) => standingOrganisation(reading, id));
  }
}

/** The posts of an official. */
@Resolver(() => PostRecord)
export class PostsResolver {
  @ResolveField(() => String, { description: 'What the post is called.' })
  title({ title }: PostRecord, @Lang() { lang }: InLanguage) {
    return inLanguage(title, lang);
  }

  @ResolveField(() => PublicBodyRecord, { description: 'The public body that the post belongs to.' })
  publicBody(post: PostRecord, _: unknown, { reading }: PublicContext) {
    return bodyOf(reading, post);
  }
}

function meetingsOf({ id }: OfficialRecord, { filter }: Pick<MeetingsInput, 'filter'>): MeetingSet {
  return { owner: { kind: 'official', key: id }, filter: filter ?? {} };
}
