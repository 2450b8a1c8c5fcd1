import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { randomId } from '../../platform/identity.js';
import { normaliseName } from '../../words/organisation-name.js';
import { type Actor, requireRoleSomewhere } from '../accounts/actor.js';
import { given } from '../changes/given.js';
import { loadAllowed } from '../changes/load-allowed.js';
import { Office } from '../changes/office.service.js';
import { refuseIfAny } from '../changes/refuse-if-any.js';
import { saveRaised } from '../changes/save-raised.js';
import { MAY_RECORD, refuseIfMerged, requireMayAmend } from './organisation-access.js';
import { OrganisationNameKind } from '../../words/organisation-name-kind.js';
import { OrganisationName } from './organisation-name.entity.js';
import { keepIdentifiers, newName } from './organisation-parts.js';
import { Organisation } from './organisation.entity.js';
import type { AmendOrganisationInput, RecordOrganisationInput } from './organisation.inputs.js';
import {
  checkedIdentifiers,
  daysOfFormerName,
  organisationFaults,
  otherNameFaults,
  renamingFaults,
  withProtocol,
} from './organisation.rules.js';

/** Records and amends outside organisations. None is ever removed: one that should not be there is merged. */
@Injectable()
export class OrganisationsService {
  constructor(
    private readonly office: Office,
    private readonly clock: Clock,
  ) {}

  recordOrganisation(actor: Actor, input: RecordOrganisationInput): Promise<Organisation> {
    return this.office.change(actor, 'recordOrganisation', input, async (store) => {
      requireRoleSomewhere(actor, ...MAY_RECORD);
      const { organisation, names, identifiers, faults } = this.draft(actor, input);
      refuseIfAny(faults);
      organisation.normalisedName = normaliseName(organisation.name);
      await store.insert(Organisation, organisation);
      await store.insert(OrganisationName, names);
      const pointers = identifiers.map((_identifier, at) => `/identifiers/${at}/value`);
      await keepIdentifiers(store, organisation.id, identifiers, pointers);
      return organisation;
    });
  }

  /** Refuses what could not be recorded as it is written, before anybody is asked whether it is there already. */
  refuseFaulty(actor: Actor, input: RecordOrganisationInput): void {
    refuseIfAny(this.draft(actor, input).faults);
  }

  amendOrganisation(actor: Actor, input: AmendOrganisationInput): Promise<Organisation> {
    return this.office.change(actor, 'amendOrganisation', input, async (store) => {
      const organisation = await loadAllowed(store, Organisation, input, (seen) =>
        requireMayAmend(store, actor, seen),
      );
      await refuseIfMerged(store, organisation);
      const nameBefore = organisation.name;
      Object.assign(organisation, given(input, 'name', 'kind', 'country', 'sector', 'website'));
      refuseIfAny(organisationFaults(completeAddress(organisation)));
      organisation.normalisedName = normaliseName(organisation.name);
      if (organisation.name !== nameBefore && input.nameWasWrong !== true)
        await this.keepFormerName(store, organisation.id, nameBefore, input.nameChangedOn);
      return saveRaised(store, organisation);
    });
  }

  private draft(actor: Actor, input: RecordOrganisationInput) {
    const organisation = this.newOrganisation(actor, input);
    const names = input.names.map((name) => newName(organisation.id, name));
    const { identifiers, faults } = checkedIdentifiers(input.identifiers, '/identifiers');
    const all = [
      ...organisationFaults(organisation),
      ...names.flatMap((name, at) => otherNameFaults(name, `/names/${at}`)),
      ...faults,
    ];
    return { organisation, names, identifiers, faults: all };
  }

  private newOrganisation(actor: Actor, input: RecordOrganisationInput): Organisation {
    const organisation = Object.assign(new Organisation(), {
      country: null,
      sector: null,
      website: null,
      mergedIntoId: null,
      ...given(input, 'name', 'kind', 'country', 'sector', 'website'),
      id: randomId(),
      recordedBy: actor.accountId,
      usedAt: this.clock.now(),
    });
    return completeAddress(organisation);
  }

  private async keepFormerName(
    store: EntityManager,
    organisationId: string,
    name: string,
    changedOn: string | null | undefined,
  ): Promise<void> {
    const kind = OrganisationNameKind.FORMER;
    const former = await store.findBy(OrganisationName, { organisationId, kind });
    const today = this.clock.today();
    refuseIfAny(renamingFaults(former, changedOn ?? today, today));
    const days = daysOfFormerName(former, changedOn ?? today);
    await store.insert(OrganisationName, newName(organisationId, { name, kind, ...days }));
  }
}

function completeAddress(organisation: Organisation): Organisation {
  if (organisation.website !== null) organisation.website = withProtocol(organisation.website);
  return organisation;
}
