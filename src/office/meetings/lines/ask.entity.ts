import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey } from 'typeorm';
import { isOneOf } from '../../../platform/database/checks.js';
import { Position } from '../../../words/content-words.js';
import { Side } from '../../../words/meeting-words.js';
import { Issue } from '../../issues/issue.entity.js';
import { OfficeSchema } from '../../office-schema.js';
import { MeetingLine } from './meeting-line.entity.js';

/** What one side wanted, and its position; of a draft somebody may have written down what was wanted alone. */
@ObjectType({ description: 'What one side wanted, and its position', registerIn: () => OfficeSchema })
@Entity({ schema: 'office', name: 'ask' })
@Check('ask_side', isOneOf('side', Side))
@Check('ask_position_taken', isOneOf('position_taken', Position))
export class Ask extends MeetingLine {
  @Field(() => Side, { nullable: true, description: 'Who asked; a draft may not say it yet' })
  @Column('text', { nullable: true })
  side: Side | null;

  @Field(() => String, { nullable: true, description: 'What was asked; null where it is withheld from you' })
  @Column('text')
  text: string;

  @Field(() => Position, {
    name: 'position',
    nullable: true,
    description: 'The position taken; a draft may not say it yet',
  })
  @Column('text', { nullable: true })
  positionTaken: Position | null;

  @Field(() => ID, { nullable: true, description: 'The issue it belongs to' })
  @ForeignKey(() => Issue)
  @Column('uuid', { nullable: true })
  issueId: string | null;
}
