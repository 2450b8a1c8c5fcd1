import { Field, ObjectType } from '@nestjs/graphql';
import type { Texts } from '../../platform/language/language.js';
import { BodyKind } from '../../words/body-words.js';
import { PublicSchema } from '../public-schema.js';
import { NodeRecord } from './node.record.js';

/** A public organisation that keeps its register here. */
@ObjectType('PublicBody', {
  registerIn: () => PublicSchema,
  implements: () => [NodeRecord],
  description:
    'A public organisation that keeps its register here. Bodies form a tree: a region, its council, committees, ' +
    'administrations and companies.',
})
export class PublicBodyRecord extends NodeRecord {
  @Field(() => String, { description: 'Its short name in addresses: region-varmland.' })
  slug: string;

  name: Partial<Texts>;

  @Field(() => BodyKind, { description: 'What kind of body it is.' })
  kind: BodyKind;

  @Field(() => String, { nullable: true, description: 'Its Swedish organisation number: ten digits.' })
  organisationNumber?: string;

  parentId?: string;

  @Field(() => Boolean, {
    description: 'Whether it is fictional: everything that a demonstration body publishes is made up.',
  })
  demonstration: boolean;
}
