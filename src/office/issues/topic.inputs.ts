import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { ArrayMaxSize, IsBoolean, IsInt, IsString, IsUUID, MaxLength, Min } from 'class-validator';
import { MayBeLeftOut } from '../changes/change.inputs.js';
import { OfficeSchema } from '../office-schema.js';

const inOffice = { registerIn: () => OfficeSchema };

@InputType({ description: 'A narrower topic that a body adds for its own records.', ...inOffice })
export class AddTopicInput {
  @Field(() => ID, { description: 'The body that adds it.' })
  @IsUUID()
  publicBodyId: string;

  @Field(() => ID, { description: 'Code of the topic of the first level that it belongs under.' })
  @MaxLength(100)
  broaderCode: string;

  @Field(() => String, {
    description:
      'The last part of its code: lower case letters, digits and hyphens. The parts before it are added.',
  })
  @MaxLength(40)
  code: string;

  @Field(() => String, { description: 'The name of the topic in Swedish.' })
  @MaxLength(120)
  labelSv: string;

  @Field(() => String, { description: 'The name of the topic in English.' })
  @MaxLength(120)
  labelEn: string;

  @Field(() => [String], {
    defaultValue: [],
    description: 'Addresses of the same concept in EuroVoc, COFOG or the EU data themes.',
  })
  @ArrayMaxSize(20)
  @MaxLength(300, { each: true })
  matches: string[];
}

@InputType({ isAbstract: true, ...inOffice })
export abstract class TopicChangeInput {
  @Field(() => ID, { description: 'The whole code of the topic.' })
  @MaxLength(160)
  code: string;

  @Field(() => Int, { description: 'Its version as you read it; refused if somebody changed it since.' })
  @IsInt()
  @Min(1)
  expectedVersion: number;
}

@InputType({
  description: "What to change about a body's own topic. What is left out stays as it is.",
  ...inOffice,
})
export class AmendTopicInput extends TopicChangeInput {
  @Field(() => String, { nullable: true, description: 'The name of the topic in Swedish.' })
  @MayBeLeftOut()
  @IsString()
  @MaxLength(120)
  labelSv?: string;

  @Field(() => String, { nullable: true, description: 'The name of the topic in English.' })
  @MayBeLeftOut()
  @IsString()
  @MaxLength(120)
  labelEn?: string;

  @Field(() => [String], {
    nullable: true,
    description: 'Addresses of the same concept elsewhere; the whole list.',
  })
  @MayBeLeftOut()
  @ArrayMaxSize(20)
  @MaxLength(300, { each: true })
  matches?: string[];
}

@InputType({ description: "A body's own topic that is no longer to be chosen, or is again.", ...inOffice })
export class RetireTopicInput extends TopicChangeInput {
  @Field(() => Boolean, { defaultValue: true, description: 'False takes it into use again.' })
  @IsBoolean()
  retired: boolean;
}
