import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { systemActor } from '../accounts/actor.js';
import { AuditLog } from '../changes/audit-log.service.js';
import { seedTopics, topicsAreCurrent } from './shipped-topics.js';
import type { Topic } from './topic.entity.js';

/** Told of the shipped topics that changed, all at once, inside the transaction that changes them. */
export interface TopicsWatcher {
  topicsChanged(store: EntityManager, topics: readonly Topic[]): Promise<void>;
}

/** Brings the codelist to this version when the register starts. */
@Injectable()
export class TopicSeeder implements OnApplicationBootstrap {
  private readonly watchers: TopicsWatcher[] = [];

  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly auditLog: AuditLog,
  ) {}

  watch(watcher: TopicsWatcher): void {
    this.watchers.push(watcher);
  }

  async onApplicationBootstrap(): Promise<void> {
    if (!(await topicsAreCurrent(this.database.manager))) await this.seed();
  }

  private async seed(): Promise<void> {
    await this.database.transaction(async (store) => {
      const topics = await seedTopics(store);
      if (topics.length === 0) return;
      const fields = topics.map(({ code }) => code);
      await this.auditLog.write(store, systemActor('start'), { operation: 'seedTopics', notes: { fields } });
      for (const watcher of this.watchers) await watcher.topicsChanged(store, topics);
    });
  }
}
