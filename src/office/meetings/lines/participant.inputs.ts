import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsEnum, IsInt, IsOptional, IsUUID, Max, MaxLength, Min } from 'class-validator';
import { NameBasis, ParticipantRole, Side } from '../../../words/meeting-words.js';
import { Ground } from '../../../words/register-words.js';
import { OfficeSchema } from '../../office-schema.js';
import { LineInput } from './line.inputs.js';

@InputType({ description: 'One line of who took part', registerIn: () => OfficeSchema })
export class ParticipantInput extends LineInput {
  @Field(() => Side, { description: 'On whose side' })
  @IsEnum(Side)
  side: Side;

  @Field(() => ParticipantRole, {
    defaultValue: ParticipantRole.REPRESENTATIVE,
    description: 'In which role',
  })
  @IsEnum(ParticipantRole)
  role: ParticipantRole;

  @Field(() => ID, { nullable: true, description: 'The official' })
  @IsOptional()
  @IsUUID()
  officialId?: string | null;

  @Field(() => ID, { nullable: true, description: "The official's post; found by the date when left out" })
  @IsOptional()
  @IsUUID()
  postId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The outside organisation' })
  @IsOptional()
  @IsUUID()
  organisationId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The organisation as written that day, where it differs',
  })
  @IsOptional()
  @MaxLength(300)
  organisationName?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Name of an outside person; published only with a basis',
  })
  @IsOptional()
  @MaxLength(200)
  name?: string | null;

  @Field(() => NameBasis, { nullable: true, description: 'Legal basis for publishing the name' })
  @IsOptional()
  @IsEnum(NameBasis)
  nameBasis?: NameBasis | null;

  @Field(() => String, { nullable: true, description: 'The decision or law that the basis refers to' })
  @IsOptional()
  @MaxLength(300)
  nameCitation?: string | null;

  @Field(() => Ground, {
    nullable: true,
    description: 'Withhold the name: the real ground, for officials only',
  })
  @IsOptional()
  @IsEnum(Ground)
  withheldGround?: Ground | null;

  @Field(() => String, { nullable: true, description: 'Function or title, in Swedish or its own language' })
  @IsOptional()
  @MaxLength(200)
  functionSv?: string | null;

  @Field(() => String, { nullable: true, description: 'Function or title in English' })
  @IsOptional()
  @MaxLength(200)
  functionEn?: string | null;

  @Field(() => String, { nullable: true, description: 'In which capacity, such as chair of the committee' })
  @IsOptional()
  @MaxLength(200)
  capacity?: string | null;

  @Field(() => String, { nullable: true, description: 'The unit, where there is no post that names it' })
  @IsOptional()
  @MaxLength(200)
  unitName?: string | null;

  @Field(() => Int, { defaultValue: 1, description: 'How many people this line stands for, 1–10,000' })
  @IsInt()
  @Min(1)
  @Max(10_000)
  headcount: number;

  @Field(() => ID, { nullable: true, description: 'The organisation behind a consultancy' })
  @IsOptional()
  @IsUUID()
  onBehalfOfId?: string | null;
}
