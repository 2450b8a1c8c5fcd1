import { Field, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, VersionColumn } from 'typeorm';
import { isOneOf } from '../../platform/database/checks.js';
import type { Language } from '../../platform/language/language.js';
import { IssueStatus, TargetLevel } from '../../words/issue-words.js';
import { LanguageName } from '../../words/language-words.js';
import { Official } from '../bodies/official.entity.js';
import { PublicBody } from '../bodies/public-body.entity.js';
import { OfficeSchema } from '../office-schema.js';

const LEVELS = Object.values(TargetLevel)
  .map((level) => `'${level}'`)
  .join(', ');

/** Something a body pursues over time, with a goal, an adopter and a result. */
@ObjectType({
  registerIn: () => OfficeSchema,
  description: 'Something a public body pursues over time, with a goal, an adopter and a result.',
})
@Entity({ schema: 'office', name: 'issue' })
@Index(['publicBodyId'])
@Index(['ownerId'])
@Check('issue_title_given', "title ~ '\\S' AND char_length(title) <= 200")
@Check('issue_goal_given', "goal ~ '\\S' AND char_length(goal) <= 2000")
@Check('issue_language', isOneOf('language', LanguageName))
@Check('issue_status', isOneOf('status', IssueStatus))
@Check('issue_target_levels', `target_levels <@ ARRAY[${LEVELS}]::text[]`)
@Check('issue_adopted_by_given', "adopted_by ~ '\\S' AND char_length(adopted_by) <= 200")
@Check('issue_adoption_is_whole', '(adopted_by IS NULL) = (adopted_on IS NULL)')
@Check(
  'issue_past_proposal_is_adopted',
  "status IN ('PROPOSED', 'DROPPED') OR (adopted_by IS NOT NULL AND adopted_on IS NOT NULL)",
)
@Check('issue_case_number_given', "case_number ~ '\\S' AND char_length(case_number) <= 100")
@Check('issue_result_given', "result ~ '\\S' AND char_length(result) <= 2000")
@Check(
  'issue_closed_has_result',
  "status NOT IN ('ACHIEVED', 'PARTLY_ACHIEVED', 'DROPPED') OR result IS NOT NULL",
)
@Check('issue_dates_ordered', 'valid_to >= valid_from')
export class Issue {
  @Field(() => ID, { description: 'Stable and permanent, the same in the public register.' })
  @PrimaryColumn('uuid')
  id: string;

  @Field(() => ID, { description: 'The body that pursues it.' })
  @ForeignKey(() => PublicBody)
  @Column('uuid')
  publicBodyId: string;

  @Field(() => String, { description: 'What it is about, in a few words.' })
  @Column('text')
  title: string;

  @Field(() => String, { nullable: true, description: 'What the body wants to reach.' })
  @Column('text', { nullable: true })
  goal: string | null;

  @Field(() => LanguageName, { description: 'The language its texts are written in.' })
  @Column('text', { default: 'sv' })
  language: Language;

  @Field(() => IssueStatus, { description: 'How far it has come.' })
  @Column('text')
  status: IssueStatus;

  @Field(() => [TargetLevel], { description: 'Whom it is meant to influence.' })
  @Column('text', { array: true, default: [] })
  targetLevels: TargetLevel[];

  @Field(() => String, { nullable: true, description: 'Who decided that the body pursues it.' })
  @Column('text', { nullable: true })
  adoptedBy: string | null;

  @Field(() => String, { nullable: true, description: 'The day of that decision, YYYY-MM-DD.' })
  @Column('date', { nullable: true })
  adoptedOn: string | null;

  @Field(() => String, { nullable: true, description: 'Case number (diarienummer) of that decision.' })
  @Column('text', { nullable: true })
  caseNumber: string | null;

  @Field(() => String, { nullable: true, description: 'What came of it; required when it is closed.' })
  @Column('text', { nullable: true })
  result: string | null;

  @Field(() => String, { nullable: true, description: 'The first day it was pursued, YYYY-MM-DD.' })
  @Column('date', { name: 'valid_from', nullable: true })
  from: string | null;

  @Field(() => String, { nullable: true, description: 'The last day it was pursued, YYYY-MM-DD.' })
  @Column('date', { name: 'valid_to', nullable: true })
  to: string | null;

  @Field(() => ID, { nullable: true, description: 'The official who answers for it.' })
  @ForeignKey(() => Official)
  @Column('uuid', { nullable: true })
  ownerId: string | null;

  /** Who recorded it: they may amend it as recorders until it is public. Null for the system. */
  @Column('uuid', { nullable: true })
  recordedBy: string | null;

  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description: 'When it became public; null for a draft.',
  })
  @Column('timestamptz', { nullable: true })
  publishedAt: Date | null;

  @Field(() => Int, { description: 'Raised by every change; give it as expectedVersion when changing.' })
  @VersionColumn()
  version: number;
}
