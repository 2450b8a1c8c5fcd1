import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import { Channel, Direction, Initiator } from '../../words/meeting-words.js';
import { OrganisationKind } from '../../words/organisation-words.js';
import { MeetingOrder } from '../../words/query-words.js';
import { Review } from '../../words/register-words.js';
import { PublicSchema } from '../public-schema.js';
import { DateScalar, DateTimeScalar } from '../records/scalars.js';
import { PageInput } from './page.inputs.js';

/** Which meetings are wanted. Every member narrows the list; null does not, an empty list matches nothing. */
@InputType('MeetingFilter', {
  registerIn: () => PublicSchema,
  description:
    'Which meetings are wanted. What is given must all hold; of a list, one value is enough. A list holds at most ' +
    '100 values, and an empty one matches nothing.',
})
export class MeetingFilter {
  @Field(() => String, {
    nullable: true,
    description:
      'Words that must all occur, in any order and whatever their endings in Swedish or English: sjukvård finds ' +
      'sjukvården. "A phrase" finds its words one after the other, -without leaves out, begin* finds beginnings of ' +
      'words. Case and accents do not matter: malmo finds Malmö. Searches reference, title, purpose, place, ' +
      'keywords, participants, asks, decisions, documents, gifts, outcome, what the organisations are called now, ' +
      'formerly or otherwise, and the titles of the issues. Of names and references beginnings of words will do, ' +
      'from 3 letters: RVL-2026 finds RVL-2026-000123; in quotes they will not. At most 200 characters and 20 ' +
      'words; a text without any word finds nothing.',
  })
  text?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Meetings that took place, or may have, on this day or later.',
  })
  dateFrom?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Meetings that took place, or may have, on this day or earlier.',
  })
  dateTo?: string | null;

  @Field(() => [Direction], { nullable: true, description: 'Who sought to influence whom.' })
  direction?: Direction[] | null;

  @Field(() => [Initiator], { nullable: true, description: 'Who took the initiative.' })
  initiatedBy?: Initiator[] | null;

  @Field(() => [Channel], { nullable: true, description: 'How the contact took place.' })
  channel?: Channel[] | null;

  @Field(() => [ID], { nullable: true, description: 'Ids of public bodies; bodies below them count too.' })
  publicBodyIds?: string[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Ids of organisations that took part or were represented. After a merge old ids still work.',
  })
  organisationIds?: string[] | null;

  @Field(() => [OrganisationKind], {
    nullable: true,
    description: 'Kinds of organisations that took part, as they are now.',
  })
  organisationKinds?: OrganisationKind[] | null;

  @Field(() => [ID], { nullable: true, description: 'Ids of officials who took part.' })
  officialIds?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Codes of topics; narrower topics count too.' })
  topics?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Ids of issues that the meeting was about.' })
  issueIds?: string[] | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Number of a decision that the meeting was about, such as SOU 2026:12. Case does not matter.',
  })
  decisionReference?: string | null;

  @Field(() => [String], {
    nullable: true,
    description: 'ISO 3166-1 alpha-2 codes of countries that the meeting took place in: SE.',
  })
  country?: string[] | null;

  @Field(() => [Review], { nullable: true, description: 'How the record was reviewed.' })
  review?: Review[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it was published later than the limit.' })
  late?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether documents are listed.' })
  hasDocuments?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether something is withheld.' })
  hasWithheld?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the record has quality notes.' })
  hasQualityNotes?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it was corrected after publication.' })
  corrected?: boolean | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Meetings whose newest version became public at this moment or later.',
  })
  changedSince?: string | null;
}

/** What a connection of meetings takes, wherever it hangs. */
@ArgsType({ registerIn: () => PublicSchema })
export class MeetingsInput extends PageInput {
  @Field(() => MeetingFilter, { nullable: true, description: 'Which meetings; all when not given.' })
  filter?: MeetingFilter | null;

  @Field(() => MeetingOrder, {
    nullable: true,
    defaultValue: MeetingOrder.DATE_DESC,
    description: 'In which order. RELEVANCE is by date, the latest first, where no words are looked for.',
  })
  orderBy?: MeetingOrder | null;
}
