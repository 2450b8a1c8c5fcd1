import { Field, ID, InputType } from '@nestjs/graphql';
import { IsUUID, Matches, MaxLength } from 'class-validator';
import { ChangeInput } from '../../changes/change.inputs.js';
import { OfficeSchema } from '../../office-schema.js';

const inOffice = { registerIn: () => OfficeSchema };

@InputType({ description: 'The statement that the holder of a post had nothing to report', ...inOffice })
export class FileNilReturnInput {
  @Field(() => ID, { description: 'The post' })
  @IsUUID()
  postId: string;

  @Field(() => String, { description: 'The month it is for (YYYY-MM)' })
  @Matches(/^(?!0000)\d{4}-(0[1-9]|1[0-2])$/)
  month: string;
}

@InputType({ description: 'A nil return to withdraw, and why', ...inOffice })
export class WithdrawNilReturnInput extends ChangeInput {
  @Field(() => String, { description: 'Why, for the public to read: a sentence of 3–1,000 characters' })
  @Matches(/\S[^]*\S[^]*\S/)
  @MaxLength(1000)
  reason: string;
}
