import { Field, Int, ObjectType } from '@nestjs/graphql';
import { PublicSchema } from '../public-schema.js';

/** Where a page lies among all pages, as the Relay cursor specification has it. */
@ObjectType('PageInfo', {
  registerIn: () => PublicSchema,
  description: 'Where a page lies among all pages. Follows the Relay cursor connections specification.',
})
export class PageInfoRecord {
  @Field(() => Boolean, { description: 'Whether more follows: ask again with after: endCursor.' })
  hasNextPage: boolean;

  @Field(() => Boolean, {
    description: 'Whether something comes before: ask again with before: startCursor.',
  })
  hasPreviousPage: boolean;

  @Field(() => String, { nullable: true, description: 'Cursor of the first edge; null when there is none.' })
  startCursor: string | null;

  @Field(() => String, { nullable: true, description: 'Cursor of the last edge; null when there is none.' })
  endCursor: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'In the order RELEVANCE of a search: the list ends after this many, the best, however many are found; narrow ' +
      'the filter to see others. Null in every order that reaches all.',
  })
  reachesOnly?: number | null;
}
