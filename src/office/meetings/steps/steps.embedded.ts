import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Column } from 'typeorm';
import { OfficeSchema } from '../../office-schema.js';
import type { StoredNote } from '../imported/import-source.embedded.js';

/** Who took a meeting through the workflow. Account ids are null for the operator's own acts, such as an import. */
@ObjectType({ description: 'Who did what with a meeting, and when', registerIn: () => OfficeSchema })
export class Steps {
  @Field(() => ID, { nullable: true, description: 'The account that recorded it' })
  @Column('uuid', { nullable: true })
  recordedBy: string | null;

  @Field(() => Date, { description: 'When it was recorded' })
  @Column('timestamptz')
  recordedAt: Date;

  @Field(() => ID, { nullable: true, description: 'The account that changed its content last' })
  @Column('uuid', { nullable: true })
  editedBy: string | null;

  @Field(() => Date, { description: 'When its content was changed last' })
  @Column('timestamptz')
  editedAt: Date;

  @Field(() => ID, { nullable: true, description: 'The account that sent it to review' })
  @Column('uuid', { nullable: true })
  submittedBy: string | null;

  @Field(() => Date, { nullable: true, description: 'When it was sent to review' })
  @Column('timestamptz', { nullable: true })
  submittedAt: Date | null;

  @Field(() => ID, { nullable: true, description: 'The reviewer who returned it' })
  @Column('uuid', { nullable: true })
  returnedBy: string | null;

  /** What the reviewer wrote. */
  @Column('text', { nullable: true })
  returnedReason: string | null;

  /** What stood against it on the day it waited for, when the register itself returned it. */
  @Column('jsonb', { nullable: true })
  returnedFor: StoredNote[] | null;

  @Field(() => ID, { nullable: true, description: 'The account that approved publication' })
  @Column('uuid', { nullable: true })
  publishedBy: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was withdrawn' })
  @Column('text', { nullable: true })
  withdrawnReason: string | null;

  @Field(() => Boolean, { description: 'Whether a registrar answers for the names in it' })
  @Column('boolean', { default: false })
  namesApproved: boolean;
}
