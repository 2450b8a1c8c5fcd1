import { Field, ID, InputType } from '@nestjs/graphql';
import { IsOptional, IsUUID, Matches } from 'class-validator';
import { DAY } from '../changes/change.inputs.js';
import { OfficeSchema } from '../office-schema.js';

@InputType({
  registerIn: () => OfficeSchema,
  description: 'Somebody who is to record meetings for an official.',
})
export class DelegateInput {
  @Field(() => ID, { description: 'The official whose meetings they are.' })
  @IsUUID()
  officialId: string;

  @Field(() => ID, { description: 'The account that is to record.' })
  @IsUUID()
  accountId: string;

  @Field(() => String, { nullable: true, description: 'The first day, YYYY-MM-DD; today when left out.' })
  @IsOptional()
  @Matches(DAY)
  from?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The last day, YYYY-MM-DD; until ended when left out.',
  })
  @IsOptional()
  @Matches(DAY)
  to?: string | null;
}

@InputType({ registerIn: () => OfficeSchema, description: 'Whose delegations to list.' })
export class DelegationsInput {
  @Field(() => ID, { description: 'The official whose meetings are recorded by others.' })
  @IsUUID()
  officialId: string;
}
