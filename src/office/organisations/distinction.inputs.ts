import { Field, ID, InputType } from '@nestjs/graphql';
import { IsOptional, IsUUID, MaxLength } from 'class-validator';
import { OfficeSchema } from '../office-schema.js';

@InputType({
  description: 'Two organisations that are not the same, though they look alike.',
  registerIn: () => OfficeSchema,
})
export class DistinguishOrganisationsInput {
  @Field(() => ID, { description: 'One of the two.' })
  @IsUUID()
  id: string;

  @Field(() => ID, { description: 'The other one.' })
  @IsUUID()
  otherId: string;

  @Field(() => String, { nullable: true, description: 'What tells them apart; for colleagues only.' })
  @IsOptional()
  @MaxLength(1000)
  reason?: string | null;
}
