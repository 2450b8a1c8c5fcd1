import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { isOneOf } from '../../platform/database/checks.js';
import { DestructionOutcome } from './destruction-words.js';
import { Destruction } from './destruction.entity.js';

/** One line of the list: which meeting, which of its fields; never what they said. */
@Entity({ schema: 'office', name: 'destruction_item' })
@Check('destruction_item_outcome', isOneOf('outcome', DestructionOutcome))
@Check('destruction_item_done', '(outcome IS NULL) = (done_at IS NULL)')
@Index('ix_destruction_item_left', { synchronize: false })
export class DestructionItem {
  @ForeignKey(() => Destruction)
  @PrimaryColumn('uuid')
  destructionId: string;

  @PrimaryColumn('integer')
  position: number;

  /** Also of what is gone by now. */
  @Column('uuid')
  meetingId: string;

  @Column('text', { nullable: true })
  reference: string | null;

  /** JSON Pointers into the record, with the ids of lines; `/` is all of it. */
  @Column('text', { array: true })
  fields: string[];

  /** Those of them that go because they say the same as what was decided on. */
  @Column('text', { array: true })
  same: string[];

  /** Another one when something of the meeting changes. */
  @Column('text')
  print: string;

  @Column('text', { nullable: true })
  outcome: DestructionOutcome | null;

  @Column('timestamptz', { nullable: true })
  doneAt: Date | null;
}
