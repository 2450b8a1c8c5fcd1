import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, VersionColumn } from 'typeorm';
import { PublicBody } from '../../office/bodies/public-body.entity.js';
import { isOneOf } from '../../platform/database/checks.js';
import { DestructionKind, DestructionState } from './destruction-words.js';

const DECISION_IS_WHOLE = `(decision_case IS NULL) = (decided_by IS NULL)
  AND (decided_by IS NULL) = (decided_on IS NULL) AND (decided_on IS NULL) = (decision_recorded_at IS NULL)`;

/** One destruction for good: rehearsed, decided, done. With its list it is the protocol, and kept for good. */
@Entity({ schema: 'office', name: 'destruction' })
@Check('destruction_kind', isOneOf('kind', DestructionKind))
@Check('destruction_state', isOneOf('state', DestructionState))
@Check('destruction_list_hash_sha256', "list_hash ~ '^[0-9a-f]{64}$'")
@Check('destruction_things_counted', 'things >= 0')
@Check('destruction_decision_is_whole', DECISION_IS_WHOLE)
@Check('destruction_never_without_decision', "state = 'REHEARSED' OR decision_case IS NOT NULL")
@Check('destruction_begun', "(state IN ('RUNNING', 'FAILED', 'DONE')) = (begun_at IS NOT NULL)")
@Check('destruction_done', "(state = 'DONE') = (done_at IS NOT NULL)")
export class Destruction {
  @PrimaryColumn('uuid')
  id: string;

  @VersionColumn()
  version: number;

  @Index()
  @ForeignKey(() => PublicBody)
  @Column('uuid')
  publicBodyId: string;

  @Column('text')
  kind: DestructionKind;

  /** Only what is older than this day. */
  @Column('date')
  olderThan: string;

  @Column('text')
  state: DestructionState;

  /** How many meetings the list has. */
  @Column('integer')
  things: number;

  /** SHA-256 of the list as it is handed out, in hexadecimal. */
  @Column('text')
  listHash: string;

  @Column('uuid', { nullable: true })
  rehearsedBy: string | null;

  @Column('timestamptz')
  rehearsedAt: Date;

  @Column('text', { nullable: true })
  decisionCase: string | null;

  @Column('text', { nullable: true })
  decidedBy: string | null;

  @Column('date', { nullable: true })
  decidedOn: string | null;

  @Column('uuid', { nullable: true })
  decisionRecordedBy: string | null;

  @Column('timestamptz', { nullable: true })
  decisionRecordedAt: Date | null;

  /** Who gave the order, after the decision. */
  @Column('uuid', { nullable: true })
  performedBy: string | null;

  @Column('timestamptz', { nullable: true })
  begunAt: Date | null;

  @Column('timestamptz', { nullable: true })
  doneAt: Date | null;
}
