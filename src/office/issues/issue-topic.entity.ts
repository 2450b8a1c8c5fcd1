import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Issue } from './issue.entity.js';
import { Topic } from './topic.entity.js';

/** That an issue is about a topic. */
@Entity({ schema: 'office', name: 'issue_topic' })
@Index(['topicCode'])
export class IssueTopic {
  @ForeignKey(() => Issue)
  @PrimaryColumn('uuid')
  issueId: string;

  @ForeignKey(() => Topic)
  @PrimaryColumn('text')
  topicCode: string;
}
