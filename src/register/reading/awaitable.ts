/** A value, or the promise of one: what is known already need not be waited for. */
export type Awaitable<T> = T | Promise<T>;

function isPromise<T>(value: Awaitable<T>): value is Promise<T> {
  return typeof (value as { then?: unknown } | null | undefined)?.then === 'function';
}

/** What follows from a value: at once, where it is known. */
export function after<T, Result>(
  value: Awaitable<T>,
  use: (value: T) => Awaitable<Result>,
): Awaitable<Result> {
  return isPromise(value) ? value.then(use) : use(value);
}

/** All values: at once, where all are known. */
export function together<T>(values: readonly Awaitable<T>[]): Awaitable<T[]> {
  return values.some(isPromise) ? Promise.all(values) : (values as T[]);
}
