import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsBoolean,
  IsEnum,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { LANGUAGES, type Language } from '../../platform/language/language.js';
import { Role } from '../../words/body-words.js';
import { LanguageName } from '../../words/language-words.js';
import { ChangeInput, DAY, MayBeLeftOut } from '../changes/change.inputs.js';
import { OfficeSchema } from '../office-schema.js';

const inOffice = { registerIn: () => OfficeSchema };

@InputType({ description: 'A role in a public body and in all bodies below it.', ...inOffice })
export class RoleInput {
  @Field(() => ID, { description: 'The public body at the top of where it holds.' })
  @IsUUID()
  publicBodyId: string;

  @Field(() => Role, { description: 'What may be done.' })
  @IsEnum(Role)
  role: Role;
}

@InputType({
  description: 'A new account. Its holder chooses a password with the invitation code.',
  ...inOffice,
})
export class OpenAccountInput {
  @Field(() => String, { description: 'What they will sign in with. Kept in lower case.' })
  @IsString()
  @MaxLength(100)
  username: string;

  @Field(() => String, { description: 'The name that colleagues see.' })
  @IsString()
  @MaxLength(200)
  displayName: string;

  @Field(() => LanguageName, {
    nullable: true,
    description: 'The language of messages; Swedish when left out.',
  })
  @IsOptional()
  @IsIn(LANGUAGES)
  language?: Language | null;

  @Field(() => String, { nullable: true, description: 'Where notices go.' })
  @IsOptional()
  @IsString()
  @MaxLength(254)
  email?: string | null;

  @Field(() => [RoleInput], { description: 'What it may do, from today. At least one.' })
  @ValidateNested({ each: true })
  @Type(() => RoleInput)
  @ArrayMaxSize(100)
  roles: RoleInput[];
}

@InputType({ description: 'What to change about an account. What is left out stays as it is.', ...inOffice })
export class AmendAccountInput extends ChangeInput {
  @Field(() => String, { nullable: true, description: 'The name that colleagues see.' })
  @MayBeLeftOut()
  @IsString()
  @MaxLength(200)
  displayName?: string;

  @Field(() => LanguageName, { nullable: true, description: 'The language of messages.' })
  @MayBeLeftOut()
  @IsIn(LANGUAGES)
  language?: Language;

  @Field(() => String, { nullable: true, description: 'Where notices go; null takes it away.' })
  @IsOptional()
  @IsString()
  @MaxLength(254)
  email?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether reminders of what is due go to the e-mail address.',
  })
  @MayBeLeftOut()
  @IsBoolean()
  reminders?: boolean;
}

@InputType({ description: 'The account to invite again, to disable or to reopen.', ...inOffice })
export class AccountChangeInput extends ChangeInput {}

@InputType({ description: 'An account.', ...inOffice })
export class AccountIdInput {
  @Field(() => ID, { description: 'The account.' })
  @IsUUID()
  accountId: string;
}

@InputType({ description: 'A role to grant to an account.', ...inOffice })
export class GrantRoleInput extends RoleInput {
  @Field(() => ID, { description: 'Who gets it.' })
  @IsUUID()
  accountId: string;

  @Field(() => String, { nullable: true, description: 'The first day, YYYY-MM-DD; today when left out.' })
  @IsOptional()
  @Matches(DAY)
  from?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The last day, YYYY-MM-DD; until revoked when left out.',
  })
  @IsOptional()
  @Matches(DAY)
  to?: string | null;
}

@InputType({
  description:
    'What to end: a role, a delegation, an access token, or that two organisations are not the same.',
  ...inOffice,
})
export class EndInput {
  @Field(() => ID, { description: 'The id of what is to end.' })
  @IsUUID()
  id: string;
}

@InputType({ description: 'Which accounts to list.', ...inOffice })
export class AccountsInput {
  @Field(() => ID, { nullable: true, description: 'Only those with a role in this public body.' })
  @IsOptional()
  @IsUUID()
  publicBodyId?: string | null;

  @Field(() => Boolean, { defaultValue: false, description: 'Disabled accounts too.' })
  @IsBoolean()
  disabled: boolean;

  @Field(() => Int, { defaultValue: 50, description: 'How many at most, 1 to 200.' })
  @IsInt()
  @Min(1)
  @Max(200)
  first: number;

  @Field(() => ID, {
    nullable: true,
    description: 'Begin after this account: the last one of the page before.',
  })
  @IsOptional()
  @IsUUID()
  after?: string | null;
}
