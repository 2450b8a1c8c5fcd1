import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Role } from '../../../words/body-words.js';
import type { Actor } from '../../accounts/actor.js';
import { Allows } from '../../accounts/allows.js';
import { CurrentActor } from '../../accounts/current-actor.js';
import { DueItem } from '../lists/due-item.object.js';
import { DueQueries } from '../lists/due.queries.js';
import { NilReturn } from './nil-return.entity.js';
import { FileNilReturnInput, WithdrawNilReturnInput } from './nil-return.inputs.js';
import { NilReturnsService } from './nil-returns.service.js';

const { RECORDER, PUBLISHER, REGISTRAR } = Role;

/** What is due, and the statement that nothing was, in the officials' API. */
@Resolver(() => NilReturn)
export class NilReturnsResolver {
  constructor(
    private readonly service: NilReturnsService,
    private readonly queries: DueQueries,
  ) {}

  @Allows(RECORDER, PUBLISHER, REGISTRAR)
  @Query(() => [DueItem], { description: 'What you have to see to, the most urgent first; at most 1,000' })
  due(@CurrentActor() actor: Actor) {
    return this.queries.due(actor);
  }

  @Allows(RECORDER, PUBLISHER, REGISTRAR)
  @Mutation(() => NilReturn, {
    description: 'States that the holder of a post had nothing to report in a month; public at once',
  })
  fileNilReturn(@CurrentActor() actor: Actor, @Args('input') input: FileNilReturnInput) {
    return this.service.file(actor, input);
  }

  @Allows(RECORDER, PUBLISHER, REGISTRAR)
  @Mutation(() => NilReturn, { description: 'Withdraws a nil return; the public sees that, and why' })
  withdrawNilReturn(@CurrentActor() actor: Actor, @Args('input') input: WithdrawNilReturnInput) {
    return this.service.withdraw(actor, input);
  }
}
