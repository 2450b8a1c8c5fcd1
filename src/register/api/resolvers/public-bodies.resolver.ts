import { Args, Context, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { readMeetings } from '../../queries/meetings/meetings.queries.js';
import { findOfficial } from '../../queries/officials.queries.js';
import { allBodies, bodiesBelow, bodyAbove, bodyOf, findBody } from '../../queries/public-bodies.queries.js';
import { MeetingsInput } from '../../questions/meeting-filter.inputs.js';
import type { Reading } from '../../reading/reading.js';
import { CoverageRecord } from '../../records/coverage.record.js';
import { MeetingConnectionRecord } from '../../records/meeting-connection.record.js';
import { NilReturnRecord } from '../../records/nil-return.record.js';
import { OfficialRecord } from '../../records/official.record.js';
import { PublicBodyRecord } from '../../records/public-body.record.js';
import { Addresses } from '../addresses.js';
import type { PublicContext } from '../public-context.js';
import { inLanguage } from './in-language.js';
import { type InLanguage, Lang } from './lang.argument.js';

/** The public bodies that keep their register here. */
@Resolver(() => PublicBodyRecord)
export class PublicBodiesResolver {
  constructor(private readonly addresses: Addresses) {}

  @Query(() => PublicBodyRecord, {
    nullable: true,
    description: 'A public body, by its id or by its slug. Give one of the two.',
  })
  publicBody(
    @Context('reading') reading: Reading,
    @Args('id', { type: () => ID, nullable: true, description: 'Id of the body.' }) id?: string | null,
    @Args('slug', { type: () => String, nullable: true, description: 'Its short name in addresses.' })
    slug?: string | null,
  ) {
    return findBody(reading, { id, slug });
  }

  @Query(() => [PublicBodyRecord], {
    description: 'All public bodies that keep their register here, in Swedish alphabetical order.',
  })
  publicBodies(@Context('reading') reading: Reading) {
    return allBodies(reading);
  }

  @ResolveField(() => String, { description: 'Address of its page. Permanent.' })
  url(body: PublicBodyRecord): string {
    return this.addresses.publicBody(body);
  }

  @ResolveField(() => String, { description: 'Its name.' })
  name({ name, slug }: PublicBodyRecord, @Lang() { lang }: InLanguage) {
    return inLanguage(name, lang) ?? slug;
  }

  @ResolveField(() => PublicBodyRecord, { nullable: true, description: 'The body that it is part of.' })
  parent(body: PublicBodyRecord, _: unknown, { reading }: PublicContext) {
    return bodyAbove(reading, body);
  }

  @ResolveField(() => [PublicBodyRecord], { description: 'The bodies that are directly part of it.' })
  children(body: PublicBodyRecord, _: unknown, { reading }: PublicContext) {
    return bodiesBelow(reading, body);
  }

  @ResolveField(() => MeetingConnectionRecord, {
    description: 'The published meetings of this body and of all bodies below it.',
  })
  meetings(
    @Parent() { id }: PublicBodyRecord,
    @Context('reading') reading: Reading,
    @Args({ type: () => MeetingsInput }) input: Readonly<MeetingsInput>,
  ) {
    return readMeetings(
      reading,
      { owner: { kind: 'publicBody', key: id }, filter: input.filter ?? {} },
      input,
    );
  }
}

/** Whose coverage it is. */
@Resolver(() => CoverageRecord)
export class CoverageResolver {
  @ResolveField(() => PublicBodyRecord, { description: 'The public body.' })
  publicBody(coverage: CoverageRecord, _: unknown, { reading }: PublicContext) {
    return bodyOf(reading, coverage);
  }
}

/** Whose nil return it is. */
@Resolver(() => NilReturnRecord)
export class NilReturnsResolver {
  @ResolveField(() => PublicBodyRecord, { description: 'The public body.' })
  publicBody(nilReturn: NilReturnRecord, _: unknown, { reading }: PublicContext) {
    return bodyOf(reading, nilReturn);
  }

  @ResolveField(() => OfficialRecord, {
    nullable: true,
    description: 'The official whose post it is; null while no published meeting names them.',
  })
  official({ officialId }: NilReturnRecord, _: unknown, { reading }: PublicContext) {
    return officialId === undefined ? null : findOfficial(reading, officialId);
  }
}
