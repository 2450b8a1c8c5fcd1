import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, VersionColumn } from 'typeorm';
import { isOneOf } from '../../platform/database/checks.js';
import { OrganisationKind } from '../../words/organisation-words.js';
import { OfficeSchema } from '../office-schema.js';

/**
 * An outside party. Its legal name is here, its other names and its identifiers lie beside it. A merged organisation
 * stays, with all that is its own, and points to the one that stands for it, so that a merge can be split again.
 */
@ObjectType({
  registerIn: () => OfficeSchema,
  description: 'An outside party: a company, association, union, authority and so on. Never a person.',
})
@Entity({ schema: 'office', name: 'organisation' })
@Index(['mergedIntoId'])
@Index('ix_organisation_used_at', { synchronize: false })
@Index('ix_organisation_normalised_name', { synchronize: false })
@Index('ix_organisation_normalised_name_trigrams', { synchronize: false })
@Check('organisation_name_given', "name ~ '\\S' AND char_length(name) <= 300")
@Check('organisation_kind', isOneOf('kind', OrganisationKind))
@Check('organisation_country_shape', "country ~ '^[A-Z]{2}$'")
@Check('organisation_sector_given', "sector ~ '\\S' AND char_length(sector) <= 200")
@Check('organisation_website_shape', "website ~ '^https?://[^[:space:]]+$' AND char_length(website) <= 500")
@Check('organisation_not_merged_into_itself', 'merged_into_id <> id')
export class Organisation {
  @Field(() => ID, {
    description: 'Stable and permanent, the same in the public register, also after a merge.',
  })
  @PrimaryColumn('uuid')
  id: string;

  @Field(() => String, { description: 'The legal name, as it is now.' })
  @Column('text')
  name: string;

  /** The name as compared with others: see `normaliseName`. Empty when the name holds no letter or digit. */
  @Column('text')
  normalisedName: string;

  @Field(() => OrganisationKind, { description: 'What kind of organisation it is.' })
  @Column('text')
  kind: OrganisationKind;

  @Field(() => String, {
    nullable: true,
    description: 'The country it is registered in, ISO 3166-1 alpha-2: SE.',
  })
  @Column('text', { nullable: true })
  country: string | null;

  @Field(() => String, { nullable: true, description: 'The sector it works in, in words.' })
  @Column('text', { nullable: true })
  sector: string | null;

  @Field(() => String, { nullable: true, description: 'Address of its website.' })
  @Column('text', { nullable: true })
  website: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The organisation that stands for this one after a merge; never itself merged.',
  })
  @ForeignKey(() => Organisation)
  @Column('uuid', { nullable: true })
  mergedIntoId: string | null;

  /** Who recorded it: as recorders they may amend it until it is public. Null for imports. */
  @Column('uuid', { nullable: true })
  recordedBy: string | null;

  /** When it was recorded or last chosen for a meeting: recent ones are offered first. */
  @Column('timestamptz')
  usedAt: Date;

  @Field(() => Int, { description: 'Raised by every change; give it as expectedVersion when changing.' })
  @VersionColumn()
  version: number;
}
