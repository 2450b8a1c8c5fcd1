import { Field, InputType } from '@nestjs/graphql';
import { Matches, MaxLength } from 'class-validator';
import { ChangeInput } from '../../changes/change.inputs.js';
import { OfficeSchema } from '../../office-schema.js';

const inOffice = { registerIn: () => OfficeSchema };

/** Which meeting, and the version of it that the caller has seen. */
@InputType({ description: 'A meeting, and the version of it that you have seen', ...inOffice })
export class MeetingInput extends ChangeInput {}

@InputType({ description: 'A meeting, and why', ...inOffice })
export class ReasonedMeetingInput extends MeetingInput {
  @Field(() => String, { description: 'Why, in a sentence of 3–1,000 characters' })
  @Matches(/\S[^]*\S[^]*\S/)
  @MaxLength(1000)
  reason: string;
}
