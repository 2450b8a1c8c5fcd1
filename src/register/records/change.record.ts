import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { JsonObject } from '../../words/json.js';
import { ChangeType, RecordKind } from '../../words/register-words.js';
import { PublicSchema } from '../public-schema.js';
import { DateTimeScalar, JsonScalar } from './scalars.js';

/** One entry of the change log. */
@ObjectType('Change', {
  registerIn: () => PublicSchema,
  description:
    'One entry of the change log: one version of one record, in the order they became public. A copy that follows ' +
    'the log stays equal to the register.',
})
export class ChangeRecord {
  @Field(() => String, { description: 'Ask for what comes after it to get what came later.' })
  cursor: string;

  @Field(() => String, {
    description: 'Position in the register: from 1, without gaps. May outgrow 32 bits.',
  })
  seq: string;

  @Field(() => RecordKind, { description: 'What the record is about.' })
  kind: RecordKind;

  @Field(() => ID, { description: 'Id of the record.' })
  id: string;

  @Field(() => String, { nullable: true, description: 'Reference of the record, if it has one.' })
  reference: string | null;

  @Field(() => Int, { description: 'Version of the record, from 1.' })
  version: number;

  @Field(() => ChangeType, { description: 'What happened.' })
  type: ChangeType;

  @Field(() => DateTimeScalar, { description: 'When it became public.' })
  at: Date;

  @Field(() => String, { nullable: true, description: 'Why, in the words of the public body.' })
  reason: string | null;

  @Field(() => JsonScalar, {
    nullable: true,
    description:
      'The whole record of this version, without what is withheld since. Null when the record was withdrawn.',
  })
  record: JsonObject | null;

  @Field(() => String, { description: 'Leaf hash of the entry in the chain: 64 hexadecimal digits.' })
  hash: string;
}
