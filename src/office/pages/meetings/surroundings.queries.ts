import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { Language } from '../../../platform/language/language.js';
import type { Option } from '../../../platform/pages/forms/choices.js';
import { type Actor, bodiesWhere } from '../../accounts/actor.js';
import { BodiesQueries } from '../../bodies/bodies.queries.js';
import type { PublicBody } from '../../bodies/public-body.entity.js';
import { IssuesQueries } from '../../issues/issues.queries.js';
import type { Topic } from '../../issues/topic.entity.js';
import type { Surroundings, TopicGroup } from './meeting-form.view.js';
import { PartiesQueries } from './parties.queries.js';
import { RECORDING } from './recording.js';
import { bodyName } from '../bodies/body-name.js';

const USUAL_TOPICS = 8;
const KNOWN = 30;
const MOST_ISSUES = 200;

/** What there is to choose from when somebody writes a meeting down. */
@Injectable()
export class SurroundingsQueries {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly bodies: BodiesQueries,
    private readonly issues: IssuesQueries,
    private readonly parties: PartiesQueries,
  ) {}

  async of(actor: Actor, language: Language, publicBodyId: string | null): Promise<Surroundings> {
    const topics = await this.issues.topics(publicBodyId, false);
    const issues = publicBodyId ? await this.issues.issues({ publicBodyId, first: MOST_ISSUES }) : [];
    return {
      bodies: (await this.bodiesOf(actor)).map((body) => ({
        value: body.id,
        label: bodyName(body, language),
      })),
      topicGroups: groupsOf(topics, language),
      usualTopics: await this.usualTopics(actor, topics, language),
      issues: issues.map(({ id, title }) => ({ value: id, label: title })),
      officials: await this.parties.officials(actor, '', publicBodyId),
      organisations: await this.parties.organisations('', language, KNOWN),
    };
  }

  /** The bodies that somebody records meetings for. */
  async bodiesOf(actor: Actor): Promise<PublicBody[]> {
    const theirs = new Set(bodiesWhere(actor, ...RECORDING));
    return (await this.bodies.all()).filter(({ id }) => theirs.has(id));
  }

  /** Whose meetings somebody records: their own first, and of others the one that they recorded for last. */
  async usualOfficial(actor: Actor): Promise<{ id: string; publicBodyId: string } | null> {
    const [usual] = await this.database.query<{ id: string; publicBodyId: string }[]>(
      `SELECT official.id, official.public_body_id AS "publicBodyId"
         FROM office.official
         LEFT JOIN LATERAL (SELECT max(meeting.id::text) AS latest FROM office.participant
              JOIN office.meeting ON meeting.id = participant.meeting_id
             WHERE participant.official_id = official.id AND meeting.recorded_by = $2) AS met ON true
        WHERE official.id = ANY ($1)
        ORDER BY (official.account_id IS NOT DISTINCT FROM $2) DESC, met.latest DESC NULLS LAST, official.id LIMIT 1`,
      [[...actor.officialIds], actor.accountId],
    );
    return usual ?? null;
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

// A broader topic may be chosen too: it stands first among its own.
function groupsOf(topics: readonly Topic[], language: Language): TopicGroup[] {
  return topics
    .filter(({ broaderCode }) => broaderCode === null)
    .map((broader) => ({
      label: optionOf(broader, language).label,
      topics: [broader, ...topics.filter(({ broaderCode }) => broaderCode === broader.code)].map((topic) =>
        optionOf(topic, language),
      ),
    }));
}

function optionOf({ code, labelSv, labelEn }: Topic, language: Language): Option {
  return { value: code, label: language === 'en' ? labelEn : labelSv };
}
