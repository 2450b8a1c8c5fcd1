import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Role } from '../../words/body-words.js';
import type { Actor } from '../accounts/actor.js';
import { Allows } from '../accounts/allows.js';
import { CurrentActor } from '../accounts/current-actor.js';
import { BodiesLoaders } from './bodies.loaders.js';
import { Official } from './official.entity.js';
import { Post } from './post.entity.js';
import { AmendPostInput, AppointInput, EndPostInput } from './post.inputs.js';
import { PostsService } from './posts.service.js';
import { PublicBody } from './public-body.entity.js';
import { Unit } from './unit.entity.js';

/** Posts in the officials' API; they are read through their official. */
@Resolver(() => Post)
export class PostsResolver {
  constructor(
    private readonly posts: PostsService,
    private readonly loaders: BodiesLoaders,
  ) {}

  @Allows(Role.ADMINISTRATOR, Role.REGISTRAR)
  @Mutation(() => Post, { description: 'Appoints an official to a post.' })
  appoint(@CurrentActor() actor: Actor, @Args('input') input: AppointInput): Promise<Post> {
    return this.posts.appoint(actor, input);
  }

  @Allows(Role.ADMINISTRATOR, Role.REGISTRAR)
  @Mutation(() => Post, { description: 'Changes what is said of a post.' })
  amendPost(@CurrentActor() actor: Actor, @Args('input') input: AmendPostInput): Promise<Post> {
    return this.posts.amendPost(actor, input);
  }

  @Allows(Role.ADMINISTRATOR, Role.REGISTRAR)
  @Mutation(() => Post, { description: 'Ends a post; that it was held stays known.' })
  endPost(@CurrentActor() actor: Actor, @Args('input') input: EndPostInput): Promise<Post> {
    return this.posts.endPost(actor, input);
  }

  @ResolveField(() => Official, { description: 'Who holds the post.' })
  official(@Parent() { officialId }: Post): Promise<Official | null> {
    return this.loaders.official.load(officialId);
  }

  @ResolveField(() => PublicBody, { description: 'The body the post belongs to.' })
  publicBody(@Parent() { publicBodyId }: Post): Promise<PublicBody | null> {
    return this.loaders.body.load(publicBodyId);
  }

  @ResolveField(() => Unit, { nullable: true, description: 'The unit, where the post is in one.' })
  unit(@Parent() { unitId }: Post): Promise<Unit | null> | null {
    return unitId === null ? null : this.loaders.unit.load(unitId);
  }
}
