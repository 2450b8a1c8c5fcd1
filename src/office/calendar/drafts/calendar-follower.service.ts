import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../../platform/clock.js';
import { Refusal } from '../../../platform/errors/refusal.js';
import { reason } from '../../../platform/language/message.js';
import type { Actor } from '../../accounts/actor.js';
import type { AuditNotes } from '../../changes/audit-log.service.js';
import { Office } from '../../changes/office.service.js';
import { meetingToChange, requireWriter } from '../../meetings/meeting-access.js';
import { Meeting } from '../../meetings/meeting.entity.js';
import { MeetingsService } from '../../meetings/meetings.service.js';
import type { WholeMeeting } from '../../meetings/whole-meeting.js';
import { calendarMessages } from '../calendar.messages.js';
import type { CalendarEvent } from '../reading/calendar-event.js';
import { CalendarLink } from './calendar-link.entity.js';
import type { KnownEvent } from './calendar-links.js';
import { type Following, followingOf, type Now } from './follow.rules.js';
import { givenBy } from './given-content.js';

interface Step {
  actor: Actor;
  link: CalendarLink;
  whole: WholeMeeting;
  now: Now;
  notes: AuditNotes;
}

/** Brings drafts up to date with their events; what is no draft any more is marked, and left as it is. */
@Injectable()
export class CalendarFollower {
  constructor(
    private readonly office: Office,
    private readonly meetings: MeetingsService,
    private readonly clock: Clock,
  ) {}

  /** What was done. Whoever may see the meeting but not write in it changes nothing. */
  async follow(
    actor: Actor,
    { link, meeting }: KnownEvent & { meeting: Meeting },
    event: CalendarEvent,
  ): Promise<Following> {
    const now: Now = { sequence: event.sequence, isCancelled: event.isCancelled, given: givenBy(event) };
    const following = followingOf({ link, meeting }, now);
    if (following.act === 'NOTHING') return following;
    try {
      return await this.change(actor, meeting.id, now);
    } catch (error) {
      const mayNot = error instanceof Refusal && ['FORBIDDEN', 'NOT_FOUND'].includes(error.code);
      if (!mayNot) throw error;
      return { ...following, act: 'NOTHING', status: 'KNOWN', changes: {} };
    }
  }

  private async change(actor: Actor, id: string, now: Now): Promise<Following> {
    // A key that the caller sent stands for one change; a file may bring many.
    const caller: Actor = { ...actor };
    Reflect.deleteProperty(caller, 'idempotencyKey');
    const done: Following[] = [];
    const input = { id, sequence: now.sequence };
    await this.office.change(caller, 'followCalendar', input, async (store, notes) => {
      const { link, whole } = await lockedBoth(store, caller, id);
      const following = followingOf({ link, meeting: whole.meeting }, now);
      notes.fields = Object.keys(following.changes);
      await this.perform(store, following, { actor: caller, link, whole, now, notes });
      done.push(following);
      return link;
    });
    const last = done.at(-1);
    if (!last) throw new Error('A calendar was followed to no end');
    return last;
  }

  private async perform(store: EntityManager, { act, changes }: Following, step: Step): Promise<void> {
    const { link, whole, now, actor, notes } = step;
    const at = this.clock.now();
    if (act === 'NOTHING') return;
    if (act === 'AMEND') await this.meetings.keepAmendment(store, whole, { actor, given: changes, notes });
    if (act === 'MARK_CANCELLED') link.cancelledAt = at;
    else Object.assign(link, { given: now.given, cancelledAt: null });
    if (act === 'MARK_OVERTAKEN') link.overtakenAt = at;
    link.sequence = now.sequence;
    await store.save(link);
  }
}

async function lockedBoth(
  store: EntityManager,
  actor: Actor,
  id: string,
): Promise<{ link: CalendarLink; whole: WholeMeeting }> {
  const link = await store.findOne(CalendarLink, {
    where: { meetingId: id },
    lock: { mode: 'pessimistic_write' },
  });
  const seen = await store.findOneBy(Meeting, { id });
  if (!link || !seen) throw new Refusal('NOT_FOUND', reason(calendarMessages.pendingUnknown));
  const whole = await meetingToChange(store, actor, { id, expectedVersion: seen.version });
  requireWriter(actor, whole);
  return { link, whole };
}
