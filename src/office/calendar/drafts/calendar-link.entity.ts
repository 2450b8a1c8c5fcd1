import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PublicBody } from '../../bodies/public-body.entity.js';
import { Meeting } from '../../meetings/meeting.entity.js';
import type { GivenJson } from './given-content.js';

/** Which event of a calendar a meeting came from, and what the calendar said of it. Of the event's name only its hash. */
@Entity({ schema: 'office', name: 'calendar_link' })
@Check('calendar_link_uid_hash_sha256', 'octet_length(uid_hash) = 32')
export class CalendarLink {
  @ForeignKey(() => Meeting, { onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  meetingId: string;

  @ForeignKey(() => PublicBody)
  @Column('uuid')
  publicBodyId: string;

  @Index()
  @Column('bytea')
  uidHash: Buffer;

  /** Which time of a series; empty when it is none. */
  @Column('text')
  recurrence: string;

  /** The newest version of the event that was seen. */
  @Column('integer')
  sequence: number;

  /** What the calendar said last: what the meeting says otherwise was changed by hand, and stays. */
  @Column('jsonb')
  given: GivenJson;

  /** Since when the calendar says that there was no meeting. */
  @Column('timestamptz', { nullable: true })
  cancelledAt: Date | null;

  /** Since when the calendar says something newer than the meeting, which was no draft any more. */
  @Column('timestamptz', { nullable: true })
  overtakenAt: Date | null;
}
