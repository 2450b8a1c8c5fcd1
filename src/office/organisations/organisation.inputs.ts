import { Field, ID, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsBoolean,
  IsEnum,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { IdentifierScheme, OrganisationKind } from '../../words/organisation-words.js';
import { ChangeInput, DAY, MayBeLeftOut } from '../changes/change.inputs.js';
import { OfficeSchema } from '../office-schema.js';
import { OrganisationNameKind } from '../../words/organisation-name-kind.js';

const inOffice = { registerIn: () => OfficeSchema };
const LONGEST_LIST = 50;

@InputType({
  description: 'What an organisation is called in an outside register, in any usual way of writing.',
  ...inOffice,
})
export class IdentifierInput {
  @Field(() => IdentifierScheme, { description: 'The register that issued it.' })
  @IsEnum(IdentifierScheme)
  scheme: IdentifierScheme;

  @Field(() => String, { description: 'The number or code. A personal number is refused and not kept.' })
  @MaxLength(200)
  value: string;
}

@InputType({ description: 'Another name of an organisation.', ...inOffice })
export class OrganisationNameInput {
  @Field(() => String, { description: 'The name.' })
  @MaxLength(300)
  name: string;

  @Field(() => OrganisationNameKind, { description: 'What kind of name it is.' })
  @IsEnum(OrganisationNameKind)
  kind: OrganisationNameKind;

  @Field(() => String, { nullable: true, description: 'The first day it was used, YYYY-MM-DD, where known.' })
  @IsOptional()
  @Matches(DAY)
  from?: string | null;

  @Field(() => String, { nullable: true, description: 'The last day it was used, YYYY-MM-DD, where known.' })
  @IsOptional()
  @Matches(DAY)
  to?: string | null;
}

@InputType({ description: 'An outside organisation. Never a person, nor a sole trader.', ...inOffice })
export class RecordOrganisationInput {
  @Field(() => String, { description: 'The legal name.' })
  @MaxLength(300)
  name: string;

  @Field(() => OrganisationKind, { description: 'What kind of organisation it is.' })
  @IsEnum(OrganisationKind)
  kind: OrganisationKind;

  @Field(() => String, {
    nullable: true,
    description: 'The country it is registered in, ISO 3166-1 alpha-2: SE.',
  })
  @IsOptional()
  @MaxLength(2)
  country?: string | null;

  @Field(() => String, { nullable: true, description: 'The sector it works in, in words.' })
  @IsOptional()
  @MaxLength(200)
  sector?: string | null;

  @Field(() => String, { nullable: true, description: 'Address of its website.' })
  @IsOptional()
  @MaxLength(490)
  website?: string | null;

  @Field(() => [IdentifierInput], {
    defaultValue: [],
    description: 'What it is called in outside registers.',
  })
  @ArrayMaxSize(LONGEST_LIST)
  @ValidateNested({ each: true })
  @Type(() => IdentifierInput)
  identifiers: IdentifierInput[];

  @Field(() => [OrganisationNameInput], { defaultValue: [], description: 'Other names it has or had.' })
  @ArrayMaxSize(LONGEST_LIST)
  @ValidateNested({ each: true })
  @Type(() => OrganisationNameInput)
  names: OrganisationNameInput[];
}

@InputType({
  description: 'What to change about an organisation. What is left out stays as it is.',
  ...inOffice,
})
export class AmendOrganisationInput extends ChangeInput {
  @Field(() => String, {
    nullable: true,
    description: 'The legal name. The one before is kept as a former name.',
  })
  @MayBeLeftOut()
  @IsString()
  @MaxLength(300)
  name?: string;

  @Field(() => String, {
    nullable: true,
    description: 'The first day of the new name, YYYY-MM-DD; today when left out.',
  })
  @IsOptional()
  @Matches(DAY)
  nameChangedOn?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True when the name before was a mistake: it is then not kept as a former name.',
  })
  @IsOptional()
  @IsBoolean()
  nameWasWrong?: boolean | null;

  @Field(() => OrganisationKind, { nullable: true, description: 'What kind of organisation it is.' })
  @MayBeLeftOut()
  @IsEnum(OrganisationKind)
  kind?: OrganisationKind;

  @Field(() => String, {
    nullable: true,
    description: 'The country, ISO 3166-1 alpha-2; null takes it away.',
  })
  @IsOptional()
  @MaxLength(2)
  country?: string | null;

  @Field(() => String, { nullable: true, description: 'The sector, in words; null takes it away.' })
  @IsOptional()
  @MaxLength(200)
  sector?: string | null;

  @Field(() => String, { nullable: true, description: 'Address of its website; null takes it away.' })
  @IsOptional()
  @MaxLength(490)
  website?: string | null;
}

@InputType({ description: 'Another name for an organisation.', ...inOffice })
export class AddOrganisationNameInput extends ChangeInput {
  @Field(() => OrganisationNameInput, { description: 'The name to add.' })
  @ValidateNested()
  @Type(() => OrganisationNameInput)
  name: OrganisationNameInput;
}

@InputType({ description: 'A name that is not the organisation’s.', ...inOffice })
export class RemoveOrganisationNameInput extends ChangeInput {
  @Field(() => ID, { description: 'The name to remove.' })
  @IsUUID()
  nameId: string;
}

@InputType({ description: 'An identifier for an organisation.', ...inOffice })
export class AddOrganisationIdentifierInput extends ChangeInput {
  @Field(() => IdentifierInput, { description: 'The identifier to add.' })
  @ValidateNested()
  @Type(() => IdentifierInput)
  identifier: IdentifierInput;
}

@InputType({ description: 'An identifier that is not the organisation’s.', ...inOffice })
export class RemoveOrganisationIdentifierInput extends ChangeInput {
  @Field(() => ID, { description: 'The identifier to remove.' })
  @IsUUID()
  identifierId: string;
}
