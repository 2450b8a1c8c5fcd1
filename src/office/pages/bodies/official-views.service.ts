import { Injectable } from '@nestjs/common';
import { Role } from '../../../words/body-words.js';
import { hasRole } from '../../accounts/actor.js';
import { BodiesLoaders } from '../../bodies/bodies.loaders.js';
import type { Post } from '../../bodies/post.entity.js';
import type { OfficialVisit } from '../frame/visit.js';
import { BodyViews } from './body-views.service.js';

/** Gathers what the page about an official shows, and what its visitor may do there. */
@Injectable()
export class OfficialViews {
  constructor(
    private readonly views: BodyViews,
    private readonly loaders: BodiesLoaders,
  ) {}

  async whole({ who }: OfficialVisit, key: string, officialId: string) {
    const body = await this.views.body(key);
    const told = await this.views.official(who, body, officialId);
    return {
      body,
      told,
      posts: await Promise.all(told.posts.map((post) => this.placed(post))),
      mayKeep: hasRole(who, body.id, Role.ADMINISTRATOR, Role.REGISTRAR),
      mayProtect: hasRole(who, body.id, Role.REGISTRAR),
    };
  }

  private async placed(post: Post) {
    return { post, unit: post.unitId === null ? null : await this.loaders.unit.load(post.unitId) };
  }
}

export type WholeOfficial = Awaited<ReturnType<OfficialViews['whole']>>;
