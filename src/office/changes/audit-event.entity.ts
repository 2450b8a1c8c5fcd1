import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { OfficeSchema } from '../office-schema.js';

/** One line of the audit log: who did what to what. Values are not kept here, only the names of what changed. */
@ObjectType({
  registerIn: () => OfficeSchema,
  description: 'One line of the audit log. It is never changed.',
})
@Entity({ schema: 'office', name: 'audit_event' })
@Index(['subjectId', 'at'])
@Index(['publicBodyId', 'at'])
@Index(['accountId', 'at'])
export class AuditEvent {
  @Field(() => ID, { description: 'Grows with time: later events have greater ids.' })
  @PrimaryColumn('uuid')
  id: string;

  @Field(() => Date, { description: 'When it happened.' })
  @Column('timestamptz')
  at: Date;

  @Field(() => String, { description: 'The operation, as it is called in this API.' })
  @Column('text')
  operation: string;

  @Field(() => ID, { nullable: true, description: 'The account that did it; null when the system did.' })
  @Column('uuid', { nullable: true })
  accountId: string | null;

  @Field(() => String, { nullable: true, description: 'The command, import or job that did it.' })
  @Column('text', { nullable: true })
  systemName: string | null;

  @Field(() => ID, { nullable: true, description: 'The official on whose behalf it was done.' })
  @Column('uuid', { nullable: true })
  onBehalfOf: string | null;

  @Field(() => String, { nullable: true, description: 'What kind of thing it was done to.' })
  @Column('text', { nullable: true })
  subjectKind: string | null;

  @Field(() => ID, { nullable: true, description: 'The thing it was done to.' })
  @Column('text', { nullable: true })
  subjectId: string | null;

  @Field(() => Int, { nullable: true, description: 'The version of the thing after it.' })
  @Column('integer', { nullable: true })
  subjectVersion: number | null;

  @Field(() => ID, { nullable: true, description: 'The public body it concerned.' })
  @Column('uuid', { nullable: true })
  publicBodyId: string | null;

  @Field(() => [String], { description: 'The names of the fields that were given.' })
  @Column('text', { array: true })
  fields: string[];

  @Field(() => String, {
    nullable: true,
    description: 'Why it was refused, or what was peculiar about it, as a code. Null for what is usual.',
  })
  @Column('text', { nullable: true })
  why: string | null;

  @Field(() => String, { description: 'The correlation id of the request, as in the server log.' })
  @Column('text')
  requestId: string;
}
