import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../office/accounts/actor.js';
import { Official } from '../../office/bodies/official.entity.js';
import { Post } from '../../office/bodies/post.entity.js';
import { PublicBody } from '../../office/bodies/public-body.entity.js';
import { Unit } from '../../office/bodies/unit.entity.js';
import { Office, type OfficeWatcher } from '../../office/changes/office.service.js';
import { RecordKind } from '../../words/register-words.js';
import { Parties } from '../parties/parties.service.js';
import { ReadModel } from '../read-model/read-model.service.js';
import { Protection } from '../redaction/protection.service.js';

/** Bodies are public from the day they are opened; units, officials and posts are told with the officials who are. */
@Injectable()
export class BodyWatch implements OfficeWatcher, OnModuleInit {
  constructor(
    private readonly office: Office,
    private readonly parties: Parties,
    private readonly protection: Protection,
    private readonly readModel: ReadModel,
  ) {}

  onModuleInit(): void {
    this.office.watch(this);
  }

  async after(store: EntityManager, entity: object, actor: Actor): Promise<void> {
    if (entity instanceof PublicBody) await this.parties.publish(store, RecordKind.PUBLIC_BODY, [entity.id]);
    if (entity instanceof Unit) await this.unitChanged(store, entity);
    if (entity instanceof Official) await this.protection.follow(store, entity, actor);
    if (entity instanceof Post) await this.postChanged(store, entity);
  }

  private async unitChanged(store: EntityManager, { id }: Unit): Promise<void> {
    const posts = await store.findBy(Post, { unitId: id });
    const officialIds = posts.map(({ officialId }) => officialId);
    await this.parties.refresh(store, RecordKind.OFFICIAL, officialIds);
  }

  private async postChanged(store: EntityManager, { officialId, publicBodyId }: Post): Promise<void> {
    await this.parties.refresh(store, RecordKind.OFFICIAL, [officialId]);
    const posts = await store.findBy(Post, { publicBodyId, inScope: true });
    await this.readModel.tellScope(store, publicBodyId, posts);
  }
}
