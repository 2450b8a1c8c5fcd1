import { Field, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity } from 'typeorm';
import { isOneOf } from '../../../platform/database/checks.js';
import { GiftDirection } from '../../../words/content-words.js';
import { OfficeSchema } from '../../office-schema.js';
import { MeetingLine } from './meeting-line.entity.js';

/** A gift, meal or other benefit given or received. */
@ObjectType({
  description: 'A gift, meal or other benefit given or received',
  registerIn: () => OfficeSchema,
})
@Entity({ schema: 'office', name: 'gift' })
@Check('gift_direction', isOneOf('direction', GiftDirection))
@Check('gift_value_not_negative', 'value >= 0')
@Check('gift_currency_code', "currency ~ '^[A-Z]{3}$'")
@Check('gift_value_has_currency', 'value IS NULL OR currency IS NOT NULL')
export class Gift extends MeetingLine {
  @Field(() => GiftDirection, { description: 'Received or given by the public body' })
  @Column('text')
  direction: GiftDirection;

  @Field(() => String, { nullable: true, description: 'What it was; null where it is withheld from you' })
  @Column('text')
  description: string;

  @Field(() => String, { nullable: true, description: 'Who gave it' })
  @Column('text', { nullable: true })
  donor: string | null;

  @Field(() => String, { nullable: true, description: 'Its value, a decimal as text' })
  @Column('numeric', { precision: 14, scale: 2, nullable: true })
  value: string | null;

  @Field(() => String, { nullable: true, description: 'ISO 4217 code of the currency' })
  @Column('text', { nullable: true })
  currency: string | null;
}
