import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, VersionColumn } from 'typeorm';
import { isOneOf } from '../../platform/database/checks.js';
import { OfficialCategory } from '../../words/body-words.js';
import { Account } from '../accounts/account.entity.js';
import { OfficeSchema } from '../office-schema.js';
import { PublicBody } from './public-body.entity.js';

/** A person acting for a body. What they may be called in public follows from their category and their protection. */
@ObjectType({
  registerIn: () => OfficeSchema,
  description: 'A person acting for a public body: elected, manager or other staff.',
})
@Entity({ schema: 'office', name: 'official' })
@Index(['publicBodyId'])
@Index('uq_official_account', ['accountId'], { unique: true, where: 'account_id IS NOT NULL' })
@Check('official_name_given', "name ~ '\\S' AND char_length(name) <= 200")
@Check('official_category', isOneOf('category', OfficialCategory))
export class Official {
  @Field(() => ID, { description: 'Stable and permanent, the same in the public register.' })
  @PrimaryColumn('uuid')
  id: string;

  @Field(() => ID, { description: 'The body that answers for this person being registered.' })
  @ForeignKey(() => PublicBody)
  @Column('uuid')
  publicBodyId: string;

  /** Told through a resolver: not everybody may see the name of someone with protected identity. */
  @Column('text')
  name: string;

  @Field(() => OfficialCategory, {
    description: 'Decides whether the name is published: elected and managers are named.',
  })
  @Column('text')
  category: OfficialCategory;

  /** Told through a resolver, to registrars alone: that somebody is protected is itself to be protected. */
  @Column('boolean', { default: false })
  protectedIdentity: boolean;

  /** The account that this person signs in with. */
  @ForeignKey(() => Account)
  @Column('uuid', { nullable: true })
  accountId: string | null;

  @Field(() => Int, { description: 'Raised by every change; give it as expectedVersion when changing.' })
  @VersionColumn()
  version: number;
}
