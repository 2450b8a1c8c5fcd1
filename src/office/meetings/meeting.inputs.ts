import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsBoolean,
  IsDate,
  IsEnum,
  IsInt,
  IsNotEmpty,
  IsOptional,
  IsUUID,
  Matches,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { OutcomeKind } from '../../words/content-words.js';
import { Channel, DatePrecision, Direction, Initiator } from '../../words/meeting-words.js';
import { DAY } from '../changes/change.inputs.js';
import { OfficeSchema } from '../office-schema.js';
import { AskInput, DecisionReferenceInput, DocumentInput, GiftInput } from './lines/line.inputs.js';
import { ParticipantInput } from './lines/participant.inputs.js';

const inOffice = { registerIn: () => OfficeSchema };
const LONGEST_LIST = 200;

/** What a meeting says. What is left out stays as it is; null empties it; a list replaces the whole list. */
@InputType({ isAbstract: true, ...inOffice })
export abstract class MeetingContent {
  @Field(() => String, { nullable: true, description: 'At most 120 characters' })
  @IsOptional()
  @IsNotEmpty()
  @MaxLength(120)
  title?: string | null;

  @Field(() => String, { nullable: true, description: 'What it was about, 80–2,000 characters' })
  @IsOptional()
  @IsNotEmpty()
  @MaxLength(2000)
  purpose?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'ISO 639 code of the language of the texts; sv when not given',
  })
  @IsOptional()
  @Matches(/^[a-z]{2,3}$/)
  language?: string;

  @Field(() => Direction, { nullable: true, description: 'Who sought to influence whom' })
  @IsOptional()
  @IsEnum(Direction)
  direction?: Direction;

  @Field(() => Initiator, { nullable: true, description: 'Who took the initiative' })
  @IsOptional()
  @IsEnum(Initiator)
  initiatedBy?: Initiator;

  @Field(() => Channel, { nullable: true, description: 'How it took place' })
  @IsOptional()
  @IsEnum(Channel)
  channel?: Channel;

  @Field(() => String, { nullable: true, description: 'The day, or the first possible day (YYYY-MM-DD)' })
  @IsOptional()
  @Matches(DAY)
  date?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The last day; of an imprecise date the last possible one, found when left out (YYYY-MM-DD)',
  })
  @IsOptional()
  @Matches(DAY)
  endDate?: string | null;

  @Field(() => DatePrecision, {
    nullable: true,
    description: 'How exactly the date is known; DAY when not given',
  })
  @IsOptional()
  @IsEnum(DatePrecision)
  datePrecision?: DatePrecision;

  @Field(() => Date, { nullable: true, description: 'When it began' })
  @IsOptional()
  @IsDate()
  startsAt?: Date | null;

  @Field(() => Date, { nullable: true, description: 'When it ended' })
  @IsOptional()
  @IsDate()
  endsAt?: Date | null;

  @Field(() => String, { nullable: true, description: 'Where it took place' })
  @IsOptional()
  @MaxLength(300)
  place?: string | null;

  @Field(() => String, { nullable: true, description: 'The municipality it took place in' })
  @IsOptional()
  @MaxLength(100)
  municipality?: string | null;

  @Field(() => String, { nullable: true, description: 'ISO 3166-1 alpha-2 code of the country, such as SE' })
  @IsOptional()
  @Matches(/^[A-Z]{2}$/)
  country?: string | null;

  @Field(() => [String], { nullable: true, description: 'Codes of its topics' })
  @IsOptional()
  @ArrayMaxSize(20)
  @ArrayUnique()
  @MaxLength(100, { each: true })
  topicCodes?: string[];

  @Field(() => [ID], { nullable: true, description: 'Issues pursued that it was about' })
  @IsOptional()
  @ArrayMaxSize(20)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  issueIds?: string[];

  @Field(() => [ParticipantInput], { nullable: true, description: 'Who took part, in order' })
  @IsOptional()
  @ArrayMaxSize(LONGEST_LIST)
  @ValidateNested({ each: true })
  @Type(() => ParticipantInput)
  participants?: ParticipantInput[];

  @Field(() => [AskInput], { nullable: true, description: 'What was asked, in order' })
  @IsOptional()
  @ArrayMaxSize(LONGEST_LIST)
  @ValidateNested({ each: true })
  @Type(() => AskInput)
  asks?: AskInput[];

  @Field(() => Boolean, { nullable: true, description: 'The statement that nothing was asked' })
  @IsOptional()
  @IsBoolean()
  nothingAsked?: boolean;

  @Field(() => [DecisionReferenceInput], {
    nullable: true,
    description: 'The matters it was about, in order',
  })
  @IsOptional()
  @ArrayMaxSize(LONGEST_LIST)
  @ValidateNested({ each: true })
  @Type(() => DecisionReferenceInput)
  decisionReferences?: DecisionReferenceInput[];

  @Field(() => [DocumentInput], { nullable: true, description: 'Documents that were part of it, in order' })
  @IsOptional()
  @ArrayMaxSize(LONGEST_LIST)
  @ValidateNested({ each: true })
  @Type(() => DocumentInput)
  documents?: DocumentInput[];

  @Field(() => [GiftInput], { nullable: true, description: 'Gifts and benefits, in order' })
  @IsOptional()
  @ArrayMaxSize(LONGEST_LIST)
  @ValidateNested({ each: true })
  @Type(() => GiftInput)
  gifts?: GiftInput[];

  @Field(() => Boolean, { nullable: true, description: 'The statement that there were no gifts or benefits' })
  @IsOptional()
  @IsBoolean()
  noGifts?: boolean;

  @Field(() => OutcomeKind, { nullable: true, description: 'What came of it' })
  @IsOptional()
  @IsEnum(OutcomeKind)
  outcomeKind?: OutcomeKind | null;

  @Field(() => String, { nullable: true, description: 'What came of it, in words' })
  @IsOptional()
  @MaxLength(2000)
  outcomeText?: string | null;

  @Field(() => [String], { nullable: true, description: 'Words to find it by' })
  @IsOptional()
  @ArrayMaxSize(20)
  @ArrayUnique()
  @MaxLength(60, { each: true })
  keywords?: string[];

  @Field(() => String, { nullable: true, description: 'The series of meetings it belongs to; not published' })
  @IsOptional()
  @MaxLength(100)
  series?: string | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Other meetings it belongs together with; not published',
  })
  @IsOptional()
  @ArrayMaxSize(50)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  linkedMeetingIds?: string[];

  @Field(() => String, { nullable: true, description: 'For colleagues only; never published' })
  @IsOptional()
  @MaxLength(2000)
  internalNote?: string | null;
}

@InputType({ description: 'A meeting to record as a draft', ...inOffice })
export class RecordMeetingInput extends MeetingContent {
  @Field(() => ID, { description: 'The public body whose meeting it was' })
  @IsUUID()
  publicBodyId: string;
}

@InputType({ description: 'What to change in a draft', ...inOffice })
export class AmendMeetingInput extends MeetingContent {
  @Field(() => ID, { description: 'The meeting' })
  @IsUUID()
  id: string;

  @Field(() => Int, { description: 'Its version as you read it' })
  @IsInt()
  @Min(1)
  expectedVersion: number;
}
