import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Refusal } from '../../platform/errors/refusal.js';
import { randomId } from '../../platform/identity.js';
import { reason } from '../../platform/language/message.js';
import { Role } from '../../words/body-words.js';
import { type Actor, requireRole } from '../accounts/actor.js';
import { given } from '../changes/given.js';
import { loadAllowed } from '../changes/load-allowed.js';
import { Office } from '../changes/office.service.js';
import { refuseIfAny } from '../changes/refuse-if-any.js';
import { saveRaised } from '../changes/save-raised.js';
import { bodiesMessages } from './bodies.messages.js';
import { lineage, lockTree } from './lineage.js';
import { requireOpenBody } from './open-body.js';
import { unitFaults } from './post.rules.js';
import { Unit } from './unit.entity.js';
import type { AmendUnitInput, RecordUnitInput } from './unit.inputs.js';

/** Records and amends the units of a body. A unit that ends gets a last day; it is never removed. */
@Injectable()
export class UnitsService {
  constructor(private readonly office: Office) {}

  recordUnit(actor: Actor, input: RecordUnitInput): Promise<Unit> {
    return this.office.change(actor, 'recordUnit', input, async (store) => {
      requireRole(actor, input.publicBodyId, Role.ADMINISTRATOR, Role.REGISTRAR);
      await requireOpenBody(store, input.publicBodyId, '/publicBodyId');
      const unit = Object.assign(new Unit(), {
        id: randomId(),
        parentId: null,
        nameEn: null,
        from: null,
        to: null,
        ...given(input, 'publicBodyId', 'parentId', 'nameSv', 'nameEn', 'from', 'to'),
      });
      refuseIfAny(unitFaults(unit));
      if (unit.parentId !== null) await requireUnitOf(store, unit.publicBodyId, unit.parentId, '/parentId');
      await store.insert(Unit, unit);
      return unit;
    });
  }

  amendUnit(actor: Actor, input: AmendUnitInput): Promise<Unit> {
    return this.office.change(actor, 'amendUnit', input, async (store) => {
      const unit = await loadAllowed(store, Unit, input, ({ publicBodyId }) => {
        requireRole(actor, publicBodyId, Role.ADMINISTRATOR, Role.REGISTRAR);
      });
      if (input.parentId) await this.move(store, unit, input.parentId);
      Object.assign(unit, given(input, 'parentId', 'nameSv', 'nameEn', 'from', 'to'));
      refuseIfAny(unitFaults(unit));
      return saveRaised(store, unit);
    });
  }

  private async move(store: EntityManager, unit: Unit, parentId: string): Promise<void> {
    await lockTree(store);
    await requireUnitOf(store, unit.publicBodyId, parentId, '/parentId');
    if ((await lineage(store, 'unit', parentId)).includes(unit.id))
      throw new Refusal('INVALID', reason(bodiesMessages.unitBelowItself, undefined, '/parentId'));
  }
}

/** The unit, if it is one of this body's. */
export async function requireUnitOf(
  store: EntityManager,
  publicBodyId: string,
  id: string,
  field: string,
): Promise<Unit> {
  const unit = await store.findOneBy(Unit, { id, publicBodyId });
  if (!unit) throw new Refusal('INVALID', reason(bodiesMessages.unitUnknown, undefined, field));
  return unit;
}
