import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Role } from '../../words/body-words.js';
import type { Actor } from '../accounts/actor.js';
import { Allows, AllowsSignedIn } from '../accounts/allows.js';
import { CurrentActor } from '../accounts/current-actor.js';
import { RequireId } from '../bodies/require-id.pipe.js';
import { IssuesLoaders } from './issues.loaders.js';
import { IssuesQueries } from './issues.queries.js';
import { Topic } from './topic.entity.js';
import { AddTopicInput, AmendTopicInput, RetireTopicInput } from './topic.inputs.js';
import { TopicsService } from './topics.service.js';

/** Topics in the officials' API. */
@Resolver(() => Topic)
export class TopicsResolver {
  constructor(
    private readonly service: TopicsService,
    private readonly queries: IssuesQueries,
    private readonly loaders: IssuesLoaders,
  ) {}

  @AllowsSignedIn()
  @Query(() => [Topic], { description: 'The topics to choose from, each followed by its narrower ones.' })
  topics(
    @Args(
      'publicBodyId',
      {
        type: () => ID,
        nullable: true,
        description: 'Also those that this body, or one above it, has added.',
      },
      RequireId,
    )
    publicBodyId: string | null,
    @Args('withRetired', {
      type: () => Boolean,
      defaultValue: false,
      description: 'Also those that may no longer be chosen.',
    })
    withRetired: boolean,
  ): Promise<Topic[]> {
    return this.queries.topics(publicBodyId ?? null, withRetired);
  }

  @Allows(Role.REGISTRAR, Role.ADMINISTRATOR)
  @Mutation(() => Topic, {
    description: 'Adds a narrower topic for the records of one body and those below it.',
  })
  addTopic(@CurrentActor() actor: Actor, @Args('input') input: AddTopicInput): Promise<Topic> {
    return this.service.addTopic(actor, input);
  }

  @Allows(Role.REGISTRAR, Role.ADMINISTRATOR)
  @Mutation(() => Topic, { description: "Changes the labels or matches of a body's own topic." })
  amendTopic(@CurrentActor() actor: Actor, @Args('input') input: AmendTopicInput): Promise<Topic> {
    return this.service.amendTopic(actor, input);
  }

  @Allows(Role.REGISTRAR, Role.ADMINISTRATOR)
  @Mutation(() => Topic, {
    description: "Takes a body's own topic out of use; records that have it keep it.",
  })
  retireTopic(@CurrentActor() actor: Actor, @Args('input') input: RetireTopicInput): Promise<Topic> {
    return this.service.retireTopic(actor, input);
  }

  @ResolveField(() => Topic, { nullable: true, description: 'The broader topic.' })
  broader(@Parent() { broaderCode }: Topic): Promise<Topic | null> | null {
    return broaderCode === null ? null : this.loaders.topic.load(broaderCode);
  }

  @ResolveField(() => [Topic], { description: 'The narrower topics, of all bodies, in their order.' })
  narrower(@Parent() { code }: Topic): Promise<Topic[]> {
    return this.loaders.narrower.load(code);
  }
}
