import { Injectable } from '@nestjs/common';
import { type EntityManager, IsNull } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { Refusal } from '../../platform/errors/refusal.js';
import { randomId } from '../../platform/identity.js';
import { reason } from '../../platform/language/message.js';
import { Role } from '../../words/body-words.js';
import { lineFaults } from '../../words/line.js';
import { type Actor, requireRoleSomewhere } from '../accounts/actor.js';
import { loadExpected } from '../changes/expected-version.js';
import { tidied } from '../changes/given.js';
import { Office } from '../changes/office.service.js';
import { refuseIfAny } from '../changes/refuse-if-any.js';
import type { MergeOrganisationsInput, SplitOrganisationInput } from './merge.inputs.js';
import { areDistinct } from './distinctions.queries.js';
import { mergeFaults } from './merge.rules.js';
import { mergeable, oneDecisionAtATime } from './organisation-access.js';
import { OrganisationMerge } from './organisation-merge.entity.js';
import { Organisation } from './organisation.entity.js';
import { organisationsMessages } from './organisations.messages.js';

const LONGEST_REASON = 1000;

/** Merges organisations that are the same, and splits them again: nothing of either is lost meanwhile. */
@Injectable()
export class MergesService {
  constructor(
    private readonly office: Office,
    private readonly clock: Clock,
  ) {}

  mergeOrganisations(actor: Actor, input: MergeOrganisationsInput): Promise<OrganisationMerge> {
    return this.office.change(actor, 'mergeOrganisations', input, async (store) => {
      requireRoleSomewhere(actor, Role.REGISTRAR);
      await oneDecisionAtATime(store);
      const merged = await loadExpected(store, Organisation, input.id, input.expectedVersion);
      const survivor = await survivorOf(store, input.survivorId);
      refuseIfAny([
        ...mergeFaults(await mergeable(store, merged), await mergeable(store, survivor)),
        ...reasonFaults(input.reason),
      ]);
      await refuseDistinct(store, merged, survivor);
      const merge = Object.assign(new OrganisationMerge(), {
        id: randomId(),
        mergedId: merged.id,
        survivorId: survivor.id,
        mergedAt: this.clock.now(),
        reason: tidied(input.reason),
        mergedBy: actor.accountId,
        splitAt: null,
        splitReason: null,
        splitBy: null,
      });
      await store.insert(OrganisationMerge, merge);
      await pointToSurvivor(store, survivor.id);
      return merge;
    });
  }

  splitOrganisation(actor: Actor, input: SplitOrganisationInput): Promise<OrganisationMerge> {
    return this.office.change(actor, 'splitOrganisation', input, async (store) => {
      requireRoleSomewhere(actor, Role.REGISTRAR);
      await oneDecisionAtATime(store);
      const organisation = await loadExpected(store, Organisation, input.id, input.expectedVersion);
      refuseIfAny(reasonFaults(input.reason));
      const merge = await store.findOneBy(OrganisationMerge, { mergedId: input.id, splitAt: IsNull() });
      if (!merge) {
        const { name } = organisation;
        throw new Refusal('CONFLICT', reason(organisationsMessages.notMerged, { name }, '/id'));
      }
      merge.splitAt = this.clock.now();
      merge.splitReason = tidied(input.reason) as string;
      merge.splitBy = actor.accountId;
      await store.save(merge);
      await store.update(Organisation, { id: organisation.id }, { mergedIntoId: null });
      await pointToSurvivor(store, organisation.id);
      return merge;
    });
  }
}

/** Lets all that was merged into an organisation, directly or through others, point right to it. */
async function pointToSurvivor(store: EntityManager, survivorId: string): Promise<void> {
  await store.query(
    `WITH RECURSIVE below AS (
       SELECT merged_id AS id FROM office.organisation_merge
        WHERE survivor_id = $1 AND split_at IS NULL
       UNION ALL
       SELECT merge.merged_id FROM office.organisation_merge AS merge JOIN below ON merge.survivor_id = below.id
        WHERE merge.split_at IS NULL
     )
     UPDATE office.organisation SET merged_into_id = $1, version = version + 1
      WHERE id IN (SELECT id FROM below) AND merged_into_id IS DISTINCT FROM $1`,
    [survivorId],
  );
}

async function survivorOf(store: EntityManager, id: string): Promise<Organisation> {
  const survivor = await store.findOne(Organisation, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (survivor) return survivor;
  throw new Refusal('INVALID', reason(organisationsMessages.survivorUnknown, undefined, '/survivorId'));
}

// Somebody looked at the two and said so: whoever knows better takes that back first.
async function refuseDistinct(store: EntityManager, one: Organisation, other: Organisation): Promise<void> {
  if (!(await areDistinct(store, one.id, other.id))) return;
  const names = { one: one.name, other: other.name };
  throw new Refusal('CONFLICT', reason(organisationsMessages.distinct, names, '/survivorId'));
}

function reasonFaults(text: string) {
  return lineFaults(text, { field: '/reason', longest: LONGEST_REASON, required: true });
}
