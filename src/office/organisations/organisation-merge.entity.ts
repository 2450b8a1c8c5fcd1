import { Field, GraphQLISODateTime, ID, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { OfficeSchema } from '../office-schema.js';
import { Organisation } from './organisation.entity.js';

/**
 * One decision that two organisations are the same, and whether it was taken back. The merges that stand decide who
 * stands for whom: `Organisation.mergedIntoId` follows from them.
 */
@ObjectType({
  registerIn: () => OfficeSchema,
  description: 'A decision that two organisations are the same. It can be taken back: that is a split.',
})
@Entity({ schema: 'office', name: 'organisation_merge' })
@Index('uq_organisation_merge_standing', ['mergedId'], { unique: true, where: 'split_at IS NULL' })
@Index(['mergedId'])
@Index(['survivorId'])
@Check('organisation_merge_of_two', 'merged_id <> survivor_id')
@Check('organisation_merge_reason_given', "reason ~ '\\S' AND char_length(reason) <= 1000")
@Check('organisation_merge_split_reason_given', "split_reason ~ '\\S' AND char_length(split_reason) <= 1000")
@Check('organisation_merge_split_is_whole', '(split_at IS NULL) = (split_reason IS NULL)')
@Check('organisation_merge_split_after_merge', 'split_at >= merged_at')
export class OrganisationMerge {
  @Field(() => ID, { description: 'Stable id of this merge.' })
  @PrimaryColumn('uuid')
  id: string;

  @Field(() => ID, { description: 'The organisation that was merged; its id stays alive.' })
  @ForeignKey(() => Organisation)
  @Column('uuid')
  mergedId: string;

  @Field(() => ID, { description: 'The organisation that stands for both.' })
  @ForeignKey(() => Organisation)
  @Column('uuid')
  survivorId: string;

  @Field(() => GraphQLISODateTime, { description: 'When they were merged.' })
  @Column('timestamptz')
  mergedAt: Date;

  @Field(() => String, { description: 'Why they are the same; public.' })
  @Column('text')
  reason: string;

  /** The account that merged; null for the system. */
  @Column('uuid', { nullable: true })
  mergedBy: string | null;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When the merge was taken back.' })
  @Column('timestamptz', { nullable: true })
  splitAt: Date | null;

  @Field(() => String, { nullable: true, description: 'Why it was taken back; public.' })
  @Column('text', { nullable: true })
  splitReason: string | null;

  /** The account that split; null for the system, or while the merge stands. */
  @Column('uuid', { nullable: true })
  splitBy: string | null;
}
