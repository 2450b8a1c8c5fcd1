import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayNotEmpty,
  IsEnum,
  IsInt,
  IsOptional,
  IsUUID,
  Matches,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { OfficeSchema } from '../../../office/office-schema.js';
import { NameBasis } from '../../../words/meeting-words.js';
import { Ground } from '../../../words/register-words.js';

const inOffice = { registerIn: () => OfficeSchema };
const MOST_NAMES = 200;

@InputType({ description: 'What is decided about one name', ...inOffice })
export class NameDecision {
  @Field(() => ID, { description: 'The line of the meeting' })
  @IsUUID()
  lineId: string;

  @Field(() => NameBasis, { nullable: true, description: 'On which basis it is published; null: it is not' })
  @IsOptional()
  @IsEnum(NameBasis)
  nameBasis?: NameBasis | null;

  @Field(() => String, { nullable: true, description: 'The decision or provision that the basis refers to' })
  @IsOptional()
  @MaxLength(300)
  nameCitation?: string | null;
}

@InputType({ description: 'The basis of each name in a meeting', ...inOffice })
export class DecideNamesInput {
  @Field(() => ID, { description: 'The meeting' })
  @IsUUID()
  id: string;

  @Field(() => Int, { description: 'Its version as you read it' })
  @IsInt()
  @Min(1)
  expectedVersion: number;

  @Field(() => [NameDecision], { description: 'The names' })
  @ArrayNotEmpty()
  @ArrayMaxSize(MOST_NAMES)
  @ValidateNested({ each: true })
  @Type(() => NameDecision)
  names: NameDecision[];
}

@InputType({ description: 'A name that is not to be shown', ...inOffice })
export class WithholdNameInput {
  @Field(() => ID, { description: 'The meeting' })
  @IsUUID()
  id: string;

  @Field(() => ID, { description: 'The line of the meeting' })
  @IsUUID()
  lineId: string;

  @Field(() => Int, { description: 'The version of the meeting as you read it' })
  @IsInt()
  @Min(1)
  expectedVersion: number;

  @Field(() => Ground, {
    description: 'The real ground, for officials; the public is always told personal data',
  })
  @IsEnum(Ground)
  ground: Ground;

  @Field(() => String, { description: 'What was decided, for officials' })
  @Matches(/\S[^]*\S[^]*\S/)
  @MaxLength(500)
  decision: string;
}
