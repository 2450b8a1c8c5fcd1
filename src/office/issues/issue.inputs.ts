import { Field, ID, InputType } from '@nestjs/graphql';
import {
  ArrayMaxSize,
  IsEnum,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
} from 'class-validator';
import { type Language, LANGUAGES } from '../../platform/language/language.js';
import { IssueStatus, TargetLevel } from '../../words/issue-words.js';
import { LanguageName } from '../../words/language-words.js';
import { ChangeInput, DAY, MayBeLeftOut } from '../changes/change.inputs.js';
import { OfficeSchema } from '../office-schema.js';

const inOffice = { registerIn: () => OfficeSchema };

@InputType({ description: 'Something that a public body is to pursue.', ...inOffice })
export class RecordIssueInput {
  @Field(() => ID, { description: 'The body that pursues it.' })
  @IsUUID()
  publicBodyId: string;

  @Field(() => String, { description: 'What it is about, in a few words.' })
  @MaxLength(200)
  title: string;

  @Field(() => String, {
    nullable: true,
    description: 'What the body wants to reach. Required once it is adopted.',
  })
  @IsOptional()
  @MaxLength(2000)
  goal?: string | null;

  @Field(() => LanguageName, { defaultValue: 'sv', description: 'The language its texts are written in.' })
  @IsIn(LANGUAGES)
  language: Language;

  @Field(() => IssueStatus, { defaultValue: IssueStatus.PROPOSED, description: 'How far it has come.' })
  @IsEnum(IssueStatus)
  status: IssueStatus;

  @Field(() => [TargetLevel], { defaultValue: [], description: 'Whom it is meant to influence.' })
  @ArrayMaxSize(10)
  @IsEnum(TargetLevel, { each: true })
  targetLevels: TargetLevel[];

  @Field(() => [ID], { defaultValue: [], description: 'Codes of its topics.' })
  @ArrayMaxSize(20)
  @MaxLength(160, { each: true })
  topicCodes: string[];

  @Field(() => String, { nullable: true, description: 'Who decided that the body pursues it.' })
  @IsOptional()
  @MaxLength(200)
  adoptedBy?: string | null;

  @Field(() => String, { nullable: true, description: 'The day of that decision, YYYY-MM-DD.' })
  @IsOptional()
  @Matches(DAY)
  adoptedOn?: string | null;

  @Field(() => String, { nullable: true, description: 'Case number (diarienummer) of that decision.' })
  @IsOptional()
  @MaxLength(100)
  caseNumber?: string | null;

  @Field(() => String, { nullable: true, description: 'What came of it, when it is recorded as closed.' })
  @IsOptional()
  @MaxLength(2000)
  result?: string | null;

  @Field(() => String, { nullable: true, description: 'The first day it was pursued, YYYY-MM-DD.' })
  @IsOptional()
  @Matches(DAY)
  from?: string | null;

  @Field(() => String, { nullable: true, description: 'The last day it was pursued, YYYY-MM-DD.' })
  @IsOptional()
  @Matches(DAY)
  to?: string | null;

  @Field(() => ID, { nullable: true, description: 'The official who answers for it.' })
  @IsOptional()
  @IsUUID()
  ownerId?: string | null;
}

@InputType({ description: 'What to change about an issue. What is left out stays as it is.', ...inOffice })
export class AmendIssueInput extends ChangeInput {
  @Field(() => String, { nullable: true, description: 'What it is about, in a few words.' })
  @MayBeLeftOut()
  @IsString()
  @MaxLength(200)
  title?: string;

  @Field(() => String, { nullable: true, description: 'What the body wants to reach.' })
  @IsOptional()
  @MaxLength(2000)
  goal?: string | null;

  @Field(() => LanguageName, { nullable: true, description: 'The language its texts are written in.' })
  @MayBeLeftOut()
  @IsIn(LANGUAGES)
  language?: Language;

  @Field(() => [TargetLevel], {
    nullable: true,
    description: 'Whom it is meant to influence; the whole list.',
  })
  @MayBeLeftOut()
  @ArrayMaxSize(10)
  @IsEnum(TargetLevel, { each: true })
  targetLevels?: TargetLevel[];

  @Field(() => [ID], { nullable: true, description: 'Codes of its topics; the whole list.' })
  @MayBeLeftOut()
  @ArrayMaxSize(20)
  @MaxLength(160, { each: true })
  topicCodes?: string[];

  @Field(() => String, { nullable: true, description: 'Who decided that the body pursues it.' })
  @IsOptional()
  @MaxLength(200)
  adoptedBy?: string | null;

  @Field(() => String, { nullable: true, description: 'The day of that decision, YYYY-MM-DD.' })
  @IsOptional()
  @Matches(DAY)
  adoptedOn?: string | null;

  @Field(() => String, { nullable: true, description: 'Case number (diarienummer) of that decision.' })
  @IsOptional()
  @MaxLength(100)
  caseNumber?: string | null;

  @Field(() => String, { nullable: true, description: 'What came of it; only of a closed issue.' })
  @IsOptional()
  @MaxLength(2000)
  result?: string | null;

  @Field(() => String, { nullable: true, description: 'The first day it was pursued, YYYY-MM-DD.' })
  @IsOptional()
  @Matches(DAY)
  from?: string | null;

  @Field(() => String, { nullable: true, description: 'The last day it was pursued, YYYY-MM-DD.' })
  @IsOptional()
  @Matches(DAY)
  to?: string | null;

  @Field(() => ID, { nullable: true, description: 'The official who answers for it; null for nobody.' })
  @IsOptional()
  @IsUUID()
  ownerId?: string | null;
}
