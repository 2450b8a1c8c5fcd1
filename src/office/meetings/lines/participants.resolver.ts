import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../accounts/actor.js';
import { CurrentActor } from '../../accounts/current-actor.js';
import { BodiesLoaders } from '../../bodies/bodies.loaders.js';
import { OfficialsQueries } from '../../bodies/officials.queries.js';
import { Participant } from './participant.entity.js';

/** Who took part in a meeting, in the officials' API. */
@Resolver(() => Participant)
export class ParticipantsResolver {
  constructor(
    private readonly officials: OfficialsQueries,
    private readonly loaders: BodiesLoaders,
  ) {}

  // Of an official with protected identity most readers learn no name here either.
  @ResolveField(() => String, { nullable: true })
  async name(
    @CurrentActor() actor: Actor,
    @Parent() { name, officialId }: Participant,
  ): Promise<string | null> {
    const official = name !== null && officialId ? await this.loaders.official.load(officialId) : null;
    if (!official?.protectedIdentity) return name;
    return (await this.officials.nameFor(actor, official)) === null ? null : name;
  }
}
