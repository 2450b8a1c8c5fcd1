import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../accounts/actor.js';
import { CurrentActor } from '../../accounts/current-actor.js';
import { whyReturned } from './return-reasons.js';
import { Steps } from './steps.embedded.js';

/** Who did what with a meeting, in the officials' API. */
@Resolver(() => Steps)
export class StepsResolver {
  @ResolveField(() => String, {
    nullable: true,
    description: 'Why it was returned; in your language when the register did it on the day of publication',
  })
  returnedReason(@CurrentActor() { language }: Actor, @Parent() steps: Steps): string | null {
    return whyReturned(steps, language);
  }
}
