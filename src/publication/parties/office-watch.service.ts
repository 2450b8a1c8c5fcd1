import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../office/accounts/actor.js';
import { Official } from '../../office/bodies/official.entity.js';
import { Post } from '../../office/bodies/post.entity.js';
import { PublicBody } from '../../office/bodies/public-body.entity.js';
import { Unit } from '../../office/bodies/unit.entity.js';
import { Office, type OfficeWatcher } from '../../office/changes/office.service.js';
import { Issue } from '../../office/issues/issue.entity.js';
import { TopicSeeder, type TopicsWatcher } from '../../office/issues/topic-seeder.service.js';
import { Topic } from '../../office/issues/topic.entity.js';
import { Meeting } from '../../office/meetings/meeting.entity.js';
import { NilReturn } from '../../office/meetings/nil-return.entity.js';
import { OrganisationMerge } from '../../office/organisations/organisation-merge.entity.js';
import { Organisation } from '../../office/organisations/organisation.entity.js';
import { MeetingState } from '../../words/meeting-words.js';
import { ChangeType, RecordKind } from '../../words/register-words.js';
import { topicId } from '../../words/topic-id.js';
import { Entries } from '../entries/entries.service.js';
import { ReadModel } from '../read-model/read-model.service.js';
import { Protection } from '../redaction/protection.service.js';
import { Merges } from './merges.service.js';
import { Parties } from './parties.service.js';

type Watch = (store: EntityManager, entity: never, actor: Actor) => Promise<void>;

/** Follows what changes in the office into the register, in the same transaction, as far as it is public. */
@Injectable()
export class OfficeWatch implements OfficeWatcher, TopicsWatcher, OnModuleInit {
  private readonly watches = new Map<unknown, Watch>([
    [PublicBody, (store, body: PublicBody) => this.parties.publish(store, RecordKind.PUBLIC_BODY, [body.id])],
    [Unit, (store, unit: Unit) => this.unitChanged(store, unit)],
    [Official, (store, one: Official, actor) => this.protection.follow(store, one, actor)],
    [Post, (store, post: Post) => this.postChanged(store, post)],
    [
      Organisation,
      (store, one: Organisation) => this.parties.refresh(store, RecordKind.ORGANISATION, [one.id]),
    ],
    [OrganisationMerge, (store, merge: OrganisationMerge) => this.merges.follow(store, merge)],
    [Topic, (store, topic: Topic) => this.topicsChanged(store, [topic])],
    [Issue, (store, issue: Issue) => this.issueChanged(store, issue)],
    [NilReturn, (store, filed: NilReturn) => this.nilReturnChanged(store, filed)],
    [Meeting, (store, meeting: Meeting) => this.meetingChanged(store, meeting)],
  ]);

  constructor(
    private readonly office: Office,
    private readonly topics: TopicSeeder,
    private readonly parties: Parties,
    private readonly merges: Merges,
    private readonly protection: Protection,
    private readonly entries: Entries,
    private readonly readModel: ReadModel,
  ) {}

  onModuleInit(): void {
    this.office.watch(this);
    this.topics.watch(this);
  }

  async topicsChanged(store: EntityManager, topics: readonly Topic[]): Promise<void> {
    await this.parties.publish(
      store,
      RecordKind.TOPIC,
      topics.map(({ code }) => topicId(code)),
    );
  }

  async after(store: EntityManager, entity: object, actor: Actor): Promise<void> {
    await this.watches.get(entity.constructor)?.(store, entity as never, actor);
  }

  private async unitChanged(store: EntityManager, { id }: Unit): Promise<void> {
    const posts = await store.findBy(Post, { unitId: id });
    await this.parties.refresh(
      store,
      RecordKind.OFFICIAL,
      posts.map(({ officialId }) => officialId),
    );
  }

  private async postChanged(store: EntityManager, { officialId, publicBodyId }: Post): Promise<void> {
    await this.parties.refresh(store, RecordKind.OFFICIAL, [officialId]);
    const posts = await store.findBy(Post, { publicBodyId, inScope: true });
    await this.readModel.tellScope(store, publicBodyId, posts);
  }

  private async issueChanged(store: EntityManager, issue: Issue): Promise<void> {
    if (issue.publishedAt) await this.parties.publish(store, RecordKind.ISSUE, [issue.id]);
    else await this.parties.refresh(store, RecordKind.ISSUE, [issue.id]);
  }

  private async nilReturnChanged(
    store: EntityManager,
    { id, withdrawnAt, withdrawnReason }: NilReturn,
  ): Promise<void> {
    if (!withdrawnAt) return this.parties.publish(store, RecordKind.NIL_RETURN, [id]);
    const document = { id, reason: withdrawnReason ?? '' };
    await this.entries.append(store, [
      { kind: RecordKind.NIL_RETURN, id, type: ChangeType.WITHDRAWN, document },
    ]);
  }

  // The number of delayed records is public, the records are not.
  private async meetingChanged(store: EntityManager, { publicBodyId }: Meeting): Promise<void> {
    const delayed = await store.countBy(Meeting, { publicBodyId, state: MeetingState.DELAYED });
    await this.readModel.tellDelayed(store, publicBodyId, delayed);
  }
}
