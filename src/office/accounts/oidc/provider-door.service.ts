import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import type { Language } from '../../../platform/language/language.js';
import { retried } from '../../changes/retry.js';
import { Account } from '../account.entity.js';
import { Doorkeeper } from '../sign-in/doorkeeper.service.js';
import { ProviderRoles } from '../sign-in/session.entity.js';
import type { Arrival } from '../sign-in/arrival.js';
import type { SignedIn } from '../sign-in/sign-in.service.js';
import { ClaimedRoles } from './claimed-roles.service.js';
import type { Person } from './person.js';
import { ProviderAccounts } from './provider-accounts.service.js';
import type { SignInFault } from './sign-in-fault.js';

/** Somebody who comes from the identity provider. */
export interface ProviderArrival extends Arrival {
  /** The language that their browser asks for. */
  language: Language;
}

/** Lets in whom the identity provider vouches for: account, roles and session in one transaction. */
@Injectable()
export class ProviderDoor {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly accounts: ProviderAccounts,
    private readonly roles: ClaimedRoles,
    private readonly doorkeeper: Doorkeeper,
  ) {}

  admit(person: Person, arrival: ProviderArrival): Promise<SignedIn> {
    return retried(() => this.database.transaction((store) => this.enter(store, person, arrival)));
  }

  /** In a transaction of its own: what was refused is undone, that it was refused is not. */
  async turnAway({ why, cause }: SignInFault, { requestId }: ProviderArrival): Promise<void> {
    const account = cause instanceof Account ? cause : null;
    await this.doorkeeper.turnAway(this.database.manager, account, { requestId, why });
  }

  private async enter(store: EntityManager, person: Person, arrival: ProviderArrival): Promise<SignedIn> {
    const { requestId, language, earlierSecret } = arrival;
    const by = { accountId: null, name: 'identity provider', requestId, system: true };
    const account = await this.accounts.admit(store, person, { language, by });
    const values = person.rolesLeftOut ? [] : person.roleValues;
    const given = await this.roles.replace(store, { accountId: account.id, values, by });
    const providerRoles = rolesTold(person, given);
    const opened = await this.doorkeeper.letIn(store, account, {
      operation: 'signIn',
      requestId,
      earlierSecret,
      origin: {
        issuer: person.issuer,
        providerSubject: person.tokenSubject,
        providerSession: person.tokenSession,
        providerRoles,
      },
      why: PECULIAR[providerRoles],
    });
    return { ...opened, account };
  }
}

function rolesTold({ rolesLeftOut }: Person, given: number): ProviderRoles {
  if (rolesLeftOut) return ProviderRoles.LEFT_OUT;
  return given > 0 ? ProviderRoles.GIVEN : ProviderRoles.NONE;
}

const PECULIAR: Readonly<Record<ProviderRoles, string | null>> = {
  GIVEN: null,
  NONE: 'oidc.rolesNone',
  LEFT_OUT: 'oidc.rolesLeftOut',
};
