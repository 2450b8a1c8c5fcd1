import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Official } from '../bodies/official.entity.js';
import { OfficeSchema } from '../office-schema.js';
import { Account } from './account.entity.js';

/** An account that records for an official. The public record shows the official, the audit log both. */
@ObjectType({
  registerIn: () => OfficeSchema,
  description: 'Somebody who records meetings for an official. The public record shows the official alone.',
})
@Entity({ schema: 'office', name: 'delegation' })
@Index('uq_delegation_held', ['accountId', 'officialId'], { unique: true, where: 'ended_at IS NULL' })
@Index(['officialId'])
@Check('delegation_days_ordered', 'valid_to >= valid_from')
export class Delegation {
  @Field(() => ID, { description: 'Stable and permanent.' })
  @PrimaryColumn('uuid')
  id: string;

  @Field(() => ID, { description: 'Who records.' })
  @ForeignKey(() => Account)
  @Column('uuid')
  accountId: string;

  @Field(() => ID, { description: 'The official whose meetings they are.' })
  @ForeignKey(() => Official)
  @Column('uuid')
  officialId: string;

  @Field(() => String, { description: 'The first day, YYYY-MM-DD.' })
  @Column('date', { name: 'valid_from' })
  from: string;

  @Field(() => String, { nullable: true, description: 'The last day, YYYY-MM-DD. Null: until ended.' })
  @Column('date', { name: 'valid_to', nullable: true })
  to: string | null;

  @Field(() => ID, { nullable: true, description: 'The account that delegated; null when the operator did.' })
  @ForeignKey(() => Account)
  @Column('uuid', { nullable: true })
  delegatedBy: string | null;

  @Field(() => Date, { nullable: true, description: 'When it was ended; at once.' })
  @Column('timestamptz', { nullable: true })
  endedAt: Date | null;
}
