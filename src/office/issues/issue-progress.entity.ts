import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { OfficeSchema } from '../office-schema.js';
import { Issue } from './issue.entity.js';

/** What happened to an issue on a day. */
@ObjectType({ registerIn: () => OfficeSchema, description: 'What happened to an issue on a day.' })
@Entity({ schema: 'office', name: 'issue_progress' })
@Index(['issueId', 'on'])
@Check('issue_progress_text_given', "text ~ '\\S' AND char_length(text) <= 2000")
export class IssueProgress {
  @Field(() => ID, { description: 'Stable id of this note.' })
  @PrimaryColumn('uuid')
  id: string;

  @ForeignKey(() => Issue)
  @Column('uuid')
  issueId: string;

  @Field(() => String, { description: 'The day it happened, YYYY-MM-DD.' })
  @Column('date', { name: 'happened_on' })
  on: string;

  @Field(() => String, { description: 'What happened.' })
  @Column('text')
  text: string;
}
