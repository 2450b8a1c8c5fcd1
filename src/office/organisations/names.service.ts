import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Refusal } from '../../platform/errors/refusal.js';
import { reason } from '../../platform/language/message.js';
import type { Actor } from '../accounts/actor.js';
import type { ChangeInput } from '../changes/change.inputs.js';
import { loadAllowed } from '../changes/load-allowed.js';
import { Office } from '../changes/office.service.js';
import { refuseIfAny } from '../changes/refuse-if-any.js';
import { saveRaised } from '../changes/save-raised.js';
import { refuseIfMerged, requireMayAmend } from './organisation-access.js';
import { OrganisationIdentifier } from './organisation-identifier.entity.js';
import { OrganisationName } from './organisation-name.entity.js';
import { keepIdentifiers, newName } from './organisation-parts.js';
import { Organisation } from './organisation.entity.js';
import type {
  AddOrganisationIdentifierInput,
  AddOrganisationNameInput,
  RemoveOrganisationIdentifierInput,
  RemoveOrganisationNameInput,
} from './organisation.inputs.js';
import { checkedIdentifiers, otherNameFaults } from './organisation.rules.js';
import { organisationsMessages } from './organisations.messages.js';

/** Keeps what an organisation is called: by people, and by outside registers. */
@Injectable()
export class NamesService {
  constructor(private readonly office: Office) {}

  addOrganisationName(actor: Actor, input: AddOrganisationNameInput): Promise<Organisation> {
    return this.office.change(actor, 'addOrganisationName', input, async (store) => {
      const organisation = await this.toChange(store, actor, input);
      const name = newName(organisation.id, input.name);
      refuseIfAny(otherNameFaults(name, '/name'));
      const { organisationId, name: text, kind } = name;
      if (await store.existsBy(OrganisationName, { organisationId, name: text, kind }))
        throw new Refusal('CONFLICT', reason(organisationsMessages.nameThere, undefined, '/name/name'));
      await store.insert(OrganisationName, name);
      return saveRaised(store, organisation);
    });
  }

  removeOrganisationName(actor: Actor, input: RemoveOrganisationNameInput): Promise<Organisation> {
    return this.office.change(actor, 'removeOrganisationName', input, async (store) => {
      const organisation = await this.toChange(store, actor, input);
      const where = { id: input.nameId, organisationId: organisation.id };
      const { affected } = await store.delete(OrganisationName, where);
      if (affected !== 1)
        throw new Refusal('INVALID', reason(organisationsMessages.nameUnknown, undefined, '/nameId'));
      return saveRaised(store, organisation);
    });
  }

  addOrganisationIdentifier(actor: Actor, input: AddOrganisationIdentifierInput): Promise<Organisation> {
    return this.office.change(actor, 'addOrganisationIdentifier', input, async (store) => {
      const organisation = await this.toChange(store, actor, input);
      const { identifiers, faults } = checkedIdentifiers([input.identifier], '');
      const field = '/identifier/value';
      refuseIfAny(faults.map((fault) => ({ ...fault, field })));
      await keepIdentifiers(store, organisation.id, identifiers, [field]);
      return saveRaised(store, organisation);
    });
  }

  removeOrganisationIdentifier(
    actor: Actor,
    input: RemoveOrganisationIdentifierInput,
  ): Promise<Organisation> {
    return this.office.change(actor, 'removeOrganisationIdentifier', input, async (store) => {
      const organisation = await this.toChange(store, actor, input);
      const where = { id: input.identifierId, organisationId: organisation.id };
      const { affected } = await store.delete(OrganisationIdentifier, where);
      if (affected !== 1)
        throw new Refusal(
          'INVALID',
          reason(organisationsMessages.identifierUnknown, undefined, '/identifierId'),
        );
      return saveRaised(store, organisation);
    });
  }

  private async toChange(store: EntityManager, actor: Actor, input: ChangeInput): Promise<Organisation> {
    const organisation = await loadAllowed(store, Organisation, input, (seen) =>
      requireMayAmend(store, actor, seen),
    );
    await refuseIfMerged(store, organisation);
    return organisation;
  }
}
