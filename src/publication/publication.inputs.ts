import { Field, InputType } from '@nestjs/graphql';
import { ArrayMaxSize, ArrayNotEmpty, IsEnum, Matches, MaxLength } from 'class-validator';
import { DAY } from '../office/changes/change.inputs.js';
import { AmendMeetingInput } from '../office/meetings/meeting.inputs.js';
import { MeetingInput } from '../office/meetings/steps/step.inputs.js';
import { OfficeSchema } from '../office/office-schema.js';
import { Ground } from '../words/register-words.js';

const inOffice = { registerIn: () => OfficeSchema };
const MOST_FIELDS = 100;

@InputType({ description: 'What to correct in a published meeting, and why', ...inOffice })
export class CorrectMeetingInput extends AmendMeetingInput {
  @Field(() => String, { description: 'Why, for the public to read: a sentence of 3–1,000 characters' })
  @Matches(/\S[^]*\S[^]*\S/)
  @MaxLength(1000)
  reason: string;
}

@InputType({ description: 'A reviewed meeting to publish later, by decision', ...inOffice })
export class DelayMeetingInput extends MeetingInput {
  @Field(() => String, {
    description: 'The day it is published, at 00:00 in Stockholm (YYYY-MM-DD); six months ahead at most',
  })
  @Matches(DAY)
  until: string;

  @Field(() => Ground, { description: 'The ground' })
  @IsEnum(Ground)
  ground: Ground;

  @Field(() => String, { description: 'Who decided, and the decision, such as RS 2026-0012' })
  @Matches(/\S[^]*\S[^]*\S/)
  @MaxLength(500)
  decision: string;
}

@InputType({ description: 'That somebody looked at a delay, and it is still needed', ...inOffice })
export class KeepDelayInput extends MeetingInput {
  @Field(() => String, { description: 'Why it still has to wait, for officials only' })
  @Matches(/\S[^]*\S[^]*\S/)
  @MaxLength(1000)
  why: string;
}

@InputType({
  description: 'Fields of a published meeting to withhold from the public in all versions',
  ...inOffice,
})
export class RedactMeetingInput extends MeetingInput {
  @Field(() => [String], {
    description: 'JSON Pointers into the newest public version, such as /purpose or /participants/0/name',
  })
  @ArrayNotEmpty()
  @ArrayMaxSize(MOST_FIELDS)
  @MaxLength(200, { each: true })
  fields: string[];

  @Field(() => Ground, { description: 'The ground the public is told; for names it is always PERSONAL_DATA' })
  @IsEnum(Ground)
  ground: Ground;

  @Field(() => String, {
    description: 'The real ground and decision, for officials only, such as OSL 21:3, RS 2026-0012',
  })
  @Matches(/\S[^]*\S[^]*\S/)
  @MaxLength(500)
  decision: string;
}
