import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { IssueStatus, TargetLevel } from '../../words/issue-words.js';
import { OrganisationKind } from '../../words/organisation-words.js';
import { IssueOrder, PartyOrder } from '../../words/query-words.js';
import { PublicSchema } from '../public-schema.js';
import { DateScalar } from '../records/scalars.js';
import { PageInput } from './page.inputs.js';

const SEARCHED =
  ' Takes words that must all occur, in any order and whatever their endings in Swedish or English; "a phrase"; ' +
  '-without; begin* for beginnings of words. Case and accents do not matter. At most 200 characters and 20 words; ' +
  'a text without any word finds nothing.';

/** Which organisations are wanted. */
@InputType('OrganisationFilter', {
  registerIn: () => PublicSchema,
  description: 'Which organisations are wanted. What is given must all hold; of a list, one value is enough.',
})
export class OrganisationFilter {
  @Field(() => String, {
    nullable: true,
    description:
      'Searches names, former and other names too, also of those merged into it, and numbers; beginnings of words ' +
      'will do from 3 letters. A name written with another legal form is found as well.' +
      SEARCHED,
  })
  text?: string | null;

  @Field(() => [OrganisationKind], { nullable: true, description: 'What kind of organisation it is.' })
  kind?: OrganisationKind[] | null;

  @Field(() => [String], { nullable: true, description: 'ISO 3166-1 alpha-2 codes of countries: SE.' })
  country?: string[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'Its number in another register, whole. Spaces, hyphens and case do not matter.',
  })
  identifier?: string | null;
}

/** Which officials are wanted. */
@InputType('OfficialFilter', {
  registerIn: () => PublicSchema,
  description: 'Which officials are wanted. What is given must all hold, of one and the same post.',
})
export class OfficialFilter {
  @Field(() => String, {
    nullable: true,
    description:
      'Searches names, where beginnings of words will do from 3 letters, and titles and units of posts.' +
      SEARCHED,
  })
  text?: string | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Ids of public bodies in which they have or had a post; bodies below them count too.',
  })
  publicBodyIds?: string[] | null;

  @Field(() => DateScalar, { nullable: true, description: 'A day on which they held the post.' })
  activeOn?: string | null;
}

/** Which issues are wanted. */
@InputType('IssueFilter', {
  registerIn: () => PublicSchema,
  description: 'Which issues are wanted. What is given must all hold; of a list, one value is enough.',
})
export class IssueFilter {
  @Field(() => String, {
    nullable: true,
    description:
      'Searches titles and case numbers, where beginnings of words will do from 3 letters, goals, results, steps on ' +
      'the way, and who decided.' +
      SEARCHED,
  })
  text?: string | null;

  @Field(() => [IssueStatus], { nullable: true, description: 'How far it has come.' })
  status?: IssueStatus[] | null;

  @Field(() => [ID], { nullable: true, description: 'Ids of public bodies; bodies below them count too.' })
  publicBodyIds?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Codes of topics; narrower topics count too.' })
  topics?: string[] | null;

  @Field(() => [TargetLevel], { nullable: true, description: 'Whom the body seeks to influence.' })
  targetLevels?: TargetLevel[] | null;
}

const PARTY_ORDER = 'In which order. RELEVANCE is by name where no words are looked for.';

/** What the list of organisations takes. */
@ArgsType({ registerIn: () => PublicSchema })
export class OrganisationsInput extends PageInput {
  @Field(() => OrganisationFilter, {
    nullable: true,
    description: 'Which organisations; all when not given.',
  })
  filter?: OrganisationFilter | null;

  @Field(() => PartyOrder, { nullable: true, defaultValue: PartyOrder.NAME, description: PARTY_ORDER })
  orderBy?: PartyOrder | null;
}

/** What the list of officials takes. */
@ArgsType({ registerIn: () => PublicSchema })
export class OfficialsInput extends PageInput {
  @Field(() => OfficialFilter, { nullable: true, description: 'Which officials; all when not given.' })
  filter?: OfficialFilter | null;

  @Field(() => PartyOrder, { nullable: true, defaultValue: PartyOrder.NAME, description: PARTY_ORDER })
  orderBy?: PartyOrder | null;
}

/** What the list of issues takes. */
@ArgsType({ registerIn: () => PublicSchema })
export class IssuesInput extends PageInput {
  @Field(() => IssueFilter, { nullable: true, description: 'Which issues; all when not given.' })
  filter?: IssueFilter | null;

  @Field(() => IssueOrder, {
    nullable: true,
    defaultValue: IssueOrder.NAME,
    description: PARTY_ORDER,
  })
  orderBy?: IssueOrder | null;
}

/** What the list of nil returns takes. */
@ArgsType({ registerIn: () => PublicSchema })
export class NilReturnsInput extends PageInput {
  @Field(() => [ID], { nullable: true, description: 'Ids of public bodies; bodies below them count too.' })
  publicBodyIds?: string[] | null;

  @Field(() => DateScalar, { nullable: true, description: 'Periods that end on this day or later.' })
  from?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Periods that begin on this day or earlier.' })
  to?: string | null;
}

/** What coverage takes. */
@ArgsType({ registerIn: () => PublicSchema })
export class CoverageInput {
  @Field(() => [ID], { nullable: true, description: 'Ids of public bodies; bodies below them count too.' })
  publicBodyIds?: string[] | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'A day of the first month. Default: eleven months before the last.',
  })
  from?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'A day of the last month. Default: the present month in Sweden. At most 120 months in all.',
  })
  to?: string | null;
}

/** What the change log takes. */
@ArgsType({ registerIn: () => PublicSchema })
export class ChangesInput {
  @Field(() => String, {
    nullable: true,
    description: 'Only what came after this cursor; all when not given.',
  })
  after?: string | null;

  @Field(() => Int, { nullable: true, description: 'The first so many, 0–100. Default 20.' })
  first?: number | null;
}
