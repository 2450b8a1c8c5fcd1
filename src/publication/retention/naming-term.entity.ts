import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Meeting } from '../../office/meetings/meeting.entity.js';

/** How long the people of one published meeting are named: what its body had promised when it was published. */
@Entity({ schema: 'office', name: 'naming_term' })
@Check('naming_term_years_range', 'years BETWEEN 1 AND 100')
@Index('ix_naming_term_running', { synchronize: false })
export class NamingTerm {
  @ForeignKey(() => Meeting, { onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  meetingId: string;

  /** The body's period on the day of publication. A shorter one that it sets later counts instead, a longer one does not. */
  @Column('integer')
  years: number;

  /** When the names left the register. They do not come back. */
  @Column('timestamptz', { nullable: true })
  endedAt: Date | null;

  /** By which recorded decision the names were destroyed in the office too. */
  @Column('uuid', { nullable: true })
  destructionId: string | null;
}
