import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { isOneOf } from '../../platform/database/checks.js';
import { Role } from '../../words/body-words.js';
import { PublicBody } from '../bodies/public-body.entity.js';
import { OfficeSchema } from '../office-schema.js';
import { Account } from './account.entity.js';

/** What an account may do for a public body and the bodies below it, and between which days. */
@ObjectType({
  registerIn: () => OfficeSchema,
  description: 'A role that an account holds in a public body, and in all bodies below it.',
})
@Entity({ schema: 'office', name: 'account_role' })
@Index('uq_account_role_held', ['accountId', 'publicBodyId', 'role', 'byProvider'], {
  unique: true,
  where: 'revoked_at IS NULL',
})
@Index(['publicBodyId'])
@Check('account_role_role', isOneOf('role', Role))
@Check('account_role_days_ordered', 'valid_to >= valid_from')
export class AccountRole {
  @Field(() => ID, { description: 'Stable and permanent.' })
  @PrimaryColumn('uuid')
  id: string;

  @Field(() => ID, { description: 'Who holds it.' })
  @ForeignKey(() => Account)
  @Column('uuid')
  accountId: string;

  @Field(() => ID, { description: 'The public body at the top of where it holds.' })
  @ForeignKey(() => PublicBody)
  @Column('uuid')
  publicBodyId: string;

  @Field(() => Role, { description: 'What may be done.' })
  @Column('text')
  role: Role;

  @Field(() => String, { description: 'The first day, YYYY-MM-DD.' })
  @Column('date', { name: 'valid_from' })
  from: string;

  @Field(() => String, { nullable: true, description: 'The last day, YYYY-MM-DD. Null: until revoked.' })
  @Column('date', { name: 'valid_to', nullable: true })
  to: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The account that granted it; null when the operator or the identity provider did.',
  })
  @ForeignKey(() => Account)
  @Column('uuid', { nullable: true })
  grantedBy: string | null;

  @Field(() => Boolean, {
    description:
      'Whether it follows from what the identity provider tells: then each sign-in decides anew whether it is held.',
  })
  @Column('boolean')
  byProvider: boolean;

  @Field(() => Date, { description: 'When it was granted.' })
  @Column('timestamptz')
  grantedAt: Date;

  @Field(() => Date, { nullable: true, description: 'When it was revoked; it ends at once.' })
  @Column('timestamptz', { nullable: true })
  revokedAt: Date | null;
}
