import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { OfficeSchema } from '../../office-schema.js';
import { PublicBody } from '../public-body.entity.js';

/** A decision that a body names people for fewer years: it waits for its day, and until then it can be undone. */
@ObjectType({
  description: 'A decision that a body names people for fewer years. Until its day it can be undone.',
  registerIn: () => OfficeSchema,
})
@Entity({ schema: 'office', name: 'naming_shortening' })
@Index(['publicBodyId'])
@Index('uq_naming_shortening_waiting', { synchronize: false })
@Check('naming_shortening_years_range', 'years BETWEEN 1 AND 99')
@Check('naming_shortening_decision_given', "decision ~ '\\S' AND char_length(decision) <= 1000")
@Check('naming_shortening_ends_once', 'taken_at IS NULL OR undone_at IS NULL')
export class NamingShortening {
  @Field(() => ID, { description: 'For officials only.' })
  @PrimaryColumn('uuid')
  id: string;

  @Field(() => ID, { description: 'The public body.' })
  @ForeignKey(() => PublicBody)
  @Column('uuid')
  publicBodyId: string;

  @Field(() => Int, { description: 'For how many years names are published once it counts.' })
  @Column('integer')
  years: number;

  @Field(() => String, { description: 'The decision: who decided, and the case number.' })
  @Column('text')
  decision: string;

  @Field(() => String, { description: 'The day of the decision.' })
  @Column('date')
  decidedOn: string;

  @Field(() => String, { description: 'The first day on which it counts, unless it is undone before.' })
  @Column('date')
  holdsFrom: string;

  @Column('uuid', { nullable: true })
  recordedBy: string | null;

  @Field(() => Date, { description: 'When it was recorded.' })
  @Column('timestamptz')
  recordedAt: Date;

  @Column('uuid', { nullable: true })
  undoneBy: string | null;

  @Field(() => Date, { nullable: true, description: 'When it was undone.' })
  @Column('timestamptz', { nullable: true })
  undoneAt: Date | null;

  @Field(() => Date, { nullable: true, description: 'When it began to count.' })
  @Column('timestamptz', { nullable: true })
  takenAt: Date | null;
}
