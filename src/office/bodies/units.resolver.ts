import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Role } from '../../words/body-words.js';
import type { Actor } from '../accounts/actor.js';
import { Allows } from '../accounts/allows.js';
import { CurrentActor } from '../accounts/current-actor.js';
import { BodiesLoaders } from './bodies.loaders.js';
import { Unit } from './unit.entity.js';
import { AmendUnitInput, RecordUnitInput } from './unit.inputs.js';
import { UnitsService } from './units.service.js';

/** Units in the officials' API; they are read through their body. */
@Resolver(() => Unit)
export class UnitsResolver {
  constructor(
    private readonly units: UnitsService,
    private readonly loaders: BodiesLoaders,
  ) {}

  @Allows(Role.ADMINISTRATOR, Role.REGISTRAR)
  @Mutation(() => Unit, { description: 'Records a part of a public body.' })
  recordUnit(@CurrentActor() actor: Actor, @Args('input') input: RecordUnitInput): Promise<Unit> {
    return this.units.recordUnit(actor, input);
  }

  @Allows(Role.ADMINISTRATOR, Role.REGISTRAR)
  @Mutation(() => Unit, { description: 'Changes a unit; a last day ends it.' })
  amendUnit(@CurrentActor() actor: Actor, @Args('input') input: AmendUnitInput): Promise<Unit> {
    return this.units.amendUnit(actor, input);
  }

  @ResolveField(() => Unit, { nullable: true, description: 'The unit it is part of.' })
  parent(@Parent() { parentId }: Unit): Promise<Unit | null> | null {
    return parentId === null ? null : this.loaders.unit.load(parentId);
  }
}
