import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { JsonObject } from '../../words/json.js';
import { PublicSchema } from '../public-schema.js';
import { DateTimeScalar, JsonScalar } from './scalars.js';

/** What this register is and how large it is. */
@ObjectType('Register', {
  registerIn: () => PublicSchema,
  description: 'What this register is, who keeps it, and how much is in it.',
})
export class RegisterRecord {
  @Field(() => String, { description: 'Name of the register.' })
  name: string;

  @Field(() => String, {
    description:
      'Position of the newest entry. At the same revision all published records are the same; what is told without ' +
      'being a record, such as delayed, may have changed.',
  })
  revision: string;

  @Field(() => String, { description: 'Version of this schema, as semantic versioning has it.' })
  schemaVersion: string;

  @Field(() => String, { description: 'Address of the licence that the register is under.' })
  licence: string;

  @Field(() => String, { description: 'Who publishes the register.' })
  publisher: string;

  @Field(() => String, { nullable: true, description: 'Functional e-mail address for questions.' })
  contact: string | null;

  @Field(() => Int, { description: 'Published meetings.' })
  meetings: number;

  @Field(() => Int, { description: 'Outside organisations that published meetings name.' })
  organisations: number;

  @Field(() => Int, { description: 'Officials that published meetings name.' })
  officials: number;

  @Field(() => Int, { description: 'Meetings that are approved but not public yet.' })
  delayed: number;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When something was last published.' })
  lastPublishedAt: Date | null;

  @Field(() => Boolean, { description: 'Whether this is a demonstration: everything in it is made up.' })
  demonstration: boolean;

  @Field(() => JsonScalar, {
    description:
      'The limits of this API: the name of each and its number. One that is not there does not hold here. ' +
      'docs/api-limits.md of the program explains them.',
  })
  limits: JsonObject;
}
