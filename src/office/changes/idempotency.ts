import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { Refusal } from '../../platform/errors/refusal.js';
import { reason } from '../../platform/language/message.js';
import type { Actor } from '../accounts/actor.js';
import { changeMessages } from './changes.messages.js';
import { IdempotencyKey } from './idempotency-key.entity.js';
import { findSubject, type Subject } from './subject.js';

/** Two weeks: longer than any client tries again. */
const REMEMBERED_MS = 14 * 86_400_000;

interface Call {
  actor: Actor;
  operation: string;
  input: unknown;
  at: Date;
}

/**
 * Takes the caller's key for this transaction. Returns what the key's first call returned, or null when this is the
 * first call. Calls at the same moment wait here for the first one's transaction to end.
 */
export async function claimKey(store: EntityManager, call: Call): Promise<object | null> {
  const { idempotencyKey: key } = call.actor;
  if (key === undefined) return null;
  if (!/^[\x21-\x7e]{8,200}$/.test(key)) throw new Refusal('INVALID', reason(changeMessages.keyMalformed));
  const requestHash = hashOf(call.operation, call.input);
  const row = { caller: callerOf(call.actor), key, requestHash, createdAt: call.at };
  const inserted = await store
    .createQueryBuilder()
    .insert()
    .into(IdempotencyKey)
    .values(row)
    .orIgnore()
    .returning('key')
    .execute();
  if ((inserted.raw as unknown[]).length === 0) return firstResult(store, row);
  await forgetOld(store, call.at);
  return null;
}

/** Remembers what the call returned; a call without a key needs no memory. */
export async function keepResult(store: EntityManager, actor: Actor, subject: Subject): Promise<void> {
  if (actor.idempotencyKey === undefined) return;
  const where = { caller: callerOf(actor), key: actor.idempotencyKey };
  await store.update(IdempotencyKey, where, { subjectKind: subject.kind, subjectId: subject.id });
}

async function firstResult(
  store: EntityManager,
  { caller, key, requestHash }: Pick<IdempotencyKey, 'caller' | 'key' | 'requestHash'>,
): Promise<object> {
  const first = await store.findOneByOrFail(IdempotencyKey, { caller, key });
  if (!first.requestHash.equals(requestHash))
    throw new Refusal('CONFLICT', reason(changeMessages.keyUsedOtherwise));
  if (first.subjectKind === null || first.subjectId === null) throw new Error(`Key ${key} has no result`);
  const subject = await findSubject(store, first.subjectKind, first.subjectId);
  if (!subject) throw new Refusal('NOT_FOUND', reason(changeMessages.resultGone));
  return subject;
}

// A few at a time, and none that another transaction has in its hands.
async function forgetOld(store: EntityManager, now: Date): Promise<void> {
  await store.query(
    `DELETE FROM office.idempotency_key WHERE (caller, key) IN (SELECT caller, key FROM office.idempotency_key
       WHERE created_at < $1 ORDER BY created_at LIMIT 20 FOR UPDATE SKIP LOCKED)`,
    [new Date(now.getTime() - REMEMBERED_MS)],
  );
}

function callerOf({ accountId, name }: Actor): string {
  return accountId ?? `system:${name}`;
}

function hashOf(operation: string, input: unknown): Buffer {
  return createHash('sha256')
    .update(`${operation}\n${sortedJson(input)}`)
    .digest();
}

// The order in which a client writes its fields must not make another request of the same one.
function sortedJson(value: unknown): string {
  const sorted = (_key: string, member: unknown): unknown =>
    typeof member === 'object' && member !== null && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : 1)))
      : member;
  return JSON.stringify(value ?? null, sorted);
}
