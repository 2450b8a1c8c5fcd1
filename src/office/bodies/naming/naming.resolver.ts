import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Role } from '../../../words/body-words.js';
import type { Actor } from '../../accounts/actor.js';
import { Allows } from '../../accounts/allows.js';
import { CurrentActor } from '../../accounts/current-actor.js';
import { NamingShortening } from './naming-shortening.entity.js';
import { NamingShortenings } from './naming-shortenings.service.js';
import { KeepNamingInput, ShortenNamingInput } from './naming.inputs.js';

/** The period for which a body names people, in the officials' API. */
@Resolver(() => NamingShortening)
export class NamingResolver {
  constructor(private readonly shortenings: NamingShortenings) {}

  @Allows(Role.REGISTRAR)
  @Mutation(() => NamingShortening, {
    description:
      'Records a decision to name people for fewer years. It counts after 14 days; what ends then does not come back.',
  })
  shortenNaming(
    @CurrentActor() actor: Actor,
    @Args('input') input: ShortenNamingInput,
  ): Promise<NamingShortening> {
    return this.shortenings.shorten(actor, input);
  }

  @Allows(Role.REGISTRAR)
  @Mutation(() => NamingShortening, {
    description: 'Undoes a decision to name people for fewer years that does not count yet.',
  })
  keepNaming(@CurrentActor() actor: Actor, @Args('input') input: KeepNamingInput): Promise<NamingShortening> {
    return this.shortenings.keep(actor, input);
  }
}
