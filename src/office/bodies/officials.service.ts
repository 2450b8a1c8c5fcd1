import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Refusal } from '../../platform/errors/refusal.js';
import { randomId } from '../../platform/identity.js';
import { reason } from '../../platform/language/message.js';
import { Role } from '../../words/body-words.js';
import { Account } from '../accounts/account.entity.js';
import { type Actor, requireRole } from '../accounts/actor.js';
import { given } from '../changes/given.js';
import { loadAllowed } from '../changes/load-allowed.js';
import { Office } from '../changes/office.service.js';
import { refuseIfAny } from '../changes/refuse-if-any.js';
import { saveRaised } from '../changes/save-raised.js';
import { violates } from '../changes/violates.js';
import { bodiesMessages } from './bodies.messages.js';
import { Official } from './official.entity.js';
import type { AmendOfficialInput, ProtectOfficialInput, RecordOfficialInput } from './official.inputs.js';
import { requireOpenBody } from './open-body.js';
import { officialFaults } from './post.rules.js';

/** Records the people who act for a body. Who is one stays one: posts end, officials do not. */
@Injectable()
export class OfficialsService {
  constructor(private readonly office: Office) {}

  recordOfficial(actor: Actor, input: RecordOfficialInput): Promise<Official> {
    return this.office.change(actor, 'recordOfficial', input, async (store) => {
      requireRole(actor, input.publicBodyId, Role.ADMINISTRATOR, Role.REGISTRAR);
      await requireOpenBody(store, input.publicBodyId, '/publicBodyId');
      const official = Object.assign(new Official(), {
        id: randomId(),
        accountId: null,
        protectedIdentity: false,
        ...given(input, 'publicBodyId', 'name', 'category', 'protectedIdentity'),
      });
      refuseIfAny(officialFaults(official));
      if (input.accountId) await this.tieAccount(store, actor, official, input.accountId);
      await keepingAccountsApart(() => store.insert(Official, official));
      return official;
    });
  }

  amendOfficial(actor: Actor, input: AmendOfficialInput): Promise<Official> {
    return this.office.change(actor, 'amendOfficial', input, async (store) => {
      const official = await loadAllowed(store, Official, input, ({ publicBodyId }) => {
        requireRole(actor, publicBodyId, Role.ADMINISTRATOR, Role.REGISTRAR);
      });
      // Nobody writes over a name that they may not see.
      if (official.protectedIdentity && input.name !== undefined)
        requireRole(actor, official.publicBodyId, Role.REGISTRAR);
      Object.assign(official, given(input, 'name', 'category'));
      refuseIfAny(officialFaults(official));
      if (input.accountId !== undefined) await this.tieAccount(store, actor, official, input.accountId);
      return keepingAccountsApart(() => saveRaised(store, official));
    });
  }

  protectOfficial(actor: Actor, input: ProtectOfficialInput): Promise<Official> {
    return this.office.change(actor, 'protectOfficial', input, async (store) => {
      const official = await loadAllowed(store, Official, input, ({ publicBodyId }) => {
        requireRole(actor, publicBodyId, Role.REGISTRAR);
      });
      official.protectedIdentity = input.protectedIdentity;
      return saveRaised(store, official);
    });
  }

  // Whoever holds the account records for the official: granting that is the administrator's.
  private async tieAccount(
    store: EntityManager,
    actor: Actor,
    official: Official,
    accountId: string | null,
  ): Promise<void> {
    requireRole(actor, official.publicBodyId, Role.ADMINISTRATOR);
    if (accountId !== null && !(await store.existsBy(Account, { id: accountId })))
      throw new Refusal('INVALID', reason(bodiesMessages.accountUnknown, undefined, '/accountId'));
    official.accountId = accountId;
  }
}

async function keepingAccountsApart<T>(save: () => Promise<T>): Promise<T> {
  try {
    return await save();
  } catch (error) {
    if (!violates(error, 'uq_official_account')) throw error;
    throw new Refusal('CONFLICT', reason(bodiesMessages.accountTaken, undefined, '/accountId'));
  }
}
