import { Type } from 'class-transformer';
import { IsIn, IsNotEmpty, IsOptional, IsString, MaxLength, ValidateNested } from 'class-validator';
import { LANGUAGES, type Language } from '../../../platform/language/language.js';
import { OpenBodyInput } from '../../bodies/body.inputs.js';

// Longer than anything that is right, short enough that nothing slow happens to it.
const LONGEST = 1000;

/** What is posted to sign in. */
export class SignInInput {
  @IsString()
  @IsNotEmpty()
  @MaxLength(LONGEST)
  username: string;

  @IsString()
  @IsNotEmpty()
  @MaxLength(LONGEST)
  password: string;
}

/** What is posted to choose a password. */
export class AcceptInvitationInput {
  @IsString()
  @IsNotEmpty()
  @MaxLength(LONGEST)
  code: string;

  @IsString()
  @IsNotEmpty()
  @MaxLength(LONGEST)
  password: string;
}

/** What is posted to change one's own password. */
export class ChangePasswordInput {
  @IsString()
  @IsNotEmpty()
  @MaxLength(LONGEST)
  presentPassword: string;

  @IsString()
  @IsNotEmpty()
  @MaxLength(LONGEST)
  password: string;
}

/** What is posted to a register without accounts, to become its first administrator. */
export class FirstRunInput extends AcceptInvitationInput {
  @IsString()
  @IsNotEmpty()
  @MaxLength(LONGEST)
  username: string;

  @IsString()
  @IsNotEmpty()
  @MaxLength(LONGEST)
  displayName: string;

  @IsOptional()
  @IsIn(LANGUAGES)
  language?: Language | null;

  /** The first public body, where there is none yet. */
  @IsOptional()
  @ValidateNested()
  @Type(() => OpenBodyInput)
  body?: OpenBodyInput | null;
}
