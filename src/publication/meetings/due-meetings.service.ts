import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { systemActor } from '../../office/accounts/actor.js';
import { Office } from '../../office/changes/office.service.js';
import { wholeMeetings } from '../../office/meetings/lists/meeting-lists.js';
import { Meeting } from '../../office/meetings/meeting.entity.js';
import { keptReasons } from '../../office/meetings/steps/return-reasons.js';
import type { WholeMeeting } from '../../office/meetings/whole-meeting.js';
import { Clock } from '../../platform/clock.js';
import { Refusal } from '../../platform/errors/refusal.js';
import type { Reason } from '../../platform/language/message.js';
import { MeetingState } from '../../words/meeting-words.js';
import { PublishingService } from './publishing.service.js';

/** Delayed meetings whose day has come. */
@Injectable()
export class DueMeetings {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly office: Office,
    private readonly publishing: PublishingService,
    private readonly clock: Clock,
  ) {}

  /**
   * Publishes each in a transaction of its own, or returns it to whoever recorded it with what stands against it by now.
   * Returns how many became public; what failed otherwise is thrown last, and tried again.
   */
  async publishDue(): Promise<number> {
    let published = 0;
    const failures = new Map<string, unknown>();
    for (let due = await this.nextDue(failures); due; due = await this.nextDue(failures)) {
      try {
        if (await this.publishOrReturn(due)) published += 1;
      } catch (error) {
        failures.set(due.id, error);
      }
    }
    if (failures.size > 0)
      throw new AggregateError(failures.values(), 'Some delayed meetings are not public');
    return published;
  }

  private nextDue(failures: ReadonlyMap<string, unknown>): Promise<Meeting | null> {
    return this.database.manager
      .createQueryBuilder(Meeting, 'meeting')
      .where("meeting.state = 'DELAYED' AND meeting.embargo_until <= :today", { today: this.clock.today() })
      .andWhere('meeting.id <> ALL(:failed)', { failed: [...failures.keys()] })
      .orderBy('meeting.embargo_until')
      .addOrderBy('meeting.id')
      .limit(1)
      .getOne();
  }

  private async publishOrReturn(due: Meeting): Promise<boolean> {
    try {
      await this.publish(due);
      return true;
    } catch (error) {
      if (!(error instanceof Refusal && error.code === 'OBSTACLES')) throw error;
      await this.return(due, error.reasons);
      return false;
    }
  }

  // What stands against it does not go away by itself: somebody has to read of it.
  private async return(due: Meeting, reasons: readonly Reason[]): Promise<void> {
    const returnedFor = keptReasons(reasons);
    const actor = systemActor('publish-delayed');
    await this.office.change(actor, 'returnMeeting', { id: due.id }, async (store) => {
      const meeting = (await lockDelayed(store, due))?.meeting;
      // Whoever has changed it since knows better: it is asked again.
      if (meeting?.version !== due.version) return due;
      Object.assign(meeting.steps, { returnedBy: null, returnedReason: null, returnedFor });
      meeting.state = MeetingState.RETURNED;
      return store.save(Meeting, meeting);
    });
  }

  private async publish(due: Meeting): Promise<void> {
    const actor = systemActor('publish-delayed');
    await this.office.change(actor, 'publishMeeting', { id: due.id }, async (store) => {
      const whole = await lockDelayed(store, due);
      // Another instance was quicker: nothing is left to do.
      if (!whole) return due;
      await this.publishing.publishDelayed(store, whole, actor);
      return whole.meeting;
    });
  }
}

async function lockDelayed(store: EntityManager, { id }: Meeting): Promise<WholeMeeting | undefined> {
  const meeting = await store.findOne(Meeting, {
    where: { id, state: MeetingState.DELAYED },
    lock: { mode: 'pessimistic_write' },
  });
  return meeting ? (await wholeMeetings(store, [meeting]))[0] : undefined;
}
