import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Channel, DatePrecision, Direction, Initiator } from '../../words/meeting-words.js';
import { Review } from '../../words/register-words.js';
import { PublicSchema } from '../public-schema.js';
import {
  AskRecord,
  DecisionReferenceRecord,
  DocumentRecord,
  GiftRecord,
  OutcomeRecord,
} from './meeting-lines.record.js';
import { NodeRecord } from './node.record.js';
import { ParticipantRecord } from './participant.record.js';
import { QualityNoteRecord, SourceRecord, WithheldRecord } from './record-notes.record.js';
import { DateScalar, DateTimeScalar } from './scalars.js';

/** One lobbying contact as it was published. Members without a description are stored, but reached by other fields. */
@ObjectType('Meeting', {
  registerIn: () => PublicSchema,
  implements: () => [NodeRecord],
  description:
    'One lobbying contact, whatever its channel: somebody sought to influence the public body, or the public body ' +
    'sought to influence somebody. A value that is null and listed in withheld is withheld; one that is null and ' +
    'not listed was never given.',
})
export class MeetingRecord extends NodeRecord {
  @Field(() => String, { description: 'What people call the record by, such as RVL-2026-000123. Permanent.' })
  reference: string;

  @Field(() => Int, {
    description: 'How many times the record was published: 1, and one more for each change.',
  })
  version: number;

  publicBodyId: string;

  @Field(() => String, { nullable: true, description: 'What the meeting was about, in a line.' })
  title?: string;

  @Field(() => String, {
    nullable: true,
    description: 'What it was about and why, in the words of the official.',
  })
  purpose?: string;

  @Field(() => String, {
    nullable: true,
    description: 'ISO 639 code of the language that title, purpose and the other texts are written in: sv.',
  })
  language?: string;

  @Field(() => Direction, { description: 'Who sought to influence whom. Never withheld.' })
  direction: Direction;

  @Field(() => Initiator, { description: 'Who took the initiative.' })
  initiatedBy: Initiator;

  @Field(() => Channel, { description: 'How the contact took place.' })
  channel: Channel;

  @Field(() => DateScalar, {
    description: 'The day in Sweden; when datePrecision is not DAY, the first day it may have been.',
  })
  date: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The last day; when datePrecision is not DAY, the last day it may have been. Null: one day.',
  })
  endDate?: string;

  @Field(() => DatePrecision, { description: 'How exactly the date is known.' })
  datePrecision: DatePrecision;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it began, where that is known.' })
  startsAt?: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it ended, where that is known.' })
  endsAt?: string;

  @Field(() => String, { nullable: true, description: 'Where it took place, in words.' })
  place?: string;

  @Field(() => String, { nullable: true, description: 'The municipality it took place in.' })
  municipality?: string;

  @Field(() => String, { nullable: true, description: 'ISO 3166-1 alpha-2 code of the country: SE.' })
  country?: string;

  @Field(() => [ParticipantRecord], { description: 'Who took part, on each side.' })
  participants: ParticipantRecord[];

  topicCodes: string[];

  issueIds: string[];

  @Field(() => [AskRecord], { description: 'What one side asked of the other.' })
  asks: AskRecord[];

  @Field(() => Boolean, { description: 'The statement that nobody asked for anything.' })
  nothingAsked: boolean;

  @Field(() => [DecisionReferenceRecord], { description: 'The decisions it was about.' })
  decisionReferences: DecisionReferenceRecord[];

  @Field(() => [DocumentRecord], { description: 'The documents that changed hands.' })
  documents: DocumentRecord[];

  @Field(() => [GiftRecord], { description: 'Gifts and benefits, such as a dinner or a ticket.' })
  gifts: GiftRecord[];

  @Field(() => Boolean, { description: 'The statement that there were no gifts or benefits.' })
  noGifts: boolean;

  @Field(() => OutcomeRecord, { nullable: true, description: 'What the meeting led to.' })
  outcome?: OutcomeRecord;

  @Field(() => [String], { description: 'Words to find the meeting by.' })
  keywords: string[];

  @Field(() => DateTimeScalar, { description: 'When it was first published.' })
  publishedAt: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was last corrected; null: never.' })
  correctedAt?: string;

  @Field(() => Int, {
    nullable: true,
    description: "Days from the meeting's last day to its publication, in Sweden. Null for imported records.",
  })
  daysToPublication?: number;

  @Field(() => Boolean, { description: 'Whether it was published later than the limit in force that day.' })
  late: boolean;

  @Field(() => Review, { description: 'How it was reviewed before it became public.' })
  review: Review;

  @Field(() => Boolean, { description: 'Whether it is made up, for demonstration: it never took place.' })
  demonstration: boolean;

  @Field(() => [QualityNoteRecord], { description: 'What an imported record lacks of what is asked today.' })
  qualityNotes: QualityNoteRecord[];

  @Field(() => [WithheldRecord], { description: 'What is withheld from the public, and why.' })
  withheld: WithheldRecord[];

  @Field(() => SourceRecord, { nullable: true, description: 'Where an imported record came from.' })
  source?: SourceRecord;

  @Field(() => String, {
    description: 'Leaf hash of this version in the chain of the register: 64 hexadecimal digits.',
  })
  hash: string;
}
