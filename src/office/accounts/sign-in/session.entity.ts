import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { isOneOf } from '../../../platform/database/checks.js';
import { OfficeSchema } from '../../office-schema.js';
import { Account } from '../account.entity.js';

/** What an identity provider told of somebody's roles when they signed in. */
export enum ProviderRoles {
  GIVEN = 'GIVEN',
  NONE = 'NONE',
  /** It held back the list because it was too long. */
  LEFT_OUT = 'LEFT_OUT',
}

/** One sign-in. Neither address nor browser is kept. */
@ObjectType({ registerIn: () => OfficeSchema, description: 'One sign-in that has not ended.' })
@Entity({ schema: 'office', name: 'session' })
@Unique(['tokenHash'])
@Index(['accountId'])
@Index(['expiresAt'])
@Index(['providerSession'])
@Index(['providerSubject'])
@Check(
  'session_of_a_provider',
  '(issuer IS NULL) = (provider_subject IS NULL) AND (issuer IS NULL) = (provider_roles IS NULL) ' +
    'AND (provider_session IS NULL OR issuer IS NOT NULL)',
)
@Check('session_provider_roles', isOneOf('provider_roles', ProviderRoles))
export class Session {
  @Field(() => ID, { description: 'Stable as long as the session lasts.' })
  @PrimaryColumn('uuid')
  id: string;

  @ForeignKey(() => Account)
  @Column('uuid')
  accountId: string;

  /** SHA-256 of the cookie's value. */
  @Column('bytea')
  tokenHash: Buffer;

  @Field(() => Date, { description: 'When the sign-in was.' })
  @Column('timestamptz')
  createdAt: Date;

  @Field(() => Date, { description: 'When it was used last, to the minute.' })
  @Column('timestamptz')
  lastSeenAt: Date;

  @Field(() => Date, { description: 'When it ends, however much it is used.' })
  @Column('timestamptz')
  expiresAt: Date;

  @Column('timestamptz', { nullable: true })
  revokedAt: Date | null;

  /** The identity provider that it came from, as in its tokens' `iss`; null for a password. */
  @Column('text', { nullable: true })
  issuer: string | null;

  /** The `sub` of that sign-in, by which the identity provider may end it; a hash where it could be a personal number. */
  @Column('text', { nullable: true })
  providerSubject: string | null;

  /** The `sid` of that sign-in. */
  @Column('text', { nullable: true })
  providerSession: string | null;

  @Column('text', { nullable: true })
  providerRoles: ProviderRoles | null;
}
