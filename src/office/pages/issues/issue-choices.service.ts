import { Injectable } from '@nestjs/common';
import { say } from '../../../platform/language/message.js';
import type { Option } from '../../../platform/pages/forms/choices.js';
import { type OfficialSearch, OfficialsQueries } from '../../bodies/officials.queries.js';
import { IssuesQueries } from '../../issues/issues.queries.js';
import type { OfficialVisit } from '../frame/visit.js';
import { groupsOf } from '../topics/topic-groups.js';
import type { IssueChoices } from './issue.forms.js';
import { issuePageMessages as texts } from './issue-pages.messages.js';

const MOST_OWNERS = 200;

/** What can be chosen in the form of an issue of a body. */
@Injectable()
export class IssueChoicesService {
  constructor(
    private readonly issues: IssuesQueries,
    private readonly officials: OfficialsQueries,
  ) {}

  async of({ who, language }: OfficialVisit, publicBodyId: string): Promise<IssueChoices> {
    const topics = await this.issues.topics(publicBodyId, false);
    const search: OfficialSearch = { publicBodyId, first: MOST_OWNERS };
    const officials = await this.officials.search(who, search);
    const owners = officials.map((official): Option => {
      // Names that are protected stay so here: nobody needs them to choose who answers for an issue.
      const name = official.protectedIdentity ? null : official.name;
      return { value: official.id, label: name ?? say(texts.hiddenName, language) };
    });
    return { topicGroups: groupsOf(topics, language), owners };
  }
}
