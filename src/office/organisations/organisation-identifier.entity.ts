import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { isOneOf } from '../../platform/database/checks.js';
import { IdentifierScheme } from '../../words/organisation-words.js';
import { OfficeSchema } from '../office-schema.js';
import { Organisation } from './organisation.entity.js';

const SE_ORGNR_SHAPE = "scheme <> 'SE_ORGNR' OR value ~ '^[0-9]{2}[2-9][0-9]{7}$'";

/** An organisation's number in an outside register, in that register's own canonical form. */
@ObjectType({
  registerIn: () => OfficeSchema,
  description: 'What an organisation is called in an outside register.',
})
@Entity({ schema: 'office', name: 'organisation_identifier' })
@Index('uq_organisation_identifier_value', ['scheme', 'value'], { unique: true, where: "scheme <> 'OTHER'" })
@Index(['organisationId'])
@Index(['value'])
@Check('organisation_identifier_scheme', isOneOf('scheme', IdentifierScheme))
@Check(
  'organisation_identifier_value_given',
  "value ~ '^[^[:space:]]+( [^[:space:]]+)*$' AND char_length(value) <= 100",
)
@Check('organisation_identifier_is_no_persons', SE_ORGNR_SHAPE)
export class OrganisationIdentifier {
  @Field(() => ID, { description: 'Stable id of this identifier.' })
  @PrimaryColumn('uuid')
  id: string;

  @ForeignKey(() => Organisation)
  @Column('uuid')
  organisationId: string;

  @Field(() => IdentifierScheme, { description: 'The register that issued it.' })
  @Column('text')
  scheme: IdentifierScheme;

  @Field(() => String, { description: 'The number or code, in the canonical form of its register.' })
  @Column('text')
  value: string;
}
