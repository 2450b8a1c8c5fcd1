import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { isOneOf } from '../../../platform/database/checks.js';
import type { Json } from '../../../words/json.js';
import { Ground } from '../../../words/register-words.js';
import { OfficeSchema } from '../../office-schema.js';
import { Meeting } from '../meeting.entity.js';
import { RedactionCause } from './redaction-cause.js';

/** What was taken out of one version of a public record. */
export interface RedactedValue {
  version: number;
  pointer: string;
  /** Left out once it is destroyed. */
  value?: Json;
}

/** One field of a meeting that is withheld from the public for good, with the real ground and what it said. */
@ObjectType({
  description: 'One field of a meeting that is withheld from the public, with the real ground',
  registerIn: () => OfficeSchema,
})
@Entity({ schema: 'office', name: 'redaction' })
@Check('redaction_ground', isOneOf('ground', Ground))
@Check('redaction_real_ground', isOneOf('real_ground', Ground))
@Check('redaction_cause', isOneOf('cause', RedactionCause))
@Check('redaction_decided', "(cause = 'DECISION') = (decision IS NOT NULL)")
@Check('redaction_item_in_list', '(list IS NULL) = (item_id IS NULL)')
export class Redaction {
  @Field(() => ID, { description: 'For officials only' })
  @PrimaryColumn('uuid')
  id: string;

  @Field(() => ID, { description: 'The meeting' })
  @Index()
  @ForeignKey(() => Meeting)
  @Column('uuid')
  meetingId: string;

  @Field(() => String, { nullable: true, description: 'The list that holds the field, such as participants' })
  @Column('text', { nullable: true })
  list: string | null;

  @Field(() => ID, { nullable: true, description: 'The line of the list' })
  @Column('uuid', { nullable: true })
  itemId: string | null;

  @Field(() => String, { description: 'The field, such as purpose or name' })
  @Column('text')
  field: string;

  @Field(() => Ground, { description: 'The ground the public is told' })
  @Column('text')
  ground: Ground;

  /** On which ground it was decided, also where the public is told another; null: on none, or nobody decided it. */
  @Column('text', { nullable: true })
  realGround: Ground | null;

  @Column('text')
  cause: RedactionCause;

  @Field(() => String, {
    nullable: true,
    description:
      'The real ground and decision, such as OSL 21:3, RS 2026-0012; for registrars and auditors only',
  })
  @Column('text', { nullable: true })
  decision: string | null;

  /** What the register said before, version by version. Destroyed only by a recorded decision. */
  @Column('jsonb')
  originals: RedactedValue[];

  @Field(() => ID, { nullable: true, description: 'The account that redacted it' })
  @Column('uuid', { nullable: true })
  redactedBy: string | null;

  @Field(() => Date, { description: 'When it was redacted' })
  @Column('timestamptz')
  redactedAt: Date;

  @Field(() => Date, { nullable: true, description: 'When a correction put something else in its place' })
  @Column('timestamptz', { nullable: true })
  liftedAt: Date | null;

  /** By which recorded decision the originals were destroyed; then it is never lifted again. */
  @Column('uuid', { nullable: true })
  destructionId: string | null;
}
