import { Field, Float, ObjectType, registerEnumType } from '@nestjs/graphql';
import { OfficeSchema } from '../office-schema.js';
import { Likeness } from './duplicate.rules.js';
import { Organisation } from './organisation.entity.js';

registerEnumType(Likeness, {
  registerIn: () => OfficeSchema,
  name: 'Likeness',
  description: 'Why two organisations may be the same.',
  valuesMap: {
    SAME_IDENTIFIER: { description: 'They have the same number in an outside register.' },
    SAME_NAME: { description: 'Their names differ at most in legal form, case, accents and punctuation.' },
    SAME_WORDS: { description: 'Their names have the same words in another order.' },
    SIMILAR_NAME: { description: 'Their names look alike.' },
    SAME_WEBSITE: { description: 'They have the same website.' },
  },
});

/** An organisation that may be the same as another one. */
@ObjectType({
  registerIn: () => OfficeSchema,
  description: 'An organisation that may be the same as the one asked about. It is for a person to decide.',
})
export class PossibleDuplicate {
  @Field(() => Organisation, { description: 'The organisation.' })
  organisation: Organisation;

  @Field(() => Float, { description: 'How alike they are, from 0 to 1. Only an identifier gives 1.' })
  score: number;

  @Field(() => [Likeness], { description: 'Why.' })
  why: Likeness[];
}
