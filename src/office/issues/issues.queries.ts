import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { Brackets, DataSource } from 'typeorm';
import type { IssueStatus } from '../../words/issue-words.js';
import { beginningsOf, foldedSql } from '../../words/search-words.js';
import type { Actor } from '../accounts/actor.js';
import { lineage } from '../bodies/lineage.js';
import { requireMayChange } from './issue-access.js';
import { Issue } from './issue.entity.js';
import { Topic } from './topic.entity.js';

export interface IssueSearch {
  publicBodyId?: string | null;
  status?: readonly IssueStatus[] | null;
  search?: string | null;
  first: number;
  skip?: number;
}

/** Reads issues and topics. */
@Injectable()
export class IssuesQueries {
  constructor(@InjectDataSource() private readonly database: DataSource) {}

  issue(id: string): Promise<Issue | null> {
    return this.database.manager.findOneBy(Issue, { id });
  }

  /** Refuses those who may not change it, before they begin to. */
  requireMayChange(actor: Actor, issue: Issue): Promise<void> {
    return requireMayChange(this.database.manager, actor, issue);
  }

  issues({ publicBodyId, status, search, first, skip = 0 }: IssueSearch): Promise<Issue[]> {
    const found = this.database
      .createQueryBuilder(Issue, 'issue')
      .orderBy('issue.title COLLATE "sv-x-icu"')
      .addOrderBy('issue.id')
      .skip(skip)
      .take(first);
    if (publicBodyId) found.andWhere('issue.public_body_id = :publicBodyId', { publicBodyId });
    if (status) found.andWhere('issue.status = ANY (:status)', { status });
    const words = beginningsOf(search);
    if (words) found.andWhere(`' ' || ${foldedSql('issue.title')} LIKE ALL (:words)`, { words });
    return found.getMany();
  }

  /** The topics that a body may choose: those that ship, its own, and those of the bodies above it. */
  async topics(publicBodyId: string | null, withRetired: boolean): Promise<Topic[]> {
    const { manager } = this.database;
    const bodies = publicBodyId === null ? [] : await lineage(manager, 'public_body', publicBodyId);
    const found = this.database
      .createQueryBuilder(Topic, 'topic')
      .leftJoin(Topic, 'broader', 'broader.code = topic.broader_code')
      .where(
        new Brackets((either) =>
          either
            .where('topic.public_body_id IS NULL')
            .orWhere('topic.public_body_id = ANY (:bodies)', { bodies }),
        ),
      )
      .orderBy('coalesce(broader.position, topic.position)')
      .addOrderBy('topic.broader_code IS NOT NULL')
      .addOrderBy('topic.position')
      .addOrderBy('topic.code');
    if (!withRetired) found.andWhere('NOT topic.retired');
    return found.getMany();
  }
}
