import { Field, ID, InputType } from '@nestjs/graphql';
import { IsEnum, IsOptional, IsUUID, Matches, MaxLength } from 'class-validator';
import { IssueStatus } from '../../words/issue-words.js';
import { ChangeInput, DAY } from '../changes/change.inputs.js';
import { OfficeSchema } from '../office-schema.js';

const inOffice = { registerIn: () => OfficeSchema };

@InputType({ description: 'How far an issue has come now.', ...inOffice })
export class ChangeIssueStatusInput extends ChangeInput {
  @Field(() => IssueStatus, {
    description: 'Adopted, pursued or paused. A closed issue is taken up again by PURSUED.',
  })
  @IsEnum(IssueStatus)
  status: IssueStatus;

  @Field(() => String, {
    nullable: true,
    description: 'The day it came so far, YYYY-MM-DD; today when left out.',
  })
  @IsOptional()
  @Matches(DAY)
  on?: string | null;

  @Field(() => String, { nullable: true, description: 'Who adopted it, if that is not known yet.' })
  @IsOptional()
  @MaxLength(200)
  adoptedBy?: string | null;

  @Field(() => String, { nullable: true, description: 'The day it was adopted, YYYY-MM-DD.' })
  @IsOptional()
  @Matches(DAY)
  adoptedOn?: string | null;

  @Field(() => String, { nullable: true, description: 'Case number (diarienummer) of the decision.' })
  @IsOptional()
  @MaxLength(100)
  caseNumber?: string | null;

  @Field(() => String, { nullable: true, description: 'What happened, kept as a progress note of that day.' })
  @IsOptional()
  @MaxLength(2000)
  note?: string | null;
}

@InputType({ description: 'The end of an issue.', ...inOffice })
export class CloseIssueInput extends ChangeInput {
  @Field(() => IssueStatus, { description: 'Achieved, partly achieved or dropped.' })
  @IsEnum(IssueStatus)
  status: IssueStatus;

  @Field(() => String, { description: 'What came of it.' })
  @MaxLength(2000)
  result: string;

  @Field(() => String, {
    nullable: true,
    description: 'The last day it was pursued, YYYY-MM-DD; today when left out.',
  })
  @IsOptional()
  @Matches(DAY)
  on?: string | null;
}

@InputType({ description: 'What happened to an issue on a day.', ...inOffice })
export class NoteProgressInput extends ChangeInput {
  @Field(() => String, {
    nullable: true,
    description: 'The day it happened, YYYY-MM-DD; today when left out.',
  })
  @IsOptional()
  @Matches(DAY)
  on?: string | null;

  @Field(() => String, { description: 'What happened.' })
  @MaxLength(2000)
  text: string;
}

@InputType({ description: 'A progress note that is wrong.', ...inOffice })
export class RemoveProgressInput extends ChangeInput {
  @Field(() => ID, { description: 'The note to remove.' })
  @IsUUID()
  noteId: string;
}

@InputType({ description: 'An issue that becomes public.', ...inOffice })
export class PublishIssueInput extends ChangeInput {}
