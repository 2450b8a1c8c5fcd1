import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { isOneOf } from '../../../platform/database/checks.js';
import { NameBasis, ParticipantRole, Side } from '../../../words/meeting-words.js';
import { Ground } from '../../../words/register-words.js';
import { Official } from '../../bodies/official.entity.js';
import { Post } from '../../bodies/post.entity.js';
import { OfficeSchema } from '../../office-schema.js';
import { Organisation } from '../../organisations/organisation.entity.js';
import { MeetingLine } from './meeting-line.entity.js';
import type { NameDecision } from '../names/naming.rules.js';

/** One line of who took part. An outside person exists only here: there is no register of outside persons. */
@ObjectType({ description: 'One line of who took part, on one side', registerIn: () => OfficeSchema })
@Entity({ schema: 'office', name: 'participant' })
@Check('participant_side', isOneOf('side', Side))
@Check('participant_role', isOneOf('role', ParticipantRole))
@Check('participant_name_basis', isOneOf('name_basis', NameBasis))
@Check('participant_withheld_ground', isOneOf('withheld_ground', Ground))
@Check('participant_decided_basis', isOneOf('decided_basis', NameBasis))
@Check('participant_decided_ground', isOneOf('decided_ground', Ground))
@Check(
  'participant_decided_at',
  'decided_at IS NOT NULL OR (decided_basis IS NULL AND decided_ground IS NULL)',
)
@Check('participant_headcount', 'headcount BETWEEN 1 AND 10000')
@Check('participant_official_or_organisation', 'official_id IS NULL OR organisation_id IS NULL')
@Check('participant_basis_has_name', 'name_basis IS NULL OR name IS NOT NULL')
export class Participant extends MeetingLine implements NameDecision {
  @Field(() => Side, { description: 'On whose side' })
  @Column('text')
  side: Side;

  @Field(() => ParticipantRole, { description: 'In which role' })
  @Column('text')
  role: ParticipantRole;

  @Field(() => ID, { nullable: true, description: 'The official' })
  @Index()
  @ForeignKey(() => Official)
  @Column('uuid', { nullable: true })
  officialId: string | null;

  @Field(() => ID, { nullable: true, description: "The official's post that day" })
  @ForeignKey(() => Post)
  @Column('uuid', { nullable: true })
  postId: string | null;

  @Field(() => ID, { nullable: true, description: 'The outside organisation' })
  @Index()
  @ForeignKey(() => Organisation)
  @Column('uuid', { nullable: true })
  organisationId: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The organisation as written that day, where it differs',
  })
  @Column('text', { nullable: true })
  organisationName: string | null;

  @Field(() => String, { nullable: true, description: 'Name of the person; published only with a basis' })
  @Column('text', { nullable: true })
  name: string | null;

  @Field(() => NameBasis, { nullable: true, description: 'Legal basis for publishing the name' })
  @Column('text', { nullable: true })
  nameBasis: NameBasis | null;

  @Field(() => String, { nullable: true, description: 'The decision or law that the basis refers to' })
  @Column('text', { nullable: true })
  nameCitation: string | null;

  @Field(() => Ground, { nullable: true, description: 'Why the name is withheld, for officials only' })
  @Column('text', { nullable: true })
  withheldGround: Ground | null;

  @Field(() => NameBasis, {
    nullable: true,
    description:
      'On which basis a registrar decided that the name is published; it holds, whatever nameBasis says',
  })
  @Column('text', { nullable: true })
  decidedBasis: NameBasis | null;

  @Field(() => Ground, {
    nullable: true,
    description: 'The real ground on which a registrar withheld the name, for registrars and auditors only',
  })
  @Column('text', { nullable: true })
  decidedGround: Ground | null;

  @Field(() => String, {
    nullable: true,
    description: 'What was decided about the name, for registrars and auditors only',
  })
  @Column('text', { nullable: true })
  decidedCitation: string | null;

  @Field(() => ID, { nullable: true, description: 'The account of the registrar who decided about the name' })
  @Column('uuid', { nullable: true })
  decidedBy: string | null;

  @Field(() => Date, {
    nullable: true,
    description: 'When a registrar decided about the name; null: none has',
  })
  @Column('timestamptz', { nullable: true })
  decidedAt: Date | null;

  @Field(() => String, { nullable: true, description: 'Function or title, in Swedish or its own language' })
  @Column('text', { nullable: true })
  functionSv: string | null;

  @Field(() => String, { nullable: true, description: 'Function or title in English' })
  @Column('text', { nullable: true })
  functionEn: string | null;

  @Field(() => String, { nullable: true, description: 'In which capacity, such as chair of the committee' })
  @Column('text', { nullable: true })
  capacity: string | null;

  @Field(() => String, { nullable: true, description: 'The unit, where there is no post that names it' })
  @Column('text', { nullable: true })
  unitName: string | null;

  @Field(() => Int, { description: 'How many people this line stands for' })
  @Column('integer', { default: 1 })
  headcount: number;

  @Field(() => ID, { nullable: true, description: 'The organisation behind a consultancy' })
  @ForeignKey(() => Organisation)
  @Column('uuid', { nullable: true })
  onBehalfOfId: string | null;

  @Field(() => String, { nullable: true, description: 'That organisation as written that day' })
  @Column('text', { nullable: true })
  onBehalfOfName: string | null;
}
