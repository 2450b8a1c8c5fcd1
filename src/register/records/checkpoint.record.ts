import { Field, ObjectType } from '@nestjs/graphql';
import { PublicSchema } from '../public-schema.js';
import { DateTimeScalar } from './scalars.js';

/** A signed statement of what the register contained. */
@ObjectType('Checkpoint', {
  registerIn: () => PublicSchema,
  description: 'A signed statement of what the whole register contained at a moment (C2SP tlog-checkpoint).',
})
export class CheckpointRecord {
  @Field(() => String, { description: 'Which register it is about.' })
  origin: string;

  @Field(() => String, { description: 'How many entries it covers.' })
  size: string;

  @Field(() => String, {
    description: 'Root of the Merkle tree over them (RFC 6962): 64 hexadecimal digits.',
  })
  root: string;

  @Field(() => DateTimeScalar, {
    description: 'When the newest of them became public; it was signed together with it.',
  })
  at: Date;

  @Field(() => String, { description: 'The signed note itself.' })
  note: string;
}
