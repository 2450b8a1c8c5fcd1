import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Role } from '../../words/body-words.js';
import { Allows, AllowsSignedIn } from '../accounts/allows.js';
import type { Actor } from '../accounts/actor.js';
import { CurrentActor } from '../accounts/current-actor.js';
import { BodiesLoaders } from './bodies.loaders.js';
import { BodiesQueries } from './bodies.queries.js';
import { BodiesService } from './bodies.service.js';
import {
  AmendBodyInput,
  ChangeBodySettingsInput,
  CloseBodyInput,
  OpenBodyInput,
  ReopenBodyInput,
} from './body.inputs.js';
import { PublicBody } from './public-body.entity.js';
import { Unit } from './unit.entity.js';
import { RequireId } from './require-id.pipe.js';

/** Public bodies in the officials' API. */
@Resolver(() => PublicBody)
export class BodiesResolver {
  constructor(
    private readonly bodies: BodiesService,
    private readonly queries: BodiesQueries,
    private readonly loaders: BodiesLoaders,
  ) {}

  @AllowsSignedIn()
  @Query(() => [PublicBody], { description: 'All public bodies, by name.' })
  publicBodies(): Promise<PublicBody[]> {
    return this.queries.all();
  }

  @AllowsSignedIn()
  @Query(() => PublicBody, { nullable: true, description: 'One public body by its id.' })
  publicBody(
    @Args('id', { type: () => ID, description: 'Its id.' }, RequireId) id: string,
  ): Promise<PublicBody | null> {
    return this.queries.byId(id);
  }

  @AllowsSignedIn()
  @Query(() => PublicBody, { nullable: true, description: 'One public body by its short name.' })
  publicBodyBySlug(
    @Args('slug', { type: () => String, description: 'Its short name in addresses.' }) slug: string,
  ): Promise<PublicBody | null> {
    return this.queries.bySlug(slug);
  }

  @Allows(Role.ADMINISTRATOR)
  @Mutation(() => PublicBody, { description: 'Opens a public body below another one, or at the top.' })
  openBody(@CurrentActor() actor: Actor, @Args('input') input: OpenBodyInput): Promise<PublicBody> {
    return this.bodies.openBody(actor, input);
  }

  @Allows(Role.ADMINISTRATOR)
  @Mutation(() => PublicBody, { description: 'Changes what a body is called, is, or lies below.' })
  amendBody(@CurrentActor() actor: Actor, @Args('input') input: AmendBodyInput): Promise<PublicBody> {
    return this.bodies.amendBody(actor, input);
  }

  @Allows(Role.ADMINISTRATOR)
  @Mutation(() => PublicBody, { description: 'Changes how a body keeps its register.' })
  changeBodySettings(
    @CurrentActor() actor: Actor,
    @Args('input') input: ChangeBodySettingsInput,
  ): Promise<PublicBody> {
    return this.bodies.changeBodySettings(actor, input);
  }

  @Allows(Role.ADMINISTRATOR)
  @Mutation(() => PublicBody, { description: 'Closes a body; what it published stays.' })
  closeBody(@CurrentActor() actor: Actor, @Args('input') input: CloseBodyInput): Promise<PublicBody> {
    return this.bodies.closeBody(actor, input);
  }

  @Allows(Role.ADMINISTRATOR)
  @Mutation(() => PublicBody, { description: 'Opens a closed body again, where the one above it is open.' })
  reopenBody(@CurrentActor() actor: Actor, @Args('input') input: ReopenBodyInput): Promise<PublicBody> {
    return this.bodies.reopenBody(actor, input);
  }

  @ResolveField(() => PublicBody, { nullable: true, description: 'The body above it in the tree.' })
  parent(@Parent() { parentId }: PublicBody): Promise<PublicBody | null> | null {
    return parentId === null ? null : this.loaders.body.load(parentId);
  }

  @ResolveField(() => [PublicBody], { description: 'The bodies right below it.' })
  children(@Parent() { id }: PublicBody): Promise<PublicBody[]> {
    return this.loaders.bodiesBelow.load(id);
  }

  @ResolveField(() => [Unit], { description: 'Its units, also those that ended.' })
  units(@Parent() { id }: PublicBody): Promise<Unit[]> {
    return this.loaders.unitsOfBody.load(id);
  }
}
