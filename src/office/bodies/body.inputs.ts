import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsBoolean, IsEnum, IsInt, IsOptional, IsString, IsUUID, Matches, MaxLength } from 'class-validator';
import { BodyKind } from '../../words/body-words.js';
import { ChangeInput, DAY, MayBeLeftOut } from '../changes/change.inputs.js';
import { OfficeSchema } from '../office-schema.js';

const inOffice = { registerIn: () => OfficeSchema };

@InputType({ description: 'A public body that begins to keep its register here.', ...inOffice })
export class OpenBodyInput {
  @Field(() => String, { description: 'The name in Swedish.' })
  @MaxLength(200)
  nameSv: string;

  @Field(() => String, { nullable: true, description: 'The name in English, where there is one.' })
  @IsOptional()
  @MaxLength(200)
  nameEn?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The short name in addresses; made from the name when left out.',
  })
  @IsOptional()
  @MaxLength(60)
  slug?: string | null;

  @Field(() => BodyKind, { description: 'What kind of public body it is.' })
  @IsEnum(BodyKind)
  kind: BodyKind;

  @Field(() => String, {
    nullable: true,
    description: 'Swedish organisation number, in any usual way of writing.',
  })
  @IsOptional()
  @MaxLength(30)
  organisationNumber?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The body above it in the tree; left out for one at the top.',
  })
  @IsOptional()
  @IsUUID()
  parentId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The letters in references, such as RVL; those of the body above when left out.',
  })
  @IsOptional()
  @MaxLength(8)
  referencePrefix?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Years for which names stay published; 10 when left out, or what holds above it.',
  })
  @IsOptional()
  @IsInt()
  namingYears?: number | null;
}

@InputType({
  description: 'What to change about a public body. What is left out stays as it is.',
  ...inOffice,
})
export class AmendBodyInput extends ChangeInput {
  @Field(() => String, { nullable: true, description: 'The name in Swedish.' })
  @MayBeLeftOut()
  @IsString()
  @MaxLength(200)
  nameSv?: string;

  @Field(() => String, { nullable: true, description: 'The name in English; null takes it away.' })
  @IsOptional()
  @MaxLength(200)
  nameEn?: string | null;

  @Field(() => BodyKind, { nullable: true, description: 'What kind of public body it is.' })
  @MayBeLeftOut()
  @IsEnum(BodyKind)
  kind?: BodyKind;

  @Field(() => String, { nullable: true, description: 'Swedish organisation number; null takes it away.' })
  @IsOptional()
  @MaxLength(30)
  organisationNumber?: string | null;

  @Field(() => ID, { nullable: true, description: 'The body above it in the tree; null puts it at the top.' })
  @IsOptional()
  @IsUUID()
  parentId?: string | null;

  @Field(() => String, { nullable: true, description: 'The letters in references from now on.' })
  @MayBeLeftOut()
  @IsString()
  @MaxLength(8)
  referencePrefix?: string;
}

@InputType({ description: 'How a body keeps its register. What is left out stays as it is.', ...inOffice })
export class ChangeBodySettingsInput extends ChangeInput {
  @Field(() => Int, {
    nullable: true,
    description: 'Days from a meeting within which its record should be public.',
  })
  @MayBeLeftOut()
  @IsInt()
  targetDays?: number;

  @Field(() => Int, { nullable: true, description: 'Days from a meeting beyond which its record is late.' })
  @MayBeLeftOut()
  @IsInt()
  limitDays?: number;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether a record must be published by someone other than its last editor.',
  })
  @MayBeLeftOut()
  @IsBoolean()
  fourEyes?: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'The decision to switch that off: who decided, when, case number.',
  })
  @IsOptional()
  @MaxLength(1000)
  fourEyesDecision?: string | null;

  @Field(() => Int, { nullable: true, description: 'Years for which names stay published.' })
  @MayBeLeftOut()
  @IsInt()
  namingYears?: number;
}

@InputType({ description: 'A closed body that takes part again.', ...inOffice })
export class ReopenBodyInput extends ChangeInput {}

@InputType({ description: 'A body that ceases to exist or to take part.', ...inOffice })
export class CloseBodyInput extends ChangeInput {
  @Field(() => String, { nullable: true, description: 'Its last day, YYYY-MM-DD; today when left out.' })
  @IsOptional()
  @Matches(DAY)
  on?: string | null;
}
