import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Role } from '../../words/body-words.js';
import { includes } from '../../words/period.js';
import type { Actor } from '../accounts/actor.js';
import { Allows, AllowsSignedIn } from '../accounts/allows.js';
import { CurrentActor } from '../accounts/current-actor.js';
import { BodiesLoaders } from './bodies.loaders.js';
import { Official } from './official.entity.js';
import { OfficialSearchArgs } from './official-search.args.js';
import { AmendOfficialInput, ProtectOfficialInput, RecordOfficialInput } from './official.inputs.js';
import { maySeeProtected, OfficialsQueries } from './officials.queries.js';
import { OfficialsService } from './officials.service.js';
import { Post } from './post.entity.js';
import { PublicBody } from './public-body.entity.js';
import { RequireId } from './require-id.pipe.js';

/** Officials in the officials' API. */
@Resolver(() => Official)
export class OfficialsResolver {
  constructor(
    private readonly service: OfficialsService,
    private readonly queries: OfficialsQueries,
    private readonly loaders: BodiesLoaders,
  ) {}

  @AllowsSignedIn()
  @Query(() => [Official], {
    description: 'Officials, by name; å, ä, ö, accents and the order of words do not matter.',
  })
  officials(@CurrentActor() actor: Actor, @Args() search: OfficialSearchArgs): Promise<Official[]> {
    return this.queries.search(actor, search);
  }

  @AllowsSignedIn()
  @Query(() => Official, { nullable: true, description: 'One official by id.' })
  official(
    @Args('id', { type: () => ID, description: 'Their id.' }, RequireId) id: string,
  ): Promise<Official | null> {
    return this.queries.byId(id);
  }

  @Allows(Role.ADMINISTRATOR, Role.REGISTRAR)
  @Mutation(() => Official, { description: 'Records a person who acts for a public body.' })
  recordOfficial(@CurrentActor() actor: Actor, @Args('input') input: RecordOfficialInput): Promise<Official> {
    return this.service.recordOfficial(actor, input);
  }

  @Allows(Role.ADMINISTRATOR, Role.REGISTRAR)
  @Mutation(() => Official, { description: "Changes an official's name, category or account." })
  amendOfficial(@CurrentActor() actor: Actor, @Args('input') input: AmendOfficialInput): Promise<Official> {
    return this.service.amendOfficial(actor, input);
  }

  @Allows(Role.REGISTRAR)
  @Mutation(() => Official, { description: 'Says whether an official has protected identity.' })
  protectOfficial(
    @CurrentActor() actor: Actor,
    @Args('input') input: ProtectOfficialInput,
  ): Promise<Official> {
    return this.service.protectOfficial(actor, input);
  }

  @ResolveField(() => String, {
    nullable: true,
    description: 'First and last name. Null: you may not see it.',
  })
  name(@CurrentActor() actor: Actor, @Parent() official: Official): Promise<string | null> {
    return this.queries.nameFor(actor, official);
  }

  @ResolveField(() => Boolean, {
    nullable: true,
    description: 'Whether the person has protected identity. Null: you may not know.',
  })
  protectedIdentity(@CurrentActor() actor: Actor, @Parent() official: Official): boolean | null {
    return maySeeProtected(actor, official) ? official.protectedIdentity : null;
  }

  @ResolveField(() => [Post], { description: 'Posts held, latest first.' })
  async posts(
    @Parent() { id }: Official,
    @Args('on', {
      type: () => String,
      nullable: true,
      description: 'Only those held on this day, YYYY-MM-DD.',
    })
    on: string | null,
  ): Promise<Post[]> {
    const posts = await this.loaders.postsOfOfficial.load(id);
    return on ? posts.filter((post) => includes(post, on)) : posts;
  }

  @ResolveField(() => PublicBody, { description: 'The body that answers for this person being registered.' })
  publicBody(@Parent() { publicBodyId }: Official): Promise<PublicBody | null> {
    return this.loaders.body.load(publicBodyId);
  }
}
