import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import { ChangeType, RecordKind } from '../../words/register-words.js';
import { ShownRow } from './shown-row.entity.js';

/** A public body. */
@Entity({ schema: 'register', name: 'public_body' })
@Unique(['slug'])
@Index(['parentId'])
@Check('public_body_delayed_not_negative', 'delayed >= 0')
export class PublicBodyRow extends ShownRow {
  @Column('text')
  slug: string;

  @Column({ type: 'text', collation: 'sv-x-icu' })
  sortName: string;

  @Column('uuid', { nullable: true })
  parentId: string | null;

  /** Itself and the bodies above it. */
  @Column('uuid', { array: true })
  ancestorIds: string[];

  @Column('boolean')
  demonstration: boolean;

  /** How many of its meetings are approved but not public yet. No entry says it: it is told by publication. */
  @Column('integer', { default: 0 })
  delayed: number;
}

/** A topic of the codelist. */
@Entity({ schema: 'register', name: 'topic' })
@Unique(['code'])
@Index(['broaderCode'])
export class TopicRow extends ShownRow {
  @Column('text')
  code: string;

  @Column('text', { nullable: true })
  broaderCode: string | null;

  /** Its code and the broader ones. */
  @Column('text', { array: true })
  codes: string[];
}

/** A nil return. */
@Entity({ schema: 'register', name: 'nil_return' })
@Index(['firstDay', 'id'])
@Index(['publicBodyId'])
@Index(['officialId'])
@Check('nil_return_days_ordered', 'last_day >= first_day')
export class NilReturnRow extends ShownRow {
  @Column('uuid')
  publicBodyId: string;

  @Column('uuid', { nullable: true })
  officialId: string | null;

  @Column('date')
  firstDay: string;

  @Column('date')
  lastDay: string;
}

/** What remains of a record that was withdrawn. */
@Entity({ schema: 'register', name: 'tombstone' })
@Unique(['reference'])
export class TombstoneRow {
  @PrimaryColumn('uuid')
  id: string;

  @Column('bigint')
  seq: string;

  @Column('text')
  kind: RecordKind;

  @Column('text', { nullable: true })
  reference: string | null;

  @Column('text')
  type: ChangeType;

  @Column('timestamptz')
  at: Date;

  @Column('text', { nullable: true })
  reason: string | null;
}

/** A post whose holder has to report, for coverage. No entry says it: it is told by publication. */
@Entity({ schema: 'register', name: 'scope' })
@Index(['publicBodyId'])
@Check('scope_days_ordered', 'last_day >= first_day')
export class ScopeRow {
  /** Known nowhere else in the register. */
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  publicBodyId: string;

  @Column('uuid', { nullable: true })
  officialId: string | null;

  /** Null: since before the register. */
  @Column('date', { nullable: true })
  firstDay: string | null;

  /** Null: not ended. */
  @Column('date', { nullable: true })
  lastDay: string | null;
}
