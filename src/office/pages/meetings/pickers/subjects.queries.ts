import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, In } from 'typeorm';
import type { Language } from '../../../../platform/language/language.js';
import type { Option } from '../../../../platform/pages/forms/choices.js';
import { unstorable } from '../../../../platform/http/unstorable.js';
import { numbersIn, type Values } from '../../../../platform/pages/forms/values.rules.js';
import type { Actor } from '../../../accounts/actor.js';
import { Issue } from '../../../issues/issue.entity.js';
import { IssuesQueries } from '../../../issues/issues.queries.js';
import { Topic } from '../../../issues/topic.entity.js';
import { MeetingLinks } from '../form/links.service.js';
import { groupsOf, optionOf } from '../../topics/topic-groups.js';
import type { Surroundings } from '../form/meeting-form.view.js';
import { bodyIn, textIn } from './pickers.js';

const USUAL_TOPICS = 8;
const MOST_ISSUES = 200;
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** What a meeting may have been about: of what it says already, all can be chosen again, whatever has become of it. */
@Injectable()
export class SubjectsQueries {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly issues: IssuesQueries,
    private readonly links: MeetingLinks,
  ) {}

  async of(
    actor: Actor,
    language: Language,
    values: Values,
  ): Promise<Pick<Surroundings, 'topicGroups' | 'usualTopics' | 'issues' | 'linked'>> {
    const publicBodyId = bodyIn(values);
    const topics = await this.topics(publicBodyId, values);
    const issues = await this.issuesFor(publicBodyId, values);
    return {
      topicGroups: groupsOf(topics, language),
      usualTopics: await this.usualTopics(actor, topics, language),
      issues: issues.map(({ id, title }) => ({ value: id, label: title })),
      linked: await this.links.named(actor, language, values),
    };
  }

  private async topics(publicBodyId: string | null, values: Values): Promise<Topic[]> {
    const chosen = values.get('/topicCodes') ?? [];
    const all = await this.issues.topics(publicBodyId, true);
    const known = new Set(all.map(({ code }) => code));
    // A hand-made form may say what no code can be, and the database cannot be asked for.
    const others = chosen.filter((code) => code !== '' && !known.has(code) && unstorable(code).length === 0);
    const elsewhere =
      others.length > 0 ? await this.database.manager.findBy(Topic, { code: In(others) }) : [];
    return [...all.filter(({ code, retired }) => !retired || chosen.includes(code)), ...elsewhere];
  }

  private async issuesFor(publicBodyId: string | null, values: Values): Promise<Issue[]> {
    const issues = publicBodyId ? await this.issues.issues({ publicBodyId, first: MOST_ISSUES }) : [];
    const asked = numbersIn(values, '/asks').map((number) => textIn(values, `/asks/${number}/issueId`));
    const known = new Set(issues.map(({ id }) => id));
    const others = [...(values.get('/issueIds') ?? []), ...asked].filter(
      (id) => UUID.test(id) && !known.has(id),
    );
    if (others.length === 0) return issues;
    return [...issues, ...(await this.database.manager.findBy(Issue, { id: In(others) }))];
  }

  private async usualTopics(actor: Actor, topics: readonly Topic[], language: Language): Promise<Option[]> {
    const rows = await this.database.query<{ code: string }[]>(
      `SELECT code, count(*) FROM (SELECT unnest(topic_codes) AS code FROM office.meeting
          WHERE recorded_by = $1 ORDER BY meeting.id DESC LIMIT 60) AS lately
        GROUP BY code ORDER BY count(*) DESC, code LIMIT ${USUAL_TOPICS}`,
      [actor.accountId],
    );
    const known = new Map(topics.map((topic) => [topic.code, topic]));
    return rows.flatMap(({ code }) => {
      const topic = known.get(code);
      return topic ? [optionOf(topic, language)] : [];
    });
  }
}
