import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, VersionColumn } from 'typeorm';
import { isOneOf } from '../../platform/database/checks.js';
import { OutcomeKind } from '../../words/content-words.js';
import { Channel, DatePrecision, Direction, Initiator, MeetingState } from '../../words/meeting-words.js';
import { Review } from '../../words/register-words.js';
import { PublicBody } from '../bodies/public-body.entity.js';
import { OfficeSchema } from '../office-schema.js';
import { Embargo } from './embargo/embargo.embedded.js';
import { ImportSource } from './imported/import-source.embedded.js';
import { Steps } from './steps/steps.embedded.js';

/** One lobbying contact as the officials keep it: a draft at first, afterwards the original of what is public. */
@ObjectType({
  description: 'One lobbying contact, whatever its channel, as officials record it',
  registerIn: () => OfficeSchema,
})
@Entity({ schema: 'office', name: 'meeting' })
@Check('meeting_state', isOneOf('state', MeetingState))
@Check('meeting_direction', isOneOf('direction', Direction))
@Check('meeting_initiated_by', isOneOf('initiated_by', Initiator))
@Check('meeting_channel', isOneOf('channel', Channel))
@Check('meeting_date_precision', isOneOf('date_precision', DatePrecision))
@Check('meeting_outcome_kind', isOneOf('outcome_kind', OutcomeKind))
@Check('meeting_review', isOneOf('review', Review))
@Check('meeting_dates_ordered', 'end_date >= date')
@Check('meeting_times_ordered', 'ends_at >= starts_at')
@Check('meeting_title_length', 'length(title) BETWEEN 1 AND 120')
@Check('meeting_purpose_length', 'length(purpose) BETWEEN 1 AND 20000')
@Check('meeting_country_code', "country ~ '^[A-Z]{2}$'")
@Check('meeting_language_code', "language ~ '^[a-z]{2,3}$'")
@Check('meeting_public_has_reference', '(public_id IS NULL) = (reference IS NULL)')
@Check('meeting_public_when_published', "state NOT IN ('PUBLISHED', 'WITHDRAWN') OR public_id IS NOT NULL")
@Check(
  'meeting_public_is_whole',
  `state <> 'PUBLISHED' OR
   (title IS NOT NULL AND date IS NOT NULL AND review IS NOT NULL AND published_at IS NOT NULL)`,
)
@Check('meeting_delayed_has_embargo', "state <> 'DELAYED' OR embargo_until IS NOT NULL")
@Index(['publicBodyId', 'state'])
@Index('uq_meeting_source', { synchronize: false })
@Index('ix_meeting_embargo', { synchronize: false })
@Index('ix_meeting_recorded_by', { synchronize: false })
export class Meeting {
  @Field(() => ID, { description: 'For officials only; the public id is made at first publication' })
  @PrimaryColumn('uuid')
  id: string;

  @Field(() => Int, { description: 'Rises with every change; send it back as expectedVersion' })
  @VersionColumn()
  version: number;

  @Field(() => MeetingState, { description: 'Where in the workflow it is' })
  @Column('text')
  state: MeetingState;

  @Field(() => ID, { description: 'The public body whose meeting it was' })
  @ForeignKey(() => PublicBody)
  @Column('uuid')
  publicBodyId: string;

  @Field(() => String, { nullable: true, description: 'At most 120 characters' })
  @Column('text', { nullable: true })
  title: string | null;

  @Field(() => String, { nullable: true, description: 'What it was about, 80–2,000 characters' })
  @Column('text', { nullable: true })
  purpose: string | null;

  @Field(() => String, { description: 'ISO 639 code of the language that title and purpose are written in' })
  @Column('text', { default: 'sv' })
  language: string;

  @Field(() => Direction, { description: 'Who sought to influence whom' })
  @Column('text')
  direction: Direction;

  @Field(() => Initiator, { description: 'Who took the initiative' })
  @Column('text')
  initiatedBy: Initiator;

  @Field(() => Channel, { description: 'How it took place' })
  @Column('text')
  channel: Channel;

