import { Get, Param } from '@nestjs/common';
import { someTopics } from '../../queries/topics.queries.js';
import { type Look, Looking } from '../frame/look.js';
import { nothingThere } from '../frame/nothing-there.js';
import { Portal } from '../frame/portal.service.js';
import { PortalPages } from '../frame/portal-pages.js';
import { readTopicTree } from './topic-tree.js';
import { TopicViews } from './topic-views.js';
import { topicPage } from './topic.page.js';
import { topicsPage } from './topics.page.js';

// What a code may be made of: nothing else is looked for.
const CODE = /^[a-z0-9.-]{1,100}$/;

/** The topics that meetings and issues are about, and everything on each of them. */
@PortalPages('/topics')
export class TopicsController {
  constructor(
    private readonly portal: Portal,
    private readonly views: TopicViews,
  ) {}

  @Get()
  topics(@Looking() look: Look): Promise<string> {
    return this.portal.show(look, async (reading) =>
      topicsPage(await readTopicTree(reading, look.language), look.language),
    );
  }

  @Get(':code')
  topic(@Looking() look: Look, @Param('code') code: string): Promise<string> {
    return this.portal.show(look, async (reading) => {
      const [topic] = CODE.test(code) ? await someTopics(reading, [code]) : [];
      if (!topic) throw nothingThere();
      return topicPage(await this.views.view(reading, topic, look.language));
    });
  }
}
