import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { BodiesModule } from '../bodies/bodies.module.js';
import { ChangesModule } from '../changes/changes.module.js';
import { IssueChangesResolver } from './issue-changes.resolver.js';
import { IssueProgress } from './issue-progress.entity.js';
import { IssueStepsService } from './issue-steps.service.js';
import { IssueTopic } from './issue-topic.entity.js';
import { Issue } from './issue.entity.js';
import { IssuesLoaders } from './issues.loaders.js';
import { IssuesQueries } from './issues.queries.js';
import { IssuesResolver } from './issues.resolver.js';
import { IssuesService } from './issues.service.js';
import { TopicSeeder } from './topic-seeder.service.js';
import { Topic } from './topic.entity.js';
import { TopicsResolver } from './topics.resolver.js';
import { TopicsService } from './topics.service.js';

const services = [IssuesService, IssueStepsService, TopicsService, TopicSeeder];
const queries = [IssuesQueries, IssuesLoaders];

/** The issues that bodies pursue, and the codelist of topics. */
@Module({
  imports: [ChangesModule, BodiesModule, TypeOrmModule.forFeature([Topic, Issue, IssueTopic, IssueProgress])],
  providers: [...services, ...queries, IssuesResolver, IssueChangesResolver, TopicsResolver],
  exports: [...services, ...queries],
})
export class IssuesModule {}
