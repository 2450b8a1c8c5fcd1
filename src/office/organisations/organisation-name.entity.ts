import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { isOneOf } from '../../platform/database/checks.js';
import { OfficeSchema } from '../office-schema.js';
import { OrganisationNameKind } from '../../words/organisation-name-kind.js';
import { Organisation } from './organisation.entity.js';

/** Another name that an organisation has or had. */
@ObjectType({
  registerIn: () => OfficeSchema,
  description: 'Another name of an organisation: a former one, an abbreviation, a name in another language.',
})
@Entity({ schema: 'office', name: 'organisation_name' })
@Index(['organisationId'])
@Index('ix_organisation_name_normalised', { synchronize: false })
@Index('ix_organisation_name_normalised_trigrams', { synchronize: false })
@Check('organisation_name_name_given', "name ~ '\\S' AND char_length(name) <= 300")
@Check('organisation_name_kind', isOneOf('kind', OrganisationNameKind))
@Check('organisation_name_dates_ordered', 'valid_to >= valid_from')
export class OrganisationName {
  @Field(() => ID, { description: 'Stable id of this name.' })
  @PrimaryColumn('uuid')
  id: string;

  @ForeignKey(() => Organisation)
  @Column('uuid')
  organisationId: string;

  @Field(() => String, { description: 'The name.' })
  @Column('text')
  name: string;

  /** The name as compared with others: see `normaliseName`. */
  @Column('text')
  normalised: string;

  @Field(() => OrganisationNameKind, { description: 'What kind of name it is.' })
  @Column('text')
  kind: OrganisationNameKind;

  @Field(() => String, { nullable: true, description: 'The first day it was used, YYYY-MM-DD, where known.' })
  @Column('date', { name: 'valid_from', nullable: true })
  from: string | null;

  @Field(() => String, { nullable: true, description: 'The last day it was used, YYYY-MM-DD, where known.' })
  @Column('date', { name: 'valid_to', nullable: true })
  to: string | null;
}
