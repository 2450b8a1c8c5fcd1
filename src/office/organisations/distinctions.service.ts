import { Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { Refusal } from '../../platform/errors/refusal.js';
import { randomId } from '../../platform/identity.js';
import { reason, type Reason } from '../../platform/language/message.js';
import { Role } from '../../words/body-words.js';
import { lineFaults } from '../../words/line.js';
import type { EndInput } from '../accounts/account.inputs.js';
import { type Actor, requireRoleSomewhere } from '../accounts/actor.js';
import { tidied } from '../changes/given.js';
import { Office } from '../changes/office.service.js';
import { refuseIfAny } from '../changes/refuse-if-any.js';
import type { DistinguishOrganisationsInput } from './distinction.inputs.js';
import { areDistinct } from './distinctions.queries.js';
import { mergeFaults } from './merge.rules.js';
import { mergeable, oneDecisionAtATime } from './organisation-access.js';
import { OrganisationDistinction } from './organisation-distinction.entity.js';
import { Organisation } from './organisation.entity.js';
import { organisationsMessages } from './organisations.messages.js';

const LONGEST_REASON = 1000;

/** Says that two organisations are not the same, so that nobody has to look at them again; and takes it back. */
@Injectable()
export class DistinctionsService {
  constructor(
    private readonly office: Office,
    private readonly clock: Clock,
  ) {}

  distinguishOrganisations(
    actor: Actor,
    input: DistinguishOrganisationsInput,
  ): Promise<OrganisationDistinction> {
    return this.office.change(actor, 'distinguishOrganisations', input, async (store) => {
      requireRoleSomewhere(actor, Role.REGISTRAR);
      await oneDecisionAtATime(store);
      const [one, other] = await twoOf(store, input);
      refuseIfAny([
        ...mergeFaults(await mergeable(store, one), await mergeable(store, other)),
        ...reasonFaults(input.reason),
      ]);
      if (await areDistinct(store, one.id, other.id))
        throw new Refusal('CONFLICT', reason(organisationsMessages.distinctAlready));
      const distinction = Object.assign(new OrganisationDistinction(), {
        id: randomId(),
        oneId: one.id,
        otherId: other.id,
        reason: tidied(input.reason ?? null),
        madeAt: this.clock.now(),
        madeBy: actor.accountId,
        endedAt: null,
        endedBy: null,
      });
      await store.insert(OrganisationDistinction, distinction);
      return distinction;
    });
  }

  endDistinction(actor: Actor, input: EndInput): Promise<OrganisationDistinction> {
    return this.office.change(actor, 'endDistinction', input, async (store) => {
      requireRoleSomewhere(actor, Role.REGISTRAR);
      const distinction = await store.findOne(OrganisationDistinction, {
        where: { id: input.id },
        lock: { mode: 'pessimistic_write' },
      });
      if (!distinction) throw new Refusal('NOT_FOUND', reason(organisationsMessages.distinctionUnknown));
      if (distinction.endedAt) throw new Refusal('CONFLICT', reason(organisationsMessages.distinctionEnded));
      distinction.endedAt = this.clock.now();
      distinction.endedBy = actor.accountId;
      return store.save(distinction);
    });
  }
}

// In the order of their ids.
async function twoOf(
  store: EntityManager,
  { id, otherId }: DistinguishOrganisationsInput,
): Promise<[Organisation, Organisation]> {
  const found = await store.find(Organisation, { where: { id: In([id, otherId]) }, order: { id: 'ASC' } });
  const [one, other = one] = found;
  if (!one || !other || (id !== otherId && found.length < 2))
    throw new Refusal('INVALID', reason(organisationsMessages.survivorUnknown, undefined, '/otherId'));
  return [one, other];
}

function reasonFaults(text: string | null | undefined): Reason[] {
  return lineFaults(text ?? null, { field: '/reason', longest: LONGEST_REASON });
}
