import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { PublicBody } from '../bodies/public-body.entity.js';
import { Office, type OfficeWatcher } from '../changes/office.service.js';
import type { Actor } from './actor.js';
import { Roles } from './roles.service.js';

/** Makes whoever opens a public body at the top its administrator: no role reaches it from above. */
@Injectable()
export class NewBodyAdministrator implements OfficeWatcher, OnModuleInit {
  constructor(
    private readonly office: Office,
    private readonly roles: Roles,
  ) {}

  onModuleInit(): void {
    this.office.watch(this);
  }

  async after(store: EntityManager, entity: object, actor: Actor): Promise<void> {
    const opened = entity instanceof PublicBody && entity.version === 1 && entity.parentId === null;
    if (opened) await this.roles.administerNew(store, actor, entity);
  }
}
