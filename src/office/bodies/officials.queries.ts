import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type SelectQueryBuilder } from 'typeorm';
import { Role } from '../../words/body-words.js';
import { beginningsOf, foldedSql } from '../../words/search-words.js';
import { type Actor, bodiesWhere, hasRole } from '../accounts/actor.js';
import { AuditLog } from '../changes/audit-log.service.js';
import { subjectOf } from '../changes/subject.js';
import { Official } from './official.entity.js';

export interface OfficialSearch {
  search?: string | null;
  publicBodyId?: string | null;
  first: number;
  skip?: number;
}

/** Reads officials, and keeps from most readers the names of those who have protected identity. */
@Injectable()
export class OfficialsQueries {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly auditLog: AuditLog,
  ) {}

  byId(id: string): Promise<Official | null> {
    return this.database.manager.findOneBy(Official, { id });
  }

  /** Officials by the beginnings of their names or of the titles of their posts. */
  search(actor: Actor, { search, publicBodyId, first, skip = 0 }: OfficialSearch): Promise<Official[]> {
    const found = this.database
      .createQueryBuilder(Official, 'official')
      .orderBy('official.name COLLATE "sv-x-icu"')
      .addOrderBy('official.id')
      .skip(skip)
      .take(first);
    if (publicBodyId) found.andWhere('official.public_body_id = :publicBodyId', { publicBodyId });
    const words = beginningsOf(search);
    if (words) matching(found, words, actor);
    return found.getMany();
  }

  /** The name for this reader; null when it is protected from them. Seeing a protected one is logged. */
  async nameFor(actor: Actor, official: Official): Promise<string | null> {
    if (!official.protectedIdentity) return official.name;
    if (!maySeeProtected(actor, official)) return null;
    const { manager } = this.database;
    const subject = subjectOf(manager, official);
    await this.auditLog.write(manager, actor, { operation: 'seeProtectedName', subject });
    return official.name;
  }
}

/** Whether this reader may know that the official is protected, and the name. */
export function maySeeProtected(actor: Actor, official: Official): boolean {
  return actor.officialIds.has(official.id) || hasRole(actor, official.publicBodyId, ...TRUSTED);
}

const TRUSTED = [Role.REGISTRAR] as const;

// A protected name must not be found by guessing at it either.
function matching(found: SelectQueryBuilder<Official>, words: string[], actor: Actor): void {
  const byName = `' ' || ${foldedSql('official.name')} LIKE ALL (:words)`;
  const byTitle = `EXISTS (SELECT 1 FROM office.post WHERE post.official_id = official.id
    AND ' ' || ${foldedSql('post.title_sv')} LIKE ALL (:words))`;
  const nameShown = `:system OR NOT official.protected_identity
    OR official.public_body_id = ANY (:trusting) OR official.id = ANY (:own)`;
  found.andWhere(`((${byName} AND (${nameShown})) OR ${byTitle})`, {
    words,
    system: actor.system,
    trusting: bodiesWhere(actor, ...TRUSTED),
    own: [...actor.officialIds],
  });
}
