import { type Reason, reason } from '../../platform/language/message.js';
import type { Organisation } from './organisation.entity.js';
import { organisationsMessages } from './organisations.messages.js';

/** What a merge needs to know of an organisation; `survivor` is the one that already stands for it. */
export interface Mergeable extends Pick<Organisation, 'id' | 'name' | 'mergedIntoId'> {
  survivor: Pick<Organisation, 'name'> | null;
}

/** Why two organisations cannot be merged. Both must stand for themselves: so merges never make a circle. */
export function mergeFaults(merged: Mergeable, survivor: Mergeable): Reason[] {
  if (merged.id === survivor.id)
    return [reason(organisationsMessages.mergeWithItself, undefined, '/survivorId')];
  return [...mergedAlready(merged, '/id'), ...mergedAlready(survivor, '/survivorId')];
}

/** What refuses a change of an organisation that another one stands for. */
export function mergedAlready({ name, mergedIntoId, survivor }: Mergeable, field: string): Reason[] {
  if (mergedIntoId === null) return [];
  const params = { name, survivor: survivor?.name ?? '', survivorId: mergedIntoId };
  return [reason(organisationsMessages.mergedAlready, params, field)];
}
