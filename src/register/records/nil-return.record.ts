import { Field, ObjectType } from '@nestjs/graphql';
import { PublicSchema } from '../public-schema.js';
import { NodeRecord } from './node.record.js';
import { DateScalar, DateTimeScalar } from './scalars.js';

/** The statement that there was nothing to report. */
@ObjectType('NilReturn', {
  registerIn: () => PublicSchema,
  implements: () => [NodeRecord],
  description: 'The statement that the holder of a post had no lobbying contact to report in a period.',
})
export class NilReturnRecord extends NodeRecord {
  publicBodyId: string;

  officialId?: string;

  @Field(() => String, { nullable: true, description: 'The post that the statement is for.' })
  postTitle?: string;

  @Field(() => DateScalar, { description: 'First day of the period.' })
  from: string;

  @Field(() => DateScalar, { description: 'Last day of the period.' })
  to: string;

  @Field(() => DateTimeScalar, { description: 'When the statement was made.' })
  filedAt: string;
}
