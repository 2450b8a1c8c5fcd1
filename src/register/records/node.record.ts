import { Field, ID, InterfaceType } from '@nestjs/graphql';
import { PublicSchema } from '../public-schema.js';

/** What the type of a record is called in GraphQL, kept on what `node` returns. */
export interface Named {
  __typename: string;
}

/** Anything with an id that `node` can find again. */
@InterfaceType('Node', {
  registerIn: () => PublicSchema,
  description: 'Anything in the register that has an id of its own. Ids are permanent and never used again.',
  resolveType: (value: Named) => value.__typename,
})
export abstract class NodeRecord {
  @Field(() => ID, { description: 'A UUID: permanent, never used for anything else.' })
  id: string;
}
