import { ArgsType, Field, ID, Int } from '@nestjs/graphql';
import { ArrayMaxSize, IsEnum, IsInt, IsOptional, IsUUID, Max, MaxLength, Min } from 'class-validator';
import { IssueStatus } from '../../words/issue-words.js';
import { OfficeSchema } from '../office-schema.js';

@ArgsType({ registerIn: () => OfficeSchema })
export class IssueSearchArgs {
  @Field(() => ID, { nullable: true, description: 'Only those that this body pursues.' })
  @IsOptional()
  @IsUUID()
  publicBodyId?: string | null;

  @Field(() => [IssueStatus], { nullable: true, description: 'Only those that have come so far.' })
  @IsOptional()
  @ArrayMaxSize(10)
  @IsEnum(IssueStatus, { each: true })
  status?: IssueStatus[] | null;

  @Field(() => String, { nullable: true, description: 'Beginnings of words in the title.' })
  @IsOptional()
  @MaxLength(200)
  search?: string | null;

  @Field(() => Int, { defaultValue: 50, description: 'At most so many, 1–200.' })
  @IsInt()
  @Min(1)
  @Max(200)
  first: number;
}
