import { Field, ObjectType } from '@nestjs/graphql';
import { IssueStatus, TargetLevel } from '../../words/issue-words.js';
import { PublicSchema } from '../public-schema.js';
import { NodeRecord } from './node.record.js';
import { DateScalar } from './scalars.js';

/** What happened to an issue on a day. */
@ObjectType('ProgressNote', {
  registerIn: () => PublicSchema,
  description: 'What happened to an issue on a day.',
})
export class ProgressNoteRecord {
  @Field(() => DateScalar, { description: 'The day.' })
  on: string;

  @Field(() => String, { description: 'What happened.' })
  text: string;
}

/** Something that a public body pursues over time. */
@ObjectType('Issue', {
  registerIn: () => PublicSchema,
  implements: () => [NodeRecord],
  description:
    'Something that a public body pursues over time, with a goal and a result: double track on a railway line. Its ' +
    'meetings are its footprint: who lobbied the body on it, and whom the body lobbied.',
})
export class IssueRecord extends NodeRecord {
  @Field(() => String, { description: 'What it is about, in a few words.' })
  title: string;

  @Field(() => String, { nullable: true, description: 'What the body wants to reach.' })
  goal?: string;

  @Field(() => IssueStatus, { description: 'How far it has come.' })
  status: IssueStatus;

  publicBodyId: string;

  @Field(() => [TargetLevel], { description: 'Whom the body seeks to influence.' })
  targetLevels: TargetLevel[];

  topicCodes: string[];

  @Field(() => String, { nullable: true, description: 'Who decided that the body pursues it.' })
  adoptedBy?: string;

  @Field(() => DateScalar, { nullable: true, description: 'The day of that decision.' })
  adoptedOn?: string;

  @Field(() => String, { nullable: true, description: 'Case number (diarienummer) of that decision.' })
  caseNumber?: string;

  @Field(() => [ProgressNoteRecord], { description: 'What happened on the way.' })
  progress: ProgressNoteRecord[];

  @Field(() => String, { nullable: true, description: 'What came of it.' })
  result?: string;

  @Field(() => DateScalar, { nullable: true, description: 'The first day it was pursued.' })
  from?: string;

  @Field(() => DateScalar, { nullable: true, description: 'The last day it was pursued.' })
  to?: string;
}
