import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { PublicBody } from '../bodies/public-body.entity.js';
import { OfficeSchema } from '../office-schema.js';
import { Account } from './account.entity.js';
import { Scope } from './scope.js';

const allScopes = Object.values(Scope)
  .map((scope) => `'${scope}'`)
  .join(', ');

/** A bearer token for programs: may at most what its account may, within its scopes, until it expires. */
@ObjectType({
  registerIn: () => OfficeSchema,
  description: 'A bearer token for programs. Its secret is told once.',
})
@Entity({ schema: 'office', name: 'access_token' })
@Unique(['tokenHash'])
@Index(['accountId'])
@Check('access_token_name_given', "name ~ '\\S' AND char_length(name) <= 100")
@Check('access_token_scopes', `scopes <@ ARRAY[${allScopes}] AND cardinality(scopes) > 0`)
@Check('access_token_expires', 'expires_at > created_at')
export class AccessToken {
  @Field(() => ID, { description: 'Stable and permanent.' })
  @PrimaryColumn('uuid')
  id: string;

  @Field(() => ID, { description: 'The account in whose name it acts.' })
  @ForeignKey(() => Account)
  @Column('uuid')
  accountId: string;

  @Field(() => String, { description: 'What it is for, in words.' })
  @Column('text')
  name: string;

  @Field(() => String, { description: 'How the token begins, to tell one from another.' })
  @Column('text')
  prefix: string;

  /** SHA-256 of the whole token. */
  @Column('bytea')
  tokenHash: Buffer;

  @Field(() => [Scope], { description: 'What it may be used for.' })
  @Column('text', { array: true })
  scopes: Scope[];

  @Field(() => ID, {
    nullable: true,
    description: 'The public body, with those below it, that it is limited to.',
  })
  @ForeignKey(() => PublicBody)
  @Column('uuid', { nullable: true })
  publicBodyId: string | null;

  @Field(() => Date, { description: 'When it was issued.' })
  @Column('timestamptz')
  createdAt: Date;

  @Field(() => Date, { description: 'When it stops working.' })
  @Column('timestamptz')
  expiresAt: Date;

  @Field(() => Date, { nullable: true, description: 'When it was used last, to the minute.' })
  @Column('timestamptz', { nullable: true })
  lastUsedAt: Date | null;

  @Field(() => Date, { nullable: true, description: 'When it was revoked.' })
  @Column('timestamptz', { nullable: true })
  revokedAt: Date | null;

  /** Not kept: handed out once, by the call that issued it. */
  @Field(() => String, {
    nullable: true,
    description: 'The token itself. Told once, by the call that issued it.',
  })
  secret?: string;
}
