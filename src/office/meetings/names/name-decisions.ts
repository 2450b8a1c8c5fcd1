import type { EntityManager } from 'typeorm';
import type { NameDecision } from './naming.rules.js';
import { Participant } from '../lines/participant.entity.js';

/** Writes down what a registrar decided about the names on some lines. */
export async function keepNameDecisions(
  store: EntityManager,
  lines: readonly Participant[],
  decision: NameDecision,
): Promise<void> {
  for (const line of lines) {
    Object.assign(line, decision);
    await store.update(Participant, { id: line.id }, decision);
  }
}
