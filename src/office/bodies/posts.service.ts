import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { refuseFor } from '../../platform/errors/refuse-for.js';
import { Clock } from '../../platform/clock.js';
import { Refusal } from '../../platform/errors/refusal.js';
import { randomId } from '../../platform/identity.js';
import { reason } from '../../platform/language/message.js';
import { Role } from '../../words/body-words.js';
import { type Actor, requireRole } from '../accounts/actor.js';
import type { ChangeInput } from '../changes/change.inputs.js';
import { given } from '../changes/given.js';
import { loadAllowed } from '../changes/load-allowed.js';
import { Office } from '../changes/office.service.js';
import { refuseIfAny } from '../changes/refuse-if-any.js';
import { saveRaised } from '../changes/save-raised.js';
import { bodiesMessages } from './bodies.messages.js';
import { Official } from './official.entity.js';
import { Post } from './post.entity.js';
import type { AmendPostInput, AppointInput, EndPostInput } from './post.inputs.js';
import { requireOpenBody } from './open-body.js';
import { endedFault, postFaults } from './post.rules.js';
import { requireUnitOf } from './units.service.js';

/** Appoints officials to posts and ends their posts. What somebody was stays known, with its dates. */
@Injectable()
export class PostsService {
  constructor(
    private readonly office: Office,
    private readonly clock: Clock,
  ) {}

  appoint(actor: Actor, input: AppointInput): Promise<Post> {
    return this.office.change(actor, 'appoint', input, async (store) => {
      requireRole(actor, input.publicBodyId, Role.ADMINISTRATOR, Role.REGISTRAR);
      await requireOpenBody(store, input.publicBodyId, '/publicBodyId');
      if (!(await store.existsBy(Official, { id: input.officialId })))
        throw new Refusal('INVALID', reason(bodiesMessages.officialUnknown, undefined, '/officialId'));
      const post = Object.assign(new Post(), {
        id: randomId(),
        unitId: null,
        titleEn: null,
        from: null,
        to: null,
        inScope: true,
        ...given(
          input,
          'officialId',
          'publicBodyId',
          'unitId',
          'titleSv',
          'titleEn',
          'from',
          'to',
          'inScope',
        ),
      });
      await requireRightPost(store, post);
      await store.insert(Post, post);
      return post;
    });
  }

  amendPost(actor: Actor, input: AmendPostInput): Promise<Post> {
    return this.office.change(actor, 'amendPost', input, async (store) => {
      const post = await this.postToChange(store, actor, input);
      Object.assign(post, given(input, 'unitId', 'titleSv', 'titleEn', 'from', 'to', 'inScope'));
      await requireRightPost(store, post);
      return saveRaised(store, post);
    });
  }

  endPost(actor: Actor, input: EndPostInput): Promise<Post> {
    return this.office.change(actor, 'endPost', input, async (store) => {
      const post = await this.postToChange(store, actor, input);
      const today = this.clock.today();
      refuseFor(endedFault(post, today));
      post.to = input.on ?? today;
      await requireRightPost(store, post);
      return saveRaised(store, post);
    });
  }

  private postToChange(store: EntityManager, actor: Actor, input: ChangeInput): Promise<Post> {
    return loadAllowed(store, Post, input, ({ publicBodyId }) => {
      requireRole(actor, publicBodyId, Role.ADMINISTRATOR, Role.REGISTRAR);
    });
  }
}

async function requireRightPost(store: EntityManager, post: Post): Promise<void> {
  const { publicBodyId, unitId } = post;
  const unit = unitId === null ? null : await requireUnitOf(store, publicBodyId, unitId, '/unitId');
  refuseIfAny(postFaults(post, unit));
}
