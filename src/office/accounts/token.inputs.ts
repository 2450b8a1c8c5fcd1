import { Field, ID, InputType, Int } from '@nestjs/graphql';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsEnum,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { OfficeSchema } from '../office-schema.js';
import { Scope } from './scope.js';

/** Days. */
export const LONGEST_TOKEN = 365;

@InputType({
  registerIn: () => OfficeSchema,
  description: 'A bearer token of your own account, for a program.',
})
export class IssueTokenInput {
  @Field(() => String, { description: 'What it is for, in words.' })
  @IsString()
  @MaxLength(100)
  name: string;

  @Field(() => [Scope], { description: 'What it may be used for.' })
  @IsEnum(Scope, { each: true })
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  scopes: Scope[];

  @Field(() => Int, { defaultValue: 90, description: 'Days until it expires, 1 to 365.' })
  @IsInt()
  @Min(1)
  @Max(LONGEST_TOKEN)
  days: number;

  @Field(() => ID, {
    nullable: true,
    description: 'The public body, with those below it, to limit it to; all of yours when left out.',
  })
  @IsOptional()
  @IsUUID()
  publicBodyId?: string | null;
}
