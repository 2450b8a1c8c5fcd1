import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { isOneOf } from '../../../platform/database/checks.js';
import { Meeting } from '../meeting.entity.js';

/** What somebody decided when they looked at a delay. */
export enum EmbargoReviewKind {
  /** The day was set, or another one. */
  DECIDED = 'DECIDED',
  STILL_NEEDED = 'STILL_NEEDED',
}

/** That somebody looked at whether a meeting still has to wait: who, when and why. Never changed. */
@Entity({ schema: 'office', name: 'embargo_review' })
@Check('embargo_review_kind', isOneOf('kind', EmbargoReviewKind))
@Check('embargo_review_why_given', "why ~ '\\S' AND char_length(why) <= 1000")
export class EmbargoReview {
  @PrimaryColumn('uuid')
  id: string;

  @Index()
  @ForeignKey(() => Meeting, { onDelete: 'CASCADE' })
  @Column('uuid')
  meetingId: string;

  @Column('uuid')
  publicBodyId: string;

  @Column('text')
  kind: EmbargoReviewKind;

  /** The day of publication after it. */
  @Column('date')
  until: string;

  @Column('text')
  why: string;

  @Column('uuid', { nullable: true })
  reviewedBy: string | null;

  @Column('timestamptz')
  reviewedAt: Date;
}
