import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsDate, IsInt, IsOptional, IsString, IsUUID, Max, MaxLength, Min } from 'class-validator';
import { OfficeSchema } from '../office-schema.js';

/** Which lines of the audit log. */
@InputType({
  registerIn: () => OfficeSchema,
  description: 'Which lines of the audit log. What is left out does not limit.',
})
export class AuditLogInput {
  @Field(() => ID, { nullable: true, description: 'Only what concerned this public body.' })
  @IsOptional()
  @IsUUID()
  publicBodyId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only what this account did.' })
  @IsOptional()
  @IsUUID()
  accountId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only what was done to this thing.' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  subjectId?: string | null;

  @Field(() => String, { nullable: true, description: 'Only this operation, as it is called in this API.' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  operation?: string | null;

  @Field(() => Date, { nullable: true, description: 'Not before this moment.' })
  @IsOptional()
  @IsDate()
  from?: Date | null;

  @Field(() => Date, { nullable: true, description: 'Before this moment.' })
  @IsOptional()
  @IsDate()
  before?: Date | null;

  @Field(() => Int, { defaultValue: 50, description: 'How many at most, 1 to 200.' })
  @IsInt()
  @Min(1)
  @Max(200)
  first: number;

  @Field(() => ID, {
    nullable: true,
    description: 'Continue after this line: the last one of the page before.',
  })
  @IsOptional()
  @IsUUID()
  after?: string | null;
}
