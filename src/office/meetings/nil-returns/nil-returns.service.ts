import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../../platform/clock.js';
import { Refusal } from '../../../platform/errors/refusal.js';
import { randomId } from '../../../platform/identity.js';
import { reason } from '../../../platform/language/message.js';
import { spanOf } from '../../../words/dates.js';
import { overlap } from '../../../words/period.js';
import { DatePrecision } from '../../../words/meeting-words.js';
import type { Actor } from '../../accounts/actor.js';
import { Post } from '../../bodies/post.entity.js';
import { loadAllowed } from '../../changes/load-allowed.js';
import { Office } from '../../changes/office.service.js';
import { refuseIfAny } from '../../changes/refuse-if-any.js';
import { violates } from '../../changes/violates.js';
import { bodiesKnown, isOpenSql, onlyVisible } from '../meeting-access.js';
import { Meeting } from '../meeting.entity.js';
import { meetingsMessages } from '../meetings.messages.js';
import { publicReasonFaults } from '../text.rules.js';
import { requireReporter } from './nil-return-access.js';
import { NilReturn } from './nil-return.entity.js';
import type { FileNilReturnInput, WithdrawNilReturnInput } from './nil-return.inputs.js';

/** Statements that there was nothing to report; they are public at once. */
@Injectable()
export class NilReturnsService {
  constructor(
    private readonly office: Office,
    private readonly clock: Clock,
  ) {}

  file(actor: Actor, input: FileNilReturnInput): Promise<NilReturn> {
    return this.office.change(actor, 'fileNilReturn', input, async (store, notes) => {
      const post = await store.findOneBy(Post, { id: input.postId });
      if (!post) throw new Refusal('INVALID', reason(meetingsMessages.postUnknown, {}, '/postId'));
      requireReporter(actor, post);
      notes.onBehalfOf = post.officialId;
      const { first, last } = spanOf(`${input.month}-01`, DatePrecision.MONTH);
      if (!overlap(post, { from: first, to: last }))
        throw new Refusal('INVALID', reason(meetingsMessages.nilReturnNotHeld, {}, '/month'));
      await this.requireNothing(store, { post, actor }, { first, last });
      return keepNew(store, this.nilReturn(actor, post, { first, last }));
    });
  }

  withdraw(actor: Actor, input: WithdrawNilReturnInput): Promise<NilReturn> {
    return this.office.change(actor, 'withdrawNilReturn', input, async (store) => {
      const filed = await loadAllowed(store, NilReturn, input, async ({ publicBodyId, postId }) => {
        const post = postId === null ? null : await store.findOneBy(Post, { id: postId });
        requireReporter(actor, { publicBodyId, officialId: post?.officialId ?? null });
      });
      if (filed.withdrawnAt) throw new Refusal('CONFLICT', reason(meetingsMessages.nilReturnWithdrawn));
      refuseIfAny(publicReasonFaults(input.reason));
      filed.withdrawnAt = this.clock.now();
      filed.withdrawnReason = input.reason;
      return store.save(filed);
    });
  }

  private nilReturn(actor: Actor, post: Post, { first, last }: { first: string; last: string }): NilReturn {
    return Object.assign(new NilReturn(), {
      id: randomId(),
      publicBodyId: post.publicBodyId,
      postId: post.id,
      postTitle: null,
      from: first,
      to: last,
      filedBy: actor.accountId,
      filedAt: this.clock.now(),
      sourceReference: null,
      withdrawnAt: null,
      withdrawnReason: null,
    });
  }

  // The month must be over, and nothing may have happened in it that is recorded already.
  private async requireNothing(
    store: EntityManager,
    { post, actor }: { post: Post; actor: Actor },
    { first, last }: { first: string; last: string },
  ): Promise<void> {
    if (last >= this.clock.today()) {
      throw new Refusal('INVALID', reason(meetingsMessages.nilReturnTooEarly, {}, '/month'));
    }
    const [met] = await store.query<{ id: string; title: string | null }[]>(
      `SELECT meeting.id, CASE WHEN ${isOpenSql('$4', ['title'])} THEN meeting.title END AS title
         FROM office.meeting JOIN office.participant ON participant.meeting_id = meeting.id
        WHERE participant.official_id = $1 AND meeting.date BETWEEN $2 AND $3 AND meeting.state <> 'WITHDRAWN' LIMIT 1`,
      [post.officialId, first, last, bodiesKnown(actor)],
    );
    if (met) {
      const title = (await mayRead(store, actor, met.id)) ? met.title : null;
      throw new Refusal(
        'CONFLICT',
        reason(meetingsMessages.nilReturnDespiteMeeting, { title: title ?? '–' }, '/month'),
      );
    }
  }
}

// Another body, or a colleague, may have written of the official what whoever reports may not read.
function mayRead(store: EntityManager, actor: Actor, id: string): Promise<boolean> {
  const visible = onlyVisible(store.createQueryBuilder(Meeting, 'meeting'), actor);
  return visible.andWhere('meeting.id = :id', { id }).getExists();
}

async function keepNew(store: EntityManager, filed: NilReturn): Promise<NilReturn> {
  try {
    return await store.save(filed);
  } catch (error) {
    if (!violates(error, 'uq_nil_return_post_id_from_to')) throw error;
    throw new Refusal('CONFLICT', reason(meetingsMessages.nilReturnFiled, {}, '/month'));
  }
}
