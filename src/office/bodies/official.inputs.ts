import { Field, ID, InputType } from '@nestjs/graphql';
import { IsBoolean, IsEnum, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { OfficialCategory } from '../../words/body-words.js';
import { ChangeInput, MayBeLeftOut } from '../changes/change.inputs.js';
import { OfficeSchema } from '../office-schema.js';

const inOffice = { registerIn: () => OfficeSchema };

@InputType({ description: 'A person who acts for a public body.', ...inOffice })
export class RecordOfficialInput {
  @Field(() => ID, { description: 'The body that answers for this person being registered.' })
  @IsUUID()
  publicBodyId: string;

  @Field(() => String, { description: 'First and last name.' })
  @MaxLength(200)
  name: string;

  @Field(() => OfficialCategory, { description: 'Elected, manager or other staff.' })
  @IsEnum(OfficialCategory)
  category: OfficialCategory;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Whether the person has protected identity: the name is then never published.',
  })
  @IsBoolean()
  protectedIdentity: boolean;

  @Field(() => ID, {
    nullable: true,
    description: 'The account this person signs in with. For administrators.',
  })
  @IsOptional()
  @IsUUID()
  accountId?: string | null;
}

@InputType({ description: 'What to change about an official. What is left out stays as it is.', ...inOffice })
export class AmendOfficialInput extends ChangeInput {
  @Field(() => String, { nullable: true, description: 'First and last name.' })
  @MayBeLeftOut()
  @IsString()
  @MaxLength(200)
  name?: string;

  @Field(() => OfficialCategory, { nullable: true, description: 'Elected, manager or other staff.' })
  @MayBeLeftOut()
  @IsEnum(OfficialCategory)
  category?: OfficialCategory;

  @Field(() => ID, {
    nullable: true,
    description: 'The account this person signs in with; null unties it. For administrators.',
  })
  @IsOptional()
  @IsUUID()
  accountId?: string | null;
}

@InputType({ description: 'Whether an official has protected identity.', ...inOffice })
export class ProtectOfficialInput extends ChangeInput {
  @Field(() => Boolean, {
    defaultValue: true,
    description: 'True: the name is never published. False: as for others.',
  })
  @IsBoolean()
  protectedIdentity: boolean;
}
