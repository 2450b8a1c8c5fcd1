import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique, VersionColumn } from 'typeorm';
import { isOneOf } from '../../platform/database/checks.js';
import { BodyKind } from '../../words/body-words.js';
import { OfficeSchema } from '../office-schema.js';

const dates = 'Dates are days in Sweden (Europe/Stockholm).';

/** An organisation that keeps its register here. Bodies form a tree; roles are inherited down it. */
@ObjectType({
  registerIn: () => OfficeSchema,
  description: `An organisation that keeps its register here, such as a region, a committee or an owned company. ${dates}`,
})
@Entity({ schema: 'office', name: 'public_body' })
@Unique(['slug'])
@Index(['parentId'])
@Check('public_body_slug_shape', "slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND char_length(slug) <= 60")
@Check('public_body_name_sv_given', "name_sv ~ '\\S' AND char_length(name_sv) <= 200")
@Check('public_body_name_en_given', "name_en ~ '\\S' AND char_length(name_en) <= 200")
@Check('public_body_kind', isOneOf('kind', BodyKind))
@Check('public_body_organisation_number_shape', "organisation_number ~ '^[0-9]{2}[2-9][0-9]{7}$'")
@Check('public_body_not_its_own_parent', 'parent_id <> id')
@Check('public_body_reference_prefix_shape', "reference_prefix ~ '^[A-Z]{2,8}$'")
@Check('public_body_target_days_range', 'target_days BETWEEN 0 AND 365')
@Check('public_body_limit_days_range', 'limit_days BETWEEN target_days AND 365')
@Check('public_body_four_eyes_off_is_decided', 'four_eyes OR four_eyes_decision IS NOT NULL')
@Check('public_body_four_eyes_decision_given', "four_eyes_decision ~ '\\S'")
@Check('public_body_naming_years_range', 'naming_years BETWEEN 1 AND 100')
export class PublicBody {
  @Field(() => ID, { description: 'Stable and permanent, the same in the public register.' })
  @PrimaryColumn('uuid')
  id: string;

  @Field(() => String, {
    description: 'The short name in addresses: lower case letters, digits and hyphens.',
  })
  @Column('text')
  slug: string;

  @Field(() => String, { description: 'The name in Swedish.' })
  @Column('text')
  nameSv: string;

  @Field(() => String, { nullable: true, description: 'The name in English, where there is one.' })
  @Column('text', { nullable: true })
  nameEn: string | null;

  @Field(() => BodyKind, { description: 'What kind of public body it is.' })
  @Column('text')
  kind: BodyKind;

  @Field(() => String, {
    nullable: true,
    description: 'Swedish organisation number, ten digits without hyphen.',
  })
  @Column('text', { nullable: true })
  organisationNumber: string | null;

  @Field(() => ID, { nullable: true, description: 'The body above it in the tree.' })
  @ForeignKey(() => PublicBody)
  @Column('uuid', { nullable: true })
  parentId: string | null;

  @Field(() => String, {
    description:
      'The letters before the year in references, RVL in RVL-2026-000123. Bodies may share a prefix.',
  })
  @Column('text')
  referencePrefix: string;

  @Field(() => Int, { description: 'Days from a meeting within which its record should be public.' })
  @Column('integer', { default: 7 })
  targetDays: number;

  @Field(() => Int, { description: 'Days from a meeting beyond which its record is late.' })
  @Column('integer', { default: 14 })
  limitDays: number;

  @Field(() => Boolean, {
    description: 'Whether a record must be published by someone other than its last editor.',
  })
  @Column('boolean', { default: true })
  fourEyes: boolean;

  @Field(() => String, {
    nullable: true,
    description:
      'The decision by which review by a second person was switched off: who decided, when, case number.',
  })
  @Column('text', { nullable: true })
  fourEyesDecision: string | null;

  @Field(() => Int, {
    description: 'Years for which names stay published; decided before the first publication.',
  })
  @Column('integer', { default: 10 })
  namingYears: number;

  @Field(() => Boolean, {
    description: 'Whether everything in this register is invented, for demonstration.',
  })
  @Column('boolean', { default: false })
  demonstration: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'The last day on which the body existed or took part.',
  })
  @Column('date', { nullable: true })
  closedOn: string | null;

  @Field(() => Int, { description: 'Raised by every change; give it as expectedVersion when changing.' })
  @VersionColumn()
  version: number;
}
