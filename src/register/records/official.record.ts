import { Field, ObjectType } from '@nestjs/graphql';
import type { Texts } from '../../platform/language/language.js';
import { PublicSchema } from '../public-schema.js';
import { NodeRecord } from './node.record.js';
import { DateScalar } from './scalars.js';

/** A dated role of an official. */
@ObjectType('Post', {
  registerIn: () => PublicSchema,
  description: 'What an official is or was, in which public body, and when.',
})
export class PostRecord {
  title: Partial<Texts>;

  publicBodyId: string;

  @Field(() => String, { nullable: true, description: 'The department or unit, where the post is in one.' })
  unitName?: string;

  @Field(() => DateScalar, { nullable: true, description: 'The first day. Null: since before the register.' })
  from?: string;

  @Field(() => DateScalar, { nullable: true, description: 'The last day. Null: not ended.' })
  to?: string;
}

/** A person who acts for a public body. */
@ObjectType('Official', {
  registerIn: () => PublicSchema,
  implements: () => [NodeRecord],
  description:
    'A person who acts for a public body: elected, manager or other staff. In the register for as long as a ' +
    'published meeting names them.',
})
export class OfficialRecord extends NodeRecord {
  @Field(() => String, {
    nullable: true,
    description: 'The name as it is now; null where only role and unit are public.',
  })
  name?: string;

  @Field(() => [PostRecord], { description: 'The posts the official has and had.' })
  posts: PostRecord[];
}
