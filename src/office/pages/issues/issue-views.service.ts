import { Injectable } from '@nestjs/common';
import { Role } from '../../../words/body-words.js';
import { type Actor, bodiesWhere, hasRole } from '../../accounts/actor.js';
import { BodiesLoaders } from '../../bodies/bodies.loaders.js';
import { BodiesQueries } from '../../bodies/bodies.queries.js';
import type { PublicBody } from '../../bodies/public-body.entity.js';
import { MAY_RECORD } from '../../issues/issue-access.js';
import type { Issue } from '../../issues/issue.entity.js';
import { publishingFault } from '../../issues/issue.rules.js';
import { IssuesLoaders } from '../../issues/issues.loaders.js';
import { IssuesQueries } from '../../issues/issues.queries.js';
import { found, idIn } from '../frame/found.js';
import { may } from '../frame/may.js';

/** Gathers what the pages about issues show, and what their visitor may do there. */
@Injectable()
export class IssueViews {
  constructor(
    private readonly queries: IssuesQueries,
    private readonly loaders: IssuesLoaders,
    private readonly bodies: BodiesQueries,
    private readonly bodiesLoaders: BodiesLoaders,
  ) {}

  async issue(id: string): Promise<Issue> {
    return found(await this.queries.issue(idIn(id)));
  }

  /** Refuses those who may not change it. */
  async toChange(who: Actor, id: string): Promise<Issue> {
    const issue = await this.issue(id);
    await this.queries.requireMayChange(who, issue);
    return issue;
  }

  async whole(who: Actor, id: string) {
    const issue = await this.issue(id);
    const { publicBodyId, ownerId } = issue;
    return {
      issue,
      body: found(await this.bodiesLoaders.body.load(publicBodyId)),
      owner: ownerId === null ? null : await this.bodiesLoaders.official.load(ownerId),
      topics: await this.loaders.topicsOf(issue.id),
      progress: await this.loaders.progress.load(issue.id),
      mayChange: await may(() => this.queries.requireMayChange(who, issue)),
      mayPublish:
        publishingFault(issue) === null && hasRole(who, publicBodyId, Role.PUBLISHER, Role.REGISTRAR),
    };
  }

  /** The bodies for which somebody may record issues, as far as they still exist. */
  async bodiesFor(who: Actor): Promise<PublicBody[]> {
    const mine = new Set(bodiesWhere(who, ...MAY_RECORD));
    return (await this.bodies.all()).filter(({ id, closedOn }) => mine.has(id) && closedOn === null);
  }

  allBodies(): Promise<PublicBody[]> {
    return this.bodies.all();
  }
}

export type WholeIssue = Awaited<ReturnType<IssueViews['whole']>>;
