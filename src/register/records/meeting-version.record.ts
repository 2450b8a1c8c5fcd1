import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { Json } from '../../words/json.js';
import { ChangeType } from '../../words/register-words.js';
import { PublicSchema } from '../public-schema.js';
import { DateTimeScalar, JsonScalar } from './scalars.js';

/** One value that differs between a version and the one before it. */
@ObjectType('FieldChange', {
  registerIn: () => PublicSchema,
  description: 'One value that differs from the version before.',
})
export class FieldChangeRecord {
  @Field(() => String, {
    description:
      'Which value, as a JSON Pointer (RFC 6901) into the record of this version; for something that was ' +
      'taken away, into the version before.',
  })
  field: string;

  @Field(() => JsonScalar, {
    nullable: true,
    description: 'What it was. Null: it was not there, or it is withheld since.',
  })
  before?: Json;

  @Field(() => JsonScalar, {
    nullable: true,
    description: 'What it became. Null: it was taken away, or it is withheld; both null: it is withheld.',
  })
  after?: Json;
}

/** One published version of a meeting. */
@ObjectType('MeetingVersion', {
  registerIn: () => PublicSchema,
  description: 'One published version of a meeting, and how it differs from the one before.',
})
export class MeetingVersionRecord {
  @Field(() => Int, { description: 'Number of the version, from 1.' })
  version: number;

  @Field(() => DateTimeScalar, { description: 'When it was published.' })
  at: Date;

  @Field(() => ChangeType, { description: 'What happened.' })
  type: ChangeType;

  @Field(() => String, { nullable: true, description: 'Why, in the words of the public body.' })
  reason?: string;

  @Field(() => [FieldChangeRecord], {
    description:
      'What differs from the version before; empty for the first. Withheld values are shown nowhere.',
  })
  changes: FieldChangeRecord[];
}
