import { v4, v7 } from 'uuid';

/** An id that sorts by time: only for things whose time of making may be known to whoever sees the id. */
export function newId(): string {
  return v7();
}

/** An id that tells nothing. */
export function randomId(): string {
  return v4();
}
