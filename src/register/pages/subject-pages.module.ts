import { Module } from '@nestjs/common';
import { PortalModule } from './frame/portal.module.js';
import { IssueController } from './issue/issue.controller.js';
import { IssueViews } from './issue/issue-views.js';
import { IssuesController } from './issues/issues.controller.js';
import { ListsModule } from './lists/lists.module.js';
import { NetworkController } from './network/network.controller.js';
import { PartyViews } from './parties/party-views.js';
import { TopicsController } from './topics/topics.controller.js';
import { TopicViews } from './topics/topic-views.js';

/** The pages of what meetings are about: issues and topics; and of who meets whom. */
@Module({
  imports: [PortalModule, ListsModule],
  controllers: [IssuesController, IssueController, TopicsController, NetworkController],
  providers: [PartyViews, IssueViews, TopicViews],
})
export class SubjectPagesModule {}
