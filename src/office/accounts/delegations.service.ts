import { Injectable } from '@nestjs/common';
import { IsNull, type EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { Refusal } from '../../platform/errors/refusal.js';
import { randomId } from '../../platform/identity.js';
import { reason } from '../../platform/language/message.js';
import { Role } from '../../words/body-words.js';
import { includes, periodFaults } from '../../words/period.js';
import { Official } from '../bodies/official.entity.js';
import type { AuditNotes } from '../changes/audit-log.service.js';
import { Office } from '../changes/office.service.js';
import { refuseIfAny } from '../changes/refuse-if-any.js';
import { usableAccount } from './account-access.js';
import type { EndInput } from './account.inputs.js';
import { accountMessages } from './accounts.messages.js';
import { hasRole, type Actor } from './actor.js';
import { Delegation } from './delegation.entity.js';
import type { DelegateInput } from './delegation.inputs.js';

/** Who records for whom: the official says so, or an administrator of the official's body. */
@Injectable()
export class Delegations {
  constructor(
    private readonly office: Office,
    private readonly clock: Clock,
  ) {}

  delegate(actor: Actor, input: DelegateInput): Promise<Delegation> {
    return this.office.change(actor, 'delegate', input, async (store, notes) => {
      const { accountId, officialId } = input;
      await requireDelegator(store, actor, { officialId, notes });
      await usableAccount(store, accountId);
      await this.requireNotDelegated(store, input);
      const period = { from: input.from ?? this.clock.today(), to: input.to ?? null };
      refuseIfAny(periodFaults(period));
      const made = {
        id: randomId(),
        accountId,
        officialId,
        ...period,
        delegatedBy: actor.accountId,
        endedAt: null,
      };
      return store.save(store.create(Delegation, made));
    });
  }

  /** Also whoever records may end it. */
  endDelegation(actor: Actor, { id }: EndInput): Promise<Delegation> {
    return this.office.change(actor, 'endDelegation', { id }, async (store, notes) => {
      const delegation = await store.findOne(Delegation, {
        where: { id, endedAt: IsNull() },
        lock: { mode: 'pessimistic_write' },
      });
      if (!delegation || !this.lasts(delegation))
        throw new Refusal('NOT_FOUND', reason(accountMessages.delegationUnknown));
      const { officialId } = delegation;
      if (delegation.accountId !== actor.accountId)
        await requireDelegator(store, actor, { officialId, notes });
      delegation.endedAt = this.clock.now();
      return store.save(delegation);
    });
  }

  // One whose last day is over makes room.
  private async requireNotDelegated(store: EntityManager, input: DelegateInput): Promise<void> {
    const { accountId, officialId } = input;
    const held = await store.findOneBy(Delegation, { accountId, officialId, endedAt: IsNull() });
    if (!held) return;
    if (this.lasts(held))
      throw new Refusal('CONFLICT', reason(accountMessages.delegated, undefined, '/accountId'));
    await store.update(Delegation, { id: held.id }, { endedAt: this.clock.now() });
  }

  /** Whether its last day is still to come. */
  private lasts({ to }: Delegation): boolean {
    return includes({ from: null, to }, this.clock.today());
  }
}

async function requireDelegator(
  store: EntityManager,
  actor: Actor,
  { officialId, notes }: { officialId: string; notes: AuditNotes },
): Promise<void> {
  const official = await store.findOneBy(Official, { id: officialId });
  if (!official)
    throw new Refusal('INVALID', reason(accountMessages.officialUnknown, undefined, '/officialId'));
  const own = official.accountId !== null && official.accountId === actor.accountId;
  if (!own && !hasRole(actor, official.publicBodyId, Role.ADMINISTRATOR)) {
    throw new Refusal('FORBIDDEN', reason(accountMessages.delegationNotYours));
  }
  notes.publicBodyId = official.publicBodyId;
  notes.onBehalfOf = officialId;
}
