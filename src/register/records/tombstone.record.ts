import { Field, ObjectType } from '@nestjs/graphql';
import { ChangeType, RecordKind } from '../../words/register-words.js';
import { PublicSchema } from '../public-schema.js';
import { NodeRecord } from './node.record.js';
import { DateTimeScalar } from './scalars.js';

/** What remains of a record that was withdrawn. */
@ObjectType('Tombstone', {
  registerIn: () => PublicSchema,
  implements: () => [NodeRecord],
  description:
    'What remains of a record that is no longer public: that it was there, and why it is not any more.',
})
export class TombstoneRecord extends NodeRecord {
  @Field(() => String, { nullable: true, description: 'The reference that the record had, if it had one.' })
  reference: string | null;

  @Field(() => RecordKind, { description: 'What the record was about.' })
  kind: RecordKind;

  @Field(() => ChangeType, { description: 'What happened to it.' })
  type: ChangeType;

  @Field(() => DateTimeScalar, { description: 'When that happened.' })
  at: Date;

  @Field(() => String, { nullable: true, description: 'Why, in the words of the public body.' })
  reason: string | null;
}
