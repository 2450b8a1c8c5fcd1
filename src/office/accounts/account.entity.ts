import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, Index, PrimaryColumn, Unique, VersionColumn } from 'typeorm';
import type { Language } from '../../platform/language/language.js';
import { LanguageName } from '../../words/language-words.js';
import { isOneOf } from '../../platform/database/checks.js';
import { OfficeSchema } from '../office-schema.js';

/** Somebody who may sign in: by a password of their own, or through an identity provider by issuer and subject. */
@ObjectType({ registerIn: () => OfficeSchema, description: 'Somebody, or some system, that may sign in.' })
@Entity({ schema: 'office', name: 'account' })
@Unique(['username'])
@Unique(['issuer', 'subject'])
@Index('uq_account_invitation_hash', ['invitationHash'], { unique: true })
@Check('account_username_shape', "username ~ '^[a-z0-9][a-z0-9._@+-]{1,99}$'")
@Check('account_display_name_given', "display_name ~ '\\S' AND char_length(display_name) <= 200")
@Check('account_issuer_and_subject', '(issuer IS NULL) = (subject IS NULL)')
@Check('account_has_a_way_in', 'username IS NOT NULL OR issuer IS NOT NULL')
@Check('account_language', isOneOf('language', LanguageName))
@Check('account_email_shape', "email ~ '^[^@\\s]+@[^@\\s]+$' AND char_length(email) <= 254")
@Check('account_invitation_ends', '(invitation_hash IS NULL) = (invitation_expires_at IS NULL)')
export class Account {
  @Field(() => ID, { description: 'Stable and permanent; accounts are disabled, never removed.' })
  @PrimaryColumn('uuid')
  id: string;

  @Field(() => Int, { description: 'Raised by every change; give it as expectedVersion when changing.' })
  @VersionColumn()
  version: number;

  @Field(() => String, {
    nullable: true,
    description: 'What they sign in with, in lower case. Null when an identity provider signs them in.',
  })
  @Column('text', { nullable: true })
  username: string | null;

  @Field(() => String, { description: 'The name that colleagues see.' })
  @Column('text')
  displayName: string;

  @Field(() => LanguageName, { description: 'The language of messages when the caller asks for none.' })
  @Column('text')
  language: Language;

  @Field(() => String, { nullable: true, description: 'Where notices go. Never a key to the account.' })
  @Column('text', { nullable: true })
  email: string | null;

  @Field(() => Boolean, { description: 'Whether reminders of what is due go to the e-mail address.' })
  @Column('boolean', { default: true })
  reminders: boolean;

  @Field(() => Date, { description: 'When the account was opened.' })
  @Column('timestamptz')
  openedAt: Date;

  @Field(() => Date, { nullable: true, description: 'Since when nobody may use it.' })
  @Column('timestamptz', { nullable: true })
  disabledAt: Date | null;

  /** Argon2id in its own notation; null until a password is chosen, and always for an identity provider's accounts. */
  @Column('text', { nullable: true })
  passwordHash: string | null;

  /** The identity provider, as in its tokens' `iss`. */
  @Column('text', { nullable: true })
  issuer: string | null;

  /** Who they are to the identity provider, as in its tokens' `sub`. Never an e-mail address. */
  @Column('text', { nullable: true })
  subject: string | null;

  /** SHA-256 of the one-time code with which a password can be chosen. */
  @Column('bytea', { nullable: true })
  invitationHash: Buffer | null;

  @Field(() => Date, { nullable: true, description: 'Until when an invitation waits to be accepted.' })
  @Column('timestamptz', { nullable: true })
  invitationExpiresAt: Date | null;

  /** Not kept: handed out once, by the call that made it. */
  @Field(() => String, {
    nullable: true,
    description: 'The one-time code to choose a password with. Told once, by the call that made it.',
  })
  invitationCode?: string;
}
