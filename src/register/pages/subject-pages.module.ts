import { Module } from '@nestjs/common';
import { RestModule } from '../rest/rest.module.js';
import { PortalModule } from './frame/portal.module.js';
import { IssueController } from './issue/issue.controller.js';
import { IssueViews } from './issue/issue-views.js';
import { IssuesController } from './issues/issues.controller.js';
import { ListSearches } from './lists/list-searches.js';
import { Searches } from './meetings/search.js';
import { NetworkController } from './network/network.controller.js';
import { PartyViews } from './parties/party-views.js';
import { TopicsController } from './topics/topics.controller.js';
import { TopicViews } from './topics/topic-views.js';

/** The pages of what meetings are about: issues and topics; and of who meets whom. */
@Module({
  imports: [RestModule, PortalModule],
  controllers: [IssuesController, IssueController, TopicsController, NetworkController],
  providers: [ListSearches, Searches, PartyViews, IssueViews, TopicViews],
})
export class SubjectPagesModule {}
