import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { newId } from '../../platform/identity.js';
import type { Actor } from '../accounts/actor.js';
import { AuditEvent } from './audit-event.entity.js';
import type { Subject } from './subject.js';

/** What a change may tell the audit log beyond what its result shows. */
export interface AuditNotes {
  /** The official for whom a delegate acted. */
  onBehalfOf?: string | null;
  /** The public body, when the result carries no `publicBodyId`. */
  publicBodyId?: string | null;
  /** Names of the changed fields, when they are not the input's own. */
  fields?: readonly string[];
  /** Why it was refused, or what was peculiar about it: a code, never what somebody sent. */
  why?: string | null;
}

/** What the audit log keeps of whoever did it. */
export type Performer = Pick<Actor, 'accountId' | 'name' | 'requestId' | 'system'>;

interface Happening {
  operation: string;
  input?: unknown;
  subject?: Subject;
  notes?: AuditNotes;
}

/** Writes the audit log; nothing changes or removes its lines. */
@Injectable()
export class AuditLog {
  constructor(private readonly clock: Clock) {}

  async write(store: EntityManager, by: Performer, happening: Happening): Promise<void> {
    const { operation, input, subject = NOTHING, notes = {} } = happening;
    await store.insert(AuditEvent, {
      id: newId(),
      at: this.clock.now(),
      operation,
      ...performer(by),
      onBehalfOf: notes.onBehalfOf ?? null,
      subjectKind: subject.kind,
      subjectId: subject.id,
      subjectVersion: subject.version,
      publicBodyId: notes.publicBodyId ?? subject.publicBodyId,
      fields: [...(notes.fields ?? fieldsOf(input))],
      why: notes.why ?? null,
    });
  }
}

const NOTHING = { kind: null, id: null, version: null, publicBodyId: null };

function performer({ accountId, name, requestId, system }: Performer) {
  return { accountId, systemName: system ? name : null, requestId };
}

function fieldsOf(input: unknown): string[] {
  if (typeof input !== 'object' || input === null) return [];
  return Object.entries(input)
    .filter(([name, value]) => value !== undefined && name !== 'id' && name !== 'expectedVersion')
    .map(([name]) => name);
}
