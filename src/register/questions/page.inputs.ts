import { ArgsType, Field, Int } from '@nestjs/graphql';
import { PublicSchema } from '../public-schema.js';

/** Which page is wanted, as the Relay cursor specification has it. */
@ArgsType({ registerIn: () => PublicSchema })
export class PageInput {
  @Field(() => Int, { nullable: true, description: 'The first so many, 0–100. Default 20.' })
  first?: number | null;

  @Field(() => String, { nullable: true, description: 'Only what comes after this cursor.' })
  after?: string | null;

  @Field(() => Int, { nullable: true, description: 'The last so many, 0–100, in the same order.' })
  last?: number | null;

  @Field(() => String, { nullable: true, description: 'Only what comes before this cursor.' })
  before?: string | null;
}
