import { Injectable } from '@nestjs/common';
import { IsNull, type EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { Refusal } from '../../platform/errors/refusal.js';
import { randomId } from '../../platform/identity.js';
import { reason } from '../../platform/language/message.js';
import { Role } from '../../words/body-words.js';
import { includes, periodFaults } from '../../words/period.js';
import type { PublicBody } from '../bodies/public-body.entity.js';
import { requireOpenBody } from '../bodies/open-body.js';
import { Office } from '../changes/office.service.js';
import { refuseIfAny } from '../changes/refuse-if-any.js';
import { requireBody, usableAccount } from './account-access.js';
import type { EndInput, GrantRoleInput, RoleInput } from './account.inputs.js';
import { AccountRole } from './account-role.entity.js';
import { accountMessages } from './accounts.messages.js';
import { requireRole, type Actor } from './actor.js';

/** Grants and revokes roles. Administrators do, in the bodies that they administer, and never to themselves. */
@Injectable()
export class Roles {
  constructor(
    private readonly office: Office,
    private readonly clock: Clock,
  ) {}

  grantRole(actor: Actor, input: GrantRoleInput): Promise<AccountRole> {
    return this.office.change(actor, 'grantRole', input, async (store) => {
      requireRole(actor, input.publicBodyId, Role.ADMINISTRATOR);
      if (input.accountId === actor.accountId)
        throw new Refusal('FORBIDDEN', reason(accountMessages.notToOneself));
      await usableAccount(store, input.accountId);
      await requireBodyFor(store, actor, input.publicBodyId, '/publicBodyId');
      await this.requireNotHeld(store, input);
      return this.grant(store, actor, input);
    });
  }

  /** Ends it at once, also for whoever is signed in. */
  revokeRole(actor: Actor, { id }: EndInput): Promise<AccountRole> {
    return this.office.change(actor, 'revokeRole', { id }, async (store) => {
      const held = await store.findOne(AccountRole, {
        where: { id, revokedAt: IsNull() },
        lock: { mode: 'pessimistic_write' },
      });
      if (!held || !this.lasts(held)) throw new Refusal('NOT_FOUND', reason(accountMessages.roleUnknown));
      requireRole(actor, held.publicBodyId, Role.ADMINISTRATOR);
      if (!actor.system && held.role === Role.ADMINISTRATOR) await this.requireAnother(store, held);
      held.revokedAt = this.clock.now();
      return store.save(held);
    });
  }

  /** The roles that a new account begins with. */
  async grantAtOpening(
    store: EntityManager,
    actor: Actor,
    { accountId, roles }: { accountId: string; roles: readonly RoleInput[] },
  ): Promise<void> {
    const given = new Map(roles.map((role) => [`${role.publicBodyId} ${role.role}`, role]));
    for (const [at, role] of [...given.values()].entries()) {
      requireRole(actor, role.publicBodyId, Role.ADMINISTRATOR);
      await requireBodyFor(store, actor, role.publicBodyId, `/roles/${at}/publicBodyId`);
      await this.grant(store, actor, { accountId, publicBodyId: role.publicBodyId, role: role.role });
    }
  }

  /** What whoever opens a public body at the top gets in it. */
  async administerNew(store: EntityManager, actor: Actor, { id: publicBodyId }: PublicBody): Promise<void> {
    if (actor.accountId === null) return;
    await this.grant(store, actor, { accountId: actor.accountId, publicBodyId, role: Role.ADMINISTRATOR });
  }

  // One whose last day is over makes room: the old line stays, with its days.
  private async requireNotHeld(store: EntityManager, input: GrantRoleInput): Promise<void> {
    const { accountId, publicBodyId, role } = input;
    const held = await store.findOneBy(AccountRole, {
      accountId,
      publicBodyId,
      role,
      byProvider: false,
      revokedAt: IsNull(),
    });
    if (!held) return;
    if (this.lasts(held)) throw new Refusal('CONFLICT', reason(accountMessages.roleHeld, undefined, '/role'));
    await store.update(AccountRole, { id: held.id }, { revokedAt: this.clock.now() });
  }

  /** Whether its last day is still to come. */
  private lasts({ to }: AccountRole): boolean {
    return includes({ from: null, to }, this.clock.today());
  }

  private grant(store: EntityManager, actor: Actor, input: GrantRoleInput): Promise<AccountRole> {
    const period = { from: input.from ?? this.clock.today(), to: input.to ?? null };
    refuseIfAny(periodFaults(period));
    return store.save(
      store.create(AccountRole, {
        id: randomId(),
        accountId: input.accountId,
        publicBodyId: input.publicBodyId,
        role: input.role,
        ...period,
        byProvider: false,
        grantedBy: actor.accountId,
        grantedAt: this.clock.now(),
        revokedAt: null,
      }),
    );
  }

  // A body that nobody administers could only be helped by the operator.
  private async requireAnother(store: EntityManager, held: AccountRole): Promise<void> {
    const others = await store.query<unknown[]>(OTHER_ADMINISTRATORS, [
      held.publicBodyId,
      held.id,
      this.clock.today(),
    ]);
    if (others.length === 0) throw new Refusal('CONFLICT', reason(accountMessages.lastAdministrator));
  }
}

// A closed body gets nobody new, unless the operator helps one that nobody is left in.
function requireBodyFor(store: EntityManager, actor: Actor, id: string, field: string): Promise<unknown> {
  return actor.system ? requireBody(store, id, field) : requireOpenBody(store, id, field);
}

const OTHER_ADMINISTRATORS = `
  WITH RECURSIVE above (body, parent) AS (
    SELECT id, parent_id FROM office.public_body WHERE id = $1
    UNION
    SELECT body.id, body.parent_id FROM above JOIN office.public_body AS body ON body.id = above.parent
  )
  SELECT role.id
    FROM office.account_role AS role
    JOIN above ON above.body = role.public_body_id
    JOIN office.account ON account.id = role.account_id AND account.disabled_at IS NULL
   WHERE role.role = 'ADMINISTRATOR' AND role.id <> $2 AND role.revoked_at IS NULL
     AND role.valid_from <= $3 AND (role.valid_to IS NULL OR role.valid_to >= $3)
   LIMIT 1`;
