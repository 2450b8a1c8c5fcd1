import { Field, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity } from 'typeorm';
import { isOneOf } from '../../../platform/database/checks.js';
import { DecisionKind } from '../../../words/content-words.js';
import { OfficeSchema } from '../../office-schema.js';
import { MeetingLine } from './meeting-line.entity.js';

/** The case, bill, inquiry, EU procedure or procurement that a meeting was about. */
@ObjectType({
  description: 'The case, bill, inquiry, EU procedure or procurement that a meeting was about',
  registerIn: () => OfficeSchema,
})
@Entity({ schema: 'office', name: 'decision_reference' })
@Check('decision_reference_kind', isOneOf('kind', DecisionKind))
export class DecisionReference extends MeetingLine {
  @Field(() => DecisionKind, { description: 'What kind of matter' })
  @Column('text')
  kind: DecisionKind;

  @Field(() => String, { description: 'Its number or name, such as SOU 2026:12' })
  @Column('text')
  reference: string;

  @Field(() => String, { nullable: true, description: 'Its title' })
  @Column('text', { nullable: true })
  title: string | null;

  @Field(() => String, { nullable: true, description: 'Where it can be read' })
  @Column('text', { nullable: true })
  url: string | null;
}
