import { Args, Context, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { identifierUrl } from '../../../words/identifier-pages.js';
import { countMetWith } from '../../queries/figures/meeting-figures.queries.js';
import type { MeetingSet } from '../../queries/meetings/meeting-set.js';
import { readMeetings } from '../../queries/meetings/meetings.queries.js';
import { findOfficial } from '../../queries/officials.queries.js';
import {
  findOrganisation,
  type FoundOrganisation,
  mergedIds,
  readOrganisations,
} from '../../queries/organisations.queries.js';
import { OrganisationsInput } from '../../questions/list.inputs.js';
import { MeetingsInput } from '../../questions/meeting-filter.inputs.js';
import { MetWithInput } from '../../questions/met-with.inputs.js';
import { askedId } from '../../questions/questions.rules.js';
import { loadCounted, type Reading } from '../../reading/reading.js';
import { OrganisationConnectionRecord } from '../../records/connections.record.js';
import { MeetingConnectionRecord, OfficialCountRecord } from '../../records/meeting-connection.record.js';
import { IdentifierRecord, OrganisationRecord } from '../../records/organisation.record.js';
import { Addresses } from '../addresses.js';
import type { PublicContext } from '../public-context.js';

/** Outside organisations, and what hangs on one. */
@Resolver(() => OrganisationRecord)
export class OrganisationsResolver {
  constructor(private readonly addresses: Addresses) {}

  @Query(() => OrganisationRecord, {
    nullable: true,
    description:
      'An outside organisation, by its id. After a merge the old id still finds it: see mergedInto.',
  })
  organisation(
    @Context('reading') reading: Reading,
    @Args('id', { type: () => ID, description: 'Id of the organisation.' }) id: string,
  ) {
    return findOrganisation(reading, askedId(id));
  }

  @Query(() => OrganisationConnectionRecord, {
    description: 'Outside organisations that published meetings name, in pages. Merged ones are left out.',
  })
  organisations(
    @Context('reading') reading: Reading,
    @Args({ type: () => OrganisationsInput }) input: Readonly<OrganisationsInput>,
  ) {
    return readOrganisations(reading, input);
  }

  @ResolveField(() => String, { description: 'Address of its page. Permanent.' })
  url(organisation: OrganisationRecord): string {
    return this.addresses.organisation(organisation);
  }

  @ResolveField(() => OrganisationRecord, {
    nullable: true,
    description: 'The organisation that stands for this one after a merge; null if it was not merged.',
  })
  mergedInto({ mergedIntoId, survivorId }: FoundOrganisation, _: unknown, { reading }: PublicContext) {
    return mergedIntoId === undefined ? null : findOrganisation(reading, survivorId);
  }

  @ResolveField(() => [ID], { description: 'Ids of the organisations that were merged into this one.' })
  mergedFrom({ id }: OrganisationRecord, _: unknown, { reading }: PublicContext) {
    return mergedIds(reading, id);
  }

  @ResolveField(() => MeetingConnectionRecord, {
    description: 'The published meetings that name it. Of a merged one: those of the one that stands for it.',
  })
  meetings(
    @Parent() organisation: FoundOrganisation,
    @Context('reading') reading: Reading,
    @Args({ type: () => MeetingsInput }) input: Readonly<MeetingsInput>,
  ) {
    return readMeetings(reading, meetingsOf(organisation, input), input);
  }

  @ResolveField(() => [OfficialCountRecord], {
    description: 'The officials whom it met most often.',
  })
  metWith(
    @Parent() organisation: FoundOrganisation,
    @Context('reading') reading: Reading,
    @Args({ type: () => MetWithInput }) { filter, first }: Readonly<MetWithInput>,
  ) {
    const counts = countMetWith(reading, meetingsOf(organisation, { filter }), { who: 'officials', first });
    return loadCounted(counts, 'official', (id) => findOfficial(reading, id));
  }
}

/** The numbers of an organisation. */
@Resolver(() => IdentifierRecord)
export class IdentifiersResolver {
  @ResolveField(() => String, { nullable: true })
  url({ url, scheme, value }: IdentifierRecord) {
    return url ?? identifierUrl(scheme, value);
  }
}

function meetingsOf(
  { survivorId }: FoundOrganisation,
  { filter }: Pick<MeetingsInput, 'filter'>,
): MeetingSet {
  return { owner: { kind: 'organisation', key: survivorId }, filter: filter ?? {} };
}
