import { Args, Query, Resolver } from '@nestjs/graphql';
import { Role } from '../../words/body-words.js';
import type { Actor } from '../accounts/actor.js';
import { Allows } from '../accounts/allows.js';
import { CurrentActor } from '../accounts/current-actor.js';
import { AuditEvent } from './audit-event.entity.js';
import { AuditLogInput } from './audit.inputs.js';
import { AuditQueries } from './audit.queries.js';

/** The audit log in the officials' API. */
@Resolver(() => AuditEvent)
export class AuditResolver {
  constructor(private readonly queries: AuditQueries) {}

  @Allows(Role.AUDITOR, Role.ADMINISTRATOR)
  @Query(() => [AuditEvent], {
    description: 'Who did what, newest first, in the bodies that you audit or administer.',
  })
  auditLog(@CurrentActor() actor: Actor, @Args('input') input: AuditLogInput): Promise<AuditEvent[]> {
    return this.queries.events(actor, input);
  }
}
