import type { EntityManager } from 'typeorm';
import { Refusal } from '../../platform/errors/refusal.js';
import { type Reason, reason } from '../../platform/language/message.js';
import { bodiesMessages } from './bodies.messages.js';
import { PublicBody } from './public-body.entity.js';

/** The body, which cannot be closed meanwhile: what is closed gets nothing new. */
export async function requireOpenBody(store: EntityManager, id: string, field: string): Promise<PublicBody> {
  const body = await store.findOne(PublicBody, { where: { id }, lock: { mode: 'pessimistic_read' } });
  if (!body) throw new Refusal('INVALID', reason(bodiesMessages.bodyUnknown, undefined, field));
  const fault = closedFault(body, field);
  if (fault) throw new Refusal('INVALID', fault);
  return body;
}

/** Why nothing new begins in a body as it is. */
export function closedFault({ nameSv: name, closedOn: day }: PublicBody, field?: string): Reason | null {
  return day === null ? null : reason(bodiesMessages.bodyClosed, { name, day }, field);
}
