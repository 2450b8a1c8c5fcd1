import { Field, InputType, Int } from '@nestjs/graphql';
import { IsInt, IsString, Matches, MaxLength } from 'class-validator';
import { ChangeInput, DAY } from '../../changes/change.inputs.js';
import { OfficeSchema } from '../../office-schema.js';

const inOffice = { registerIn: () => OfficeSchema };

@InputType({ description: 'A decision that a body names people for fewer years.', ...inOffice })
export class ShortenNamingInput extends ChangeInput {
  @Field(() => Int, { description: 'Years for which names are published then: fewer than now.' })
  @IsInt()
  years: number;

  @Field(() => String, { description: 'The decision: who decided, and the case number.' })
  @IsString()
  @MaxLength(1000)
  decision: string;

  @Field(() => String, { description: 'The day of the decision (YYYY-MM-DD).' })
  @Matches(DAY)
  decidedOn: string;
}

@InputType({ description: 'A public body that names people as long as before.', ...inOffice })
export class KeepNamingInput extends ChangeInput {}
