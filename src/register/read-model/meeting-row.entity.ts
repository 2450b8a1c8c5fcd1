import { Check, Column, Entity, Index, Unique } from 'typeorm';
import { Channel, DatePrecision, Direction, Initiator } from '../../words/meeting-words.js';
import { OrganisationKind } from '../../words/organisation-words.js';
import { Review } from '../../words/register-words.js';
import { ShownRow } from './shown-row.entity.js';

/** A published meeting, with a column for everything that `MeetingFilter` may ask. */
@Entity({ schema: 'register', name: 'meeting' })
@Unique(['reference'])
@Check('meeting_last_day_after_date', 'last_day >= date')
@Index(['date', 'id'])
@Index(['publishedAt', 'id'])
@Index(['changedAt'])
@Index(['publicBodyId', 'date'])
@Index('ix_meeting_lasting', { synchronize: false })
@Index('ix_meeting_direction', { synchronize: false })
@Index('ix_meeting_initiated_by', { synchronize: false })
@Index('ix_meeting_channel', { synchronize: false })
@Index('ix_meeting_country', { synchronize: false })
@Index('ix_meeting_review', { synchronize: false })
@Index('ix_meeting_late', { synchronize: false })
@Index('ix_meeting_has_documents', { synchronize: false })
@Index('ix_meeting_has_withheld', { synchronize: false })
@Index('ix_meeting_has_quality_notes', { synchronize: false })
@Index('ix_meeting_corrected', { synchronize: false })
@Index('ix_meeting_source', { synchronize: false })
@Index('ix_meeting_body_ids', { synchronize: false })
@Index('ix_meeting_organisation_ids', { synchronize: false })
@Index('ix_meeting_organisation_kinds', { synchronize: false })
@Index('ix_meeting_official_ids', { synchronize: false })
@Index('ix_meeting_topic_codes', { synchronize: false })
@Index('ix_meeting_issue_ids', { synchronize: false })
@Index('ix_meeting_decision_references', { synchronize: false })
@Index('ix_meeting_represented', { synchronize: false })
@Index('ix_meeting_search', { synchronize: false })
export class MeetingRow extends ShownRow {
  @Column('text')
  reference: string;

  @Column('timestamptz')
  publishedAt: Date;

  @Column('timestamptz', { nullable: true })
  correctedAt: Date | null;

  /** When its newest version became public. */
  @Column('timestamptz')
  changedAt: Date;

  @Column('date')
  date: string;

  /** The end date, or the date where there is none: periods are compared by overlap. */
  @Column('date')
  lastDay: string;

  @Column('text')
  datePrecision: DatePrecision;

  @Column('text')
  direction: Direction;

  @Column('text')
  initiatedBy: Initiator;

  @Column('text')
  channel: Channel;

  @Column('text', { nullable: true })
  country: string | null;

  @Column('uuid')
  publicBodyId: string;

  /** The body and those above it. */
  @Column('uuid', { array: true })
  bodyIds: string[];

  /** Whom it names, after merges: the survivors. */
  @Column('uuid', { array: true })
  organisationIds: string[];

  /** The kinds that those organisations have now. */
  @Column('text', { array: true })
  organisationKinds: OrganisationKind[];

  @Column('uuid', { array: true })
  officialIds: string[];

  /** Its topics and the broader ones. */
  @Column('text', { array: true })
  topicCodes: string[];

  /** Issues that it or one of its asks was about. */
  @Column('uuid', { array: true })
  issueIds: string[];

  /** In lower case. */
  @Column('text', { array: true })
  decisionReferences: string[];

  @Column('text')
  review: Review;

  @Column('integer', { nullable: true })
  daysToPublication: number | null;

  @Column('boolean')
  late: boolean;

  @Column('boolean')
  hasDocuments: boolean;

  @Column('boolean')
  hasWithheld: boolean;

  @Column('boolean')
  hasQualityNotes: boolean;

  /** Its words as `searchVector` makes them, with what its organisations and issues are called now. */
  @Column('tsvector', { select: false })
  search: string;
}
