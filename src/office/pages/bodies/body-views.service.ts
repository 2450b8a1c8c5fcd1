import { Injectable } from '@nestjs/common';
import { refuseFor } from '../../../platform/errors/refuse-for.js';
import { Role } from '../../../words/body-words.js';
import { type Actor, hasRole, requireRole } from '../../accounts/actor.js';
import { NamingShortenings } from '../../bodies/naming/naming-shortenings.service.js';
import { BodiesLoaders } from '../../bodies/bodies.loaders.js';
import { BodiesQueries } from '../../bodies/bodies.queries.js';
import type { Official } from '../../bodies/official.entity.js';
import { maySeeProtected, OfficialsQueries } from '../../bodies/officials.queries.js';
import { closedFault } from '../../bodies/open-body.js';
import type { Post } from '../../bodies/post.entity.js';
import type { PublicBody } from '../../bodies/public-body.entity.js';
import { found, idIn } from '../frame/found.js';
import { windowOf } from '../frame/paging.js';
import type { OfficialVisit } from '../frame/visit.js';

/** An official as somebody may see them: without a name that is protected from them. */
export interface ToldOfficial {
  official: Official;
  name: string | null;
  /** Whether the identity is protected; null for those who may not know. */
  protection: boolean | null;
  posts: Post[];
}

const MOST_OFFICIALS = 200;

/** Gathers what the pages about a body and its people show, and what their visitor may do there. */
@Injectable()
export class BodyViews {
  constructor(
    private readonly queries: BodiesQueries,
    private readonly officials: OfficialsQueries,
    private readonly loaders: BodiesLoaders,
    private readonly shortenings: NamingShortenings,
  ) {}

  all(): Promise<PublicBody[]> {
    return this.queries.all();
  }

  /** By its short name or its id. */
  async body(key: string): Promise<PublicBody> {
    const isId = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(key);
    return found(await (isId ? this.queries.byId(key.toLowerCase()) : this.queries.bySlug(key)));
  }

  /** One whose administrators and registrars keep its people and its parts: whoever is none of them is refused. */
  async kept({ who }: OfficialVisit, key: string): Promise<PublicBody> {
    const body = await this.body(key);
    requireRole(who, body.id, Role.ADMINISTRATOR, Role.REGISTRAR);
    return body;
  }

  /** One in which something new may begin. */
  async open(key: string): Promise<PublicBody> {
    const body = await this.body(key);
    refuseFor(closedFault(body));
    return body;
  }

  async whole(visit: OfficialVisit, key: string) {
    const { who } = visit;
    const body = await this.body(key);
    const { skip, take } = windowOf(visit);
    const officials = await this.officials.search(who, { publicBodyId: body.id, first: take, skip });
    return {
      body,
      parent: body.parentId === null ? null : await this.loaders.body.load(body.parentId),
      children: await this.loaders.bodiesBelow.load(body.id),
      units: await this.loaders.unitsOfBody.load(body.id),
      officials: await Promise.all(officials.map((official) => this.told(who, official))),
      shorterNaming: (await this.shortenings.waiting([body.id]))[0] ?? null,
      mayAdminister: hasRole(who, body.id, Role.ADMINISTRATOR),
      mayKeepPeople: hasRole(who, body.id, Role.ADMINISTRATOR, Role.REGISTRAR),
      works: hasRole(who, body.id, ...Object.values(Role)),
    };
  }

  /** An official of this body, as somebody may see them. */
  async official(who: Actor, body: PublicBody, officialId: string): Promise<ToldOfficial> {
    const official = found(await this.officials.byId(idIn(officialId)));
    return this.told(who, found(official.publicBodyId === body.id ? official : null));
  }

  /** Those whom a form may name, by the names that somebody may see. */
  async officialsOf(who: Actor, publicBodyId: string): Promise<ToldOfficial[]> {
    const officials = await this.officials.search(who, { publicBodyId, first: MOST_OFFICIALS });
    return Promise.all(officials.map((official) => this.told(who, official)));
  }

  private async told(who: Actor, official: Official): Promise<ToldOfficial> {
    return {
      official,
      name: await this.officials.nameFor(who, official),
      protection: maySeeProtected(who, official) ? official.protectedIdentity : null,
      posts: await this.loaders.postsOfOfficial.load(official.id),
    };
  }
}

export type WholeBody = Awaited<ReturnType<BodyViews['whole']>>;
