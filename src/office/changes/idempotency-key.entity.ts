import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What a caller's key stood for the first time it was used, so that the same call twice is one change. */
@Entity({ schema: 'office', name: 'idempotency_key' })
@Index(['createdAt'])
export class IdempotencyKey {
  /** An account's id, or `system:` and the name of a command. */
  @PrimaryColumn('text')
  caller: string;

  @PrimaryColumn('text')
  key: string;

  /** SHA-256 of operation and input. */
  @Column('bytea')
  requestHash: Buffer;

  /** Table and id of what the call returned; filled before the transaction ends. */
  @Column('text', { nullable: true })
  subjectKind: string | null;

  @Column('text', { nullable: true })
  subjectId: string | null;

  @Column('timestamptz')
  createdAt: Date;
}
