import { Field, ID, InputType } from '@nestjs/graphql';
import { IsOptional, IsString, IsUUID, Matches, MaxLength } from 'class-validator';
import { ChangeInput, DAY, MayBeLeftOut } from '../changes/change.inputs.js';
import { OfficeSchema } from '../office-schema.js';

const inOffice = { registerIn: () => OfficeSchema };

@InputType({ description: 'A part of a public body.', ...inOffice })
export class RecordUnitInput {
  @Field(() => ID, { description: 'The body it is part of.' })
  @IsUUID()
  publicBodyId: string;

  @Field(() => ID, { nullable: true, description: 'The unit of the same body that it is part of.' })
  @IsOptional()
  @IsUUID()
  parentId?: string | null;

  @Field(() => String, { description: 'The name in Swedish.' })
  @MaxLength(200)
  nameSv: string;

  @Field(() => String, { nullable: true, description: 'The name in English, where there is one.' })
  @IsOptional()
  @MaxLength(200)
  nameEn?: string | null;

  @Field(() => String, { nullable: true, description: 'Its first day, YYYY-MM-DD, where known.' })
  @IsOptional()
  @Matches(DAY)
  from?: string | null;

  @Field(() => String, { nullable: true, description: 'Its last day, YYYY-MM-DD.' })
  @IsOptional()
  @Matches(DAY)
  to?: string | null;
}

@InputType({ description: 'What to change about a unit. What is left out stays as it is.', ...inOffice })
export class AmendUnitInput extends ChangeInput {
  @Field(() => ID, {
    nullable: true,
    description: 'The unit it is part of; null puts it at the top of its body.',
  })
  @IsOptional()
  @IsUUID()
  parentId?: string | null;

  @Field(() => String, { nullable: true, description: 'The name in Swedish.' })
  @MayBeLeftOut()
  @IsString()
  @MaxLength(200)
  nameSv?: string;

  @Field(() => String, { nullable: true, description: 'The name in English; null takes it away.' })
  @IsOptional()
  @MaxLength(200)
  nameEn?: string | null;

  @Field(() => String, { nullable: true, description: 'Its first day, YYYY-MM-DD.' })
  @IsOptional()
  @Matches(DAY)
  from?: string | null;

  @Field(() => String, { nullable: true, description: 'Its last day, YYYY-MM-DD; null opens it again.' })
  @IsOptional()
  @Matches(DAY)
  to?: string | null;
}
