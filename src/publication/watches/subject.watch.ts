import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Office, type OfficeWatcher } from '../../office/changes/office.service.js';
import { Issue } from '../../office/issues/issue.entity.js';
import { TopicSeeder, type TopicsWatcher } from '../../office/issues/topic-seeder.service.js';
import { Topic } from '../../office/issues/topic.entity.js';
import { OrganisationMerge } from '../../office/organisations/organisation-merge.entity.js';
import { Organisation } from '../../office/organisations/organisation.entity.js';
import { RecordKind } from '../../words/register-words.js';
import { topicId } from '../../words/topic-id.js';
import { Merges } from '../parties/merges.service.js';
import { Parties } from '../parties/parties.service.js';

/** With whom and about what: organisations as far as they are public, all topics, issues once they are published. */
@Injectable()
export class SubjectWatch implements OfficeWatcher, TopicsWatcher, OnModuleInit {
  constructor(
    private readonly office: Office,
    private readonly topics: TopicSeeder,
    private readonly parties: Parties,
    private readonly merges: Merges,
  ) {}

  onModuleInit(): void {
    this.office.watch(this);
    this.topics.watch(this);
  }

  async after(store: EntityManager, entity: object): Promise<void> {
    if (entity instanceof Organisation)
      await this.parties.refresh(store, RecordKind.ORGANISATION, [entity.id]);
    if (entity instanceof OrganisationMerge) await this.merges.follow(store, entity);
    if (entity instanceof Topic) await this.topicsChanged(store, [entity]);
    if (entity instanceof Issue) await this.issueChanged(store, entity);
  }

  async topicsChanged(store: EntityManager, topics: readonly Topic[]): Promise<void> {
    const ids = topics.map(({ code }) => topicId(code));
    await this.parties.publish(store, RecordKind.TOPIC, ids);
  }

  private async issueChanged(store: EntityManager, { id, publishedAt }: Issue): Promise<void> {
    if (publishedAt) await this.parties.publish(store, RecordKind.ISSUE, [id]);
    else await this.parties.refresh(store, RecordKind.ISSUE, [id]);
  }
}
