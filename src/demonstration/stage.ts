import { randomUUID } from 'node:crypto';
import type { INestApplicationContext } from '@nestjs/common';
import { type Actor, systemActor } from '../office/accounts/actor.js';
import { Actors } from '../office/accounts/actors.service.js';
import type { PublicBody } from '../office/bodies/public-body.entity.js';
import type { AccountKey } from './cast/accounts.js';
import { Registry } from './registry.js';
import type { SteppingClock } from './stepping-clock.js';

/** The name under which the audit log knows the demonstration itself. */
export const DEMONSTRATION = 'demonstration';

/** Where the demonstration plays: the register's own services, the clock that it moves, and who and what is there. */
export class Stage {
  readonly bodies = new Registry<PublicBody>('public body');
  readonly units = new Registry<string>('unit');
  readonly officials = new Registry<string>('official');
  readonly posts = new Registry<string>('post');
  readonly organisations = new Registry<{ id: string; version: number }>('organisation');
  readonly issues = new Registry<{ id: string; version: number }>('issue');
  readonly operator: Actor = systemActor(DEMONSTRATION);
  readonly accountIds = new Registry<string>('account');
  private readonly actors = new Registry<Actor>('account');

  constructor(
    private readonly register: INestApplicationContext,
    readonly clock: SteppingClock,
  ) {}

  use<T>(service: new (...given: never[]) => T): T {
    return this.register.get(service, { strict: false });
  }

  /** Somebody with an account, at a new request of theirs. */
  as(account: AccountKey): Actor {
    return { ...this.actors.get(account), requestId: randomUUID() };
  }

  /** Lets somebody in, with the roles and delegations that they have by now. */
  async admit(account: AccountKey, id: string): Promise<void> {
    const request = { id: DEMONSTRATION, method: 'POST', headers: {}, routeOptions: {} };
    const actor = await this.use(Actors).actorFor(id, request, null);
    if (!actor) throw new Error(`${account} has no account`);
    this.actors.add(account, actor);
  }
}
