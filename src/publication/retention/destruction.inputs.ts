import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsEnum, IsInt, IsUUID, Matches, MaxLength, Min } from 'class-validator';
import { ChangeInput, DAY } from '../../office/changes/change.inputs.js';
import { OfficeSchema } from '../../office/office-schema.js';
import { DestructionKind } from './destruction-words.js';

const inOffice = { registerIn: () => OfficeSchema };
const SAYS_SOMETHING = /\S[^]*\S/;

@InputType({ description: 'What is to be listed for destruction', ...inOffice })
export class RehearseDestructionInput {
  @Field(() => ID, { description: 'The public body' })
  @IsUUID()
  publicBodyId: string;

  @Field(() => String, { description: 'What is to be destroyed' })
  @IsEnum(DestructionKind)
  kind: DestructionKind;

  @Field(() => String, { description: 'Only what is older than this day (YYYY-MM-DD)' })
  @Matches(DAY)
  olderThan: string;
}

@InputType({ description: 'By whose decision something is destroyed', ...inOffice })
export class DecideDestructionInput extends ChangeInput {
  @Field(() => String, { description: 'The case number of the decision' })
  @Matches(SAYS_SOMETHING)
  @MaxLength(100)
  decisionCase: string;

  @Field(() => String, { description: 'Who decided' })
  @Matches(SAYS_SOMETHING)
  @MaxLength(200)
  decidedBy: string;

  @Field(() => String, { description: 'The day of the decision (YYYY-MM-DD)' })
  @Matches(DAY)
  decidedOn: string;
}

@InputType({ description: 'The order to destroy what was decided on', ...inOffice })
export class BeginDestructionInput extends ChangeInput {
  @Field(() => Int, { description: 'How many meetings are on the list, typed by whoever gives the order' })
  @IsInt()
  @Min(1)
  things: number;
}

@InputType({ description: 'A destruction that was given up, and is to go on', ...inOffice })
export class ResumeDestructionInput extends ChangeInput {}
