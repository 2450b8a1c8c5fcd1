import { ArgsType, Field, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsInt, IsOptional, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { OfficeSchema } from '../office-schema.js';
import { IdentifierInput } from './organisation.inputs.js';

@ArgsType({ registerIn: () => OfficeSchema })
export class OrganisationSearchArgs {
  @Field(() => String, {
    nullable: true,
    description:
      'A name or a part of it, or an identifier; å, ä, ö, legal forms and the order of words do not matter.',
  })
  @IsOptional()
  @MaxLength(200)
  search?: string | null;

  @Field(() => Int, { defaultValue: 20, description: 'At most so many, 1–100.' })
  @IsInt()
  @Min(1)
  @Max(100)
  first: number;
}

@ArgsType({ registerIn: () => OfficeSchema })
export class PossibleDuplicatesArgs {
  @Field(() => String, { description: 'The name that is about to be recorded.' })
  @MaxLength(300)
  name: string;

  @Field(() => String, { nullable: true, description: 'The country, ISO 3166-1 alpha-2.' })
  @IsOptional()
  @MaxLength(2)
  country?: string | null;

  @Field(() => String, { nullable: true, description: 'The address of the website.' })
  @IsOptional()
  @MaxLength(490)
  website?: string | null;

  @Field(() => [IdentifierInput], { nullable: true, description: 'Numbers in outside registers.' })
  @IsOptional()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => IdentifierInput)
  identifiers?: IdentifierInput[] | null;
}
