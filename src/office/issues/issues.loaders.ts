import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type DataLoader from 'dataloader';
import { DataSource } from 'typeorm';
import { loaderBy, loaderOfMany } from '../../platform/database/loaders.js';
import { IssueProgress } from './issue-progress.entity.js';
import { IssueTopic } from './issue-topic.entity.js';
import { Topic } from './topic.entity.js';

/** Topics and what belongs to issues, one statement for all that are asked for at once. */
@Injectable()
export class IssuesLoaders {
  readonly topic: DataLoader<string, Topic | null>;
  readonly narrower: DataLoader<string, Topic[]>;
  readonly progress: DataLoader<string, IssueProgress[]>;
  private readonly links: DataLoader<string, IssueTopic[]>;

  constructor(@InjectDataSource() database: DataSource) {
    this.topic = loaderBy(database, Topic, 'code');
    this.narrower = loaderOfMany(database, Topic, 'broaderCode', { position: 'ASC', code: 'ASC' });
    this.progress = loaderOfMany(database, IssueProgress, 'issueId', { on: 'DESC', id: 'ASC' });
    this.links = loaderOfMany(database, IssueTopic, 'issueId', { topicCode: 'ASC' });
  }

  async topicsOf(issueId: string): Promise<Topic[]> {
    const links = await this.links.load(issueId);
    const topics = await this.topic.loadMany(links.map(({ topicCode }) => topicCode));
    return topics.filter((topic) => topic instanceof Topic);
  }
}
