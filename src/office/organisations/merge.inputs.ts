import { Field, ID, InputType } from '@nestjs/graphql';
import { IsUUID, MaxLength } from 'class-validator';
import { ChangeInput } from '../changes/change.inputs.js';
import { OfficeSchema } from '../office-schema.js';

const inOffice = { registerIn: () => OfficeSchema };

@InputType({
  description:
    'Two organisations that are the same: `id` is merged into `survivorId`, and both ids stay alive.',
  ...inOffice,
})
export class MergeOrganisationsInput extends ChangeInput {
  @Field(() => ID, { description: 'The organisation that will stand for both.' })
  @IsUUID()
  survivorId: string;

  @Field(() => String, { description: 'Why they are the same; public.' })
  @MaxLength(1000)
  reason: string;
}

@InputType({ description: 'An organisation that was merged by mistake.', ...inOffice })
export class SplitOrganisationInput extends ChangeInput {
  @Field(() => String, { description: 'Why it is another organisation after all; public.' })
  @MaxLength(1000)
  reason: string;
}
