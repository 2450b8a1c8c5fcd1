import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsInt, IsUUID, Matches, MaxLength, Min } from 'class-validator';
import { OfficeSchema } from '../office-schema.js';

const inOffice = { registerIn: () => OfficeSchema };

/** Which meeting, and the version of it that the caller has seen. */
@InputType({ description: 'A meeting, and the version of it that you have seen', ...inOffice })
export class MeetingInput {
  @Field(() => ID, { description: 'The meeting' })
  @IsUUID()
  id: string;

  @Field(() => Int, { description: 'Its version as you read it' })
  @IsInt()
  @Min(1)
  expectedVersion: number;
}

@InputType({ description: 'A meeting, and why', ...inOffice })
export class ReasonedMeetingInput extends MeetingInput {
  @Field(() => String, { description: 'Why, in a sentence of 3–1,000 characters' })
  @Matches(/\S[^]*\S[^]*\S/)
  @MaxLength(1000)
  reason: string;
}
