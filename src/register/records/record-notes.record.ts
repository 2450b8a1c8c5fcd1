import { Field, ObjectType } from '@nestjs/graphql';
import type { Params } from '../../platform/language/message.js';
import { Ground } from '../../words/register-words.js';
import { PublicSchema } from '../public-schema.js';
import { DateTimeScalar } from './scalars.js';

/** What a record lacks. */
@ObjectType('QualityNote', {
  registerIn: () => PublicSchema,
  description: 'Something that an imported record lacks of what is asked of records today.',
})
export class QualityNoteRecord {
  @Field(() => String, { description: 'Stable name of the note, for programs.' })
  code: string;

  /** The values of its sentence: the words are kept once for all, not in every record. */
  params?: Params;
}

/** What is withheld, and why. */
@ObjectType('Withheld', {
  registerIn: () => PublicSchema,
  description: 'A value that the public may not see. It is gone from every version of the record.',
})
export class WithheldRecord {
  @Field(() => String, {
    description: 'Which value, as a JSON Pointer (RFC 6901) into the record: /participants/0/name.',
  })
  field: string;

  @Field(() => Ground, { description: 'Why. For the name of a person always PERSONAL_DATA.' })
  ground: Ground;

  @Field(() => DateTimeScalar, { description: 'Since when.' })
  since: string;
}

/** Where an imported record came from. */
@ObjectType('Source', {
  registerIn: () => PublicSchema,
  description: 'The register that an imported record was taken from.',
})
export class SourceRecord {
  @Field(() => String, { description: 'Name of the source.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'Address of the source.' })
  url?: string;

  @Field(() => String, { description: 'The licence that the source is under.' })
  licence: string;

  @Field(() => String, { nullable: true, description: 'What identifies the record in its source.' })
  reference?: string;
}
