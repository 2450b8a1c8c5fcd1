import { ArgsType, Field, ID, Int } from '@nestjs/graphql';
import { IsInt, IsOptional, IsUUID, Max, MaxLength, Min } from 'class-validator';
import { OfficeSchema } from '../office-schema.js';

@ArgsType({ registerIn: () => OfficeSchema })
export class OfficialSearchArgs {
  @Field(() => String, {
    nullable: true,
    description: 'Beginnings of words in the name or in the title of a post.',
  })
  @IsOptional()
  @MaxLength(200)
  search?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only those that this body answers for.' })
  @IsOptional()
  @IsUUID()
  publicBodyId?: string | null;

  @Field(() => Int, { defaultValue: 50, description: 'At most so many, 1–200.' })
  @IsInt()
  @Min(1)
  @Max(200)
  first: number;
}
