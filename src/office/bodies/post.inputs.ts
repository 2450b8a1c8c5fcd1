import { Field, ID, InputType } from '@nestjs/graphql';
import { IsBoolean, IsOptional, IsString, IsUUID, Matches, MaxLength } from 'class-validator';
import { ChangeInput, DAY, MayBeLeftOut } from '../changes/change.inputs.js';
import { OfficeSchema } from '../office-schema.js';

const inOffice = { registerIn: () => OfficeSchema };

@InputType({ description: 'A post that an official takes up.', ...inOffice })
export class AppointInput {
  @Field(() => ID, { description: 'Who takes it up.' })
  @IsUUID()
  officialId: string;

  @Field(() => ID, { description: 'The body the post belongs to.' })
  @IsUUID()
  publicBodyId: string;

  @Field(() => ID, { nullable: true, description: 'The unit of that body, where the post is in one.' })
  @IsOptional()
  @IsUUID()
  unitId?: string | null;

  @Field(() => String, { description: 'What the post is called in Swedish.' })
  @MaxLength(200)
  titleSv: string;

  @Field(() => String, {
    nullable: true,
    description: 'What the post is called in English, where that is known.',
  })
  @IsOptional()
  @MaxLength(200)
  titleEn?: string | null;

  @Field(() => String, { nullable: true, description: 'The first day, YYYY-MM-DD, where known.' })
  @IsOptional()
  @Matches(DAY)
  from?: string | null;

  @Field(() => String, { nullable: true, description: 'The last day, YYYY-MM-DD, where it is set.' })
  @IsOptional()
  @Matches(DAY)
  to?: string | null;

  @Field(() => Boolean, {
    defaultValue: true,
    description: 'Whether the holder reports every period, with a nil return when there is nothing.',
  })
  @IsBoolean()
  inScope: boolean;
}

@InputType({ description: 'What to change about a post. What is left out stays as it is.', ...inOffice })
export class AmendPostInput extends ChangeInput {
  @Field(() => ID, { nullable: true, description: 'The unit; null takes it away.' })
  @IsOptional()
  @IsUUID()
  unitId?: string | null;

  @Field(() => String, { nullable: true, description: 'What the post is called in Swedish.' })
  @MayBeLeftOut()
  @IsString()
  @MaxLength(200)
  titleSv?: string;

  @Field(() => String, {
    nullable: true,
    description: 'What the post is called in English; null takes it away.',
  })
  @IsOptional()
  @MaxLength(200)
  titleEn?: string | null;

  @Field(() => String, { nullable: true, description: 'The first day, YYYY-MM-DD.' })
  @IsOptional()
  @Matches(DAY)
  from?: string | null;

  @Field(() => String, { nullable: true, description: 'The last day, YYYY-MM-DD; null: not ended.' })
  @IsOptional()
  @Matches(DAY)
  to?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the holder reports every period.' })
  @MayBeLeftOut()
  @IsBoolean()
  inScope?: boolean;
}

@InputType({ description: 'The end of a post.', ...inOffice })
export class EndPostInput extends ChangeInput {
  @Field(() => String, { nullable: true, description: 'The last day, YYYY-MM-DD; today when left out.' })
  @IsOptional()
  @Matches(DAY)
  on?: string | null;
}
