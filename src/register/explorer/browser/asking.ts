import type { ExecutionResult } from 'graphql';
import { useSyncExternalStore } from 'react';

/** What an answer cost, and how much there was of it. */
export interface Answered {
  cost: number | null;
  /** What this reader may still use, in the same measure. */
  left: number | null;
  milliseconds: number;
  bytes: number;
}

interface Parameters {
  query: string;
  variables?: unknown;
  operationName?: string | null | undefined;
}

let last: Answered | null = null;
const listeners = new Set<() => void>();

/** Asks the register, and remembers what the answer cost. */
export async function ask(parameters: Parameters, unanswered: string): Promise<ExecutionResult> {
  const began = performance.now();
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify(parameters),
  }).catch(() => {
    throw new Error(unanswered);
  });
  const text = await response.text();
  const answer = JSON.parse(text) as ExecutionResult;
  remember({
    cost: costIn(answer),
    left: leftIn(response.headers),
    milliseconds: Math.round(performance.now() - began),
    bytes: new Blob([text]).size,
  });
  return answer;
}

/** What the last answer cost; null before the first. */
export function useLastAnswered(): Answered | null {
  return useSyncExternalStore(listen, () => last);
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function remember(answered: Answered): void {
  last = answered;
  for (const listener of listeners) listener();
}

function costIn({ extensions }: ExecutionResult): number | null {
  const cost = extensions?.['cost'] as { requested?: unknown } | undefined;
  return typeof cost?.requested === 'number' ? cost.requested : null;
}

// RateLimit: "cost";r=99877;t=1, "requests";r=599;t=60
function leftIn(headers: Headers): number | null {
  const policies = headers.get('ratelimit')?.split(',') ?? [];
  const cost = policies.find((policy) => /^\s*"?cost/.test(policy));
  const left = /;\s*r=(\d+)/.exec(cost ?? '')?.[1];
  return left === undefined ? null : Number(left);
}
