import { Field, ObjectType } from '@nestjs/graphql';
import { IdentifierScheme, OrganisationKind } from '../../words/organisation-words.js';
import { PublicSchema } from '../public-schema.js';
import { NodeRecord } from './node.record.js';
import { DateScalar } from './scalars.js';

/** A name that an organisation has or had. */
@ObjectType('OrganisationName', {
  registerIn: () => PublicSchema,
  description: 'A name that an organisation has or had beside its legal name.',
})
export class OrganisationNameRecord {
  @Field(() => String, { description: 'The name.' })
  name: string;

  @Field(() => String, { description: 'What kind of name it is, such as FORMER or ABBREVIATION.' })
  kind: string;

  @Field(() => DateScalar, { nullable: true, description: 'The first day it was used, where that is known.' })
  from?: string;

  @Field(() => DateScalar, { nullable: true, description: 'The last day it was used, where that is known.' })
  to?: string;
}

/** A number that an organisation has in another register. */
@ObjectType('Identifier', {
  registerIn: () => PublicSchema,
  description: 'A number that an organisation has in another register.',
})
export class IdentifierRecord {
  @Field(() => IdentifierScheme, { description: 'Which register.' })
  scheme: IdentifierScheme;

  @Field(() => String, { description: 'The number, as that register writes it.' })
  value: string;

  @Field(() => String, { nullable: true, description: 'Where that register shows it.' })
  url?: string;
}

/** An outside party, as it is now. */
@ObjectType('Organisation', {
  registerIn: () => PublicSchema,
  implements: () => [NodeRecord],
  description:
    'An outside party that the public bodies met: a company, association, union, authority and so on. Never a ' +
    'person. It is in the register for as long as a published meeting names it.',
})
export class OrganisationRecord extends NodeRecord {
  @Field(() => String, { description: 'Its legal name, as it is now.' })
  name: string;

  @Field(() => [OrganisationNameRecord], { description: 'Other names that it has or had.' })
  names: OrganisationNameRecord[];

  @Field(() => OrganisationKind, { description: 'What kind of organisation it is.' })
  kind: OrganisationKind;

  @Field(() => String, { nullable: true, description: 'ISO 3166-1 alpha-2 code of its country: SE.' })
  country?: string;

  @Field(() => [IdentifierRecord], { description: 'Its numbers in other registers.' })
  identifiers: IdentifierRecord[];

  @Field(() => String, { nullable: true, description: 'Address of its website.' })
  website?: string;

  @Field(() => String, { nullable: true, description: 'The sector it works in, in words.' })
  sector?: string;

  mergedIntoId?: string;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'Day of its earliest published meeting; an imprecise date counts with its first possible day.',
  })
  firstMet?: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Day of its latest published meeting; an imprecise date counts with its first possible day.',
  })
  lastMet?: string;
}
