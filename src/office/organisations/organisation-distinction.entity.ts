import { Field, GraphQLISODateTime, ID, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { OfficeSchema } from '../office-schema.js';
import { Organisation } from './organisation.entity.js';

/** One decision that two organisations are not the same, and whether it was taken back. */
@ObjectType({
  registerIn: () => OfficeSchema,
  description:
    'A decision that two organisations are not the same: they are no longer suggested as duplicates, nor are those ' +
    'that they are merged into. It can be taken back.',
})
@Entity({ schema: 'office', name: 'organisation_distinction' })
@Index('uq_organisation_distinction_standing', ['oneId', 'otherId'], {
  unique: true,
  where: 'ended_at IS NULL',
})
@Index(['otherId'])
@Check('organisation_distinction_in_order', 'one_id < other_id')
@Check('organisation_distinction_reason_given', "reason ~ '\\S' AND char_length(reason) <= 1000")
@Check('organisation_distinction_ended_after', 'ended_at >= made_at')
export class OrganisationDistinction {
  @Field(() => ID, { description: 'Stable id of this decision.' })
  @PrimaryColumn('uuid')
  id: string;

  /** The lower of the two ids: so a pair is one pair, whichever way round somebody says it. */
  @Field(() => ID, { description: 'One of the two organisations.' })
  @ForeignKey(() => Organisation)
  @Column('uuid')
  oneId: string;

  @Field(() => ID, { description: 'The other one.' })
  @ForeignKey(() => Organisation)
  @Column('uuid')
  otherId: string;

  @Field(() => String, { nullable: true, description: 'What tells them apart, where somebody said so.' })
  @Column('text', { nullable: true })
  reason: string | null;

  @Field(() => GraphQLISODateTime, { description: 'When it was decided.' })
  @Column('timestamptz')
  madeAt: Date;

  /** The account that decided; null for the system. */
  @Column('uuid', { nullable: true })
  madeBy: string | null;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When it was taken back.' })
  @Column('timestamptz', { nullable: true })
  endedAt: Date | null;

  /** The account that took it back; null for the system, or while it stands. */
  @Column('uuid', { nullable: true })
  endedBy: string | null;
}
