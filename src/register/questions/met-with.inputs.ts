import { ArgsType, Field, Int } from '@nestjs/graphql';
import { PublicSchema } from '../public-schema.js';
import { MeetingFilter } from './meeting-filter.inputs.js';

/** What the counts of counterparts take. */
@ArgsType({ registerIn: () => PublicSchema })
export class MetWithInput {
  @Field(() => MeetingFilter, { nullable: true, description: 'Which meetings count; all when not given.' })
  filter?: MeetingFilter | null;

  @Field(() => Int, { nullable: true, defaultValue: 20, description: 'At most so many, 0–100.' })
  first?: number | null;
}
