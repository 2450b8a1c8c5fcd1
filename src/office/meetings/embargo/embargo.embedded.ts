import { Field, ObjectType } from '@nestjs/graphql';
import { Column } from 'typeorm';
import { Ground } from '../../../words/register-words.js';
import { OfficeSchema } from '../../office-schema.js';

/** A decision to publish later: until when, why, and who decided. All null: there is none. */
@ObjectType({
  description: 'A decision to publish a meeting later than its review; all null when there is none',
  registerIn: () => OfficeSchema,
})
export class Embargo {
  @Field(() => String, { nullable: true, description: 'The day it is published, at 00:00 in Stockholm' })
  @Column('date', { nullable: true })
  until: string | null;

  @Field(() => Ground, { nullable: true, description: 'The ground' })
  @Column('text', { nullable: true })
  ground: Ground | null;

  @Field(() => String, { nullable: true, description: 'Who decided, and the decision' })
  @Column('text', { nullable: true })
  decision: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The day of the first such decision; six months count from it',
  })
  @Column('date', { nullable: true })
  firstDecidedOn: string | null;
}