  @Field(() => String, { nullable: true, description: 'The day, or the first possible day (YYYY-MM-DD)' })
  @Column('date', { nullable: true })
  date: string | null;

  @Field(() => String, { nullable: true, description: 'The last day, or the last possible day (YYYY-MM-DD)' })
  @Column('date', { nullable: true })
  endDate: string | null;

  @Field(() => DatePrecision, { description: 'How exactly the date is known' })
  @Column('text')
  datePrecision: DatePrecision;

  @Field(() => Date, { nullable: true, description: 'When it began' })
  @Column('timestamptz', { nullable: true })
  startsAt: Date | null;

  @Field(() => Date, { nullable: true, description: 'When it ended' })
  @Column('timestamptz', { nullable: true })
  endsAt: Date | null;

  @Field(() => String, { nullable: true, description: 'Where it took place' })
  @Column('text', { nullable: true })
  place: string | null;

  @Field(() => String, { nullable: true, description: 'The municipality it took place in' })
  @Column('text', { nullable: true })
  municipality: string | null;

  @Field(() => String, { nullable: true, description: 'ISO 3166-1 alpha-2 code of the country' })
  @Column('text', { nullable: true })
  country: string | null;

  @Field(() => [String], { description: 'Codes of its topics' })
  @Column('text', { array: true, default: [] })
  topicCodes: string[];

  @Field(() => [ID], { description: 'Issues pursued that it was about' })
  @Column('uuid', { array: true, default: [] })
  issueIds: string[];

  @Field(() => Boolean, { description: 'The statement that nothing was asked' })
  @Column('boolean', { default: false })
  nothingAsked: boolean;

  @Field(() => Boolean, { description: 'The statement that there were no gifts or benefits' })
  @Column('boolean', { default: false })
  noGifts: boolean;

  @Field(() => OutcomeKind, { nullable: true, description: 'What came of it' })
  @Column('text', { nullable: true })
  outcomeKind: OutcomeKind | null;

  @Field(() => String, { nullable: true, description: 'What came of it, in words' })
  @Column('text', { nullable: true })
  outcomeText: string | null;

  @Field(() => [String], { description: 'Words to find it by' })
  @Column('text', { array: true, default: [] })
  keywords: string[];

  @Field(() => String, { nullable: true, description: 'The series of meetings it belongs to; not published' })
  @Column('text', { nullable: true })
  series: string | null;

  @Field(() => [ID], { description: 'Other meetings it belongs together with; not published' })
  @Column('uuid', { array: true, default: [] })
  linkedMeetingIds: string[];

  @Field(() => String, { nullable: true, description: 'For colleagues only; never published' })
  @Column('text', { nullable: true })
  internalNote: string | null;

  @Field(() => Embargo, { description: 'Delayed publication' })
  @Column(() => Embargo, { prefix: 'embargo' })
  embargo: Embargo;

  @Field(() => Steps, { description: 'Who did what, when' })
  @Column(() => Steps, { prefix: false })
  steps: Steps;

  @Field(() => ImportSource, { description: 'Where an imported meeting came from' })
  @Column(() => ImportSource, { prefix: 'source' })
  source: ImportSource;

  @Field(() => ID, { nullable: true, description: 'Its id in the public register; null until published' })
  @Column('uuid', { nullable: true, unique: true })
  publicId: string | null;

  @Field(() => String, { nullable: true, description: 'Its public reference, such as RVL-2026-000123' })
  @Column('text', { nullable: true, unique: true })
  reference: string | null;

  @Field(() => Date, { nullable: true, description: 'When it was first published' })
  @Column('timestamptz', { nullable: true })
  publishedAt: Date | null;

  @Field(() => Review, { nullable: true, description: 'How it was reviewed before publication' })
  @Column('text', { nullable: true })
  review: Review | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Days from its last day to publication; null if imported',
  })
  @Column('integer', { nullable: true })
  daysToPublication: number | null;

  @Field(() => Boolean, { description: 'Published later than the limit in force that day' })
  @Column('boolean', { default: false })
  late: boolean;
}
