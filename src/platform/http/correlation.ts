import { AsyncLocalStorage } from 'node:async_hooks';
import { randomId } from '../identity.js';

export const CORRELATION_HEADER = 'x-correlation-id';

const current = new AsyncLocalStorage<string>();

/** The id under which everything about the present request is logged, and which its caller was given. */
export function correlationId(): string | undefined {
  return current.getStore();
}

/** Runs work under a correlation id. */
export function correlated<T>(id: string, work: () => T): T {
  return current.run(id, work);
}

/** The caller's own id when it is fit for a log, else a new one. */
export function correlationIdFrom(header: string | string[] | undefined): string {
  return typeof header === 'string' && /^[\w.-]{8,64}$/.test(header) ? header : randomId();
}
