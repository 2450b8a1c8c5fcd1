import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, In, type SelectQueryBuilder } from 'typeorm';
import { Account } from '../../../office/accounts/account.entity.js';
import { type Actor, bodiesWhere } from '../../../office/accounts/actor.js';
import { PublicBody } from '../../../office/bodies/public-body.entity.js';
import { onlyVisible } from '../../../office/meetings/meeting-access.js';
import { wholeMeetings } from '../../../office/meetings/lists/meeting-lists.js';
import { Meeting } from '../../../office/meetings/meeting.entity.js';
import { ObstacleQueries } from '../../../office/meetings/steps/obstacles.queries.js';
import type { WholeMeeting } from '../../../office/meetings/whole-meeting.js';
import { found, idIn } from '../../../office/pages/frame/found.js';
import { Refusal } from '../../../platform/errors/refusal.js';
import { type Reason, reason } from '../../../platform/language/message.js';
import { Role } from '../../../words/body-words.js';
import { MeetingState } from '../../../words/meeting-words.js';
import { pagesMessages } from '../pages.messages.js';
import { copyOfMeeting } from './copy-of-meeting.js';

/** Which rows of a list. */
export interface Window {
  skip: number;
  take: number;
}

/** What the pages of publication read of meetings: what somebody may not see is not there. */
@Injectable()
export class MeetingsSeen {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly obstacleQueries: ObstacleQueries,
  ) {}

  /** A meeting in one of the states, with its lists; what is in another state says so. */
  async whole(actor: Actor, id: string, states: readonly MeetingState[]): Promise<WholeMeeting> {
    const query = this.visible(actor).andWhere('meeting.id = :id', { id: idIn(id) });
    const meeting = found(await query.getOne());
    // Somebody else was quicker, or the link is old.
    if (!states.includes(meeting.state)) {
      throw new Refusal('CONFLICT', reason(pagesMessages.otherState, { state: meeting.state }));
    }
    return found((await wholeMeetings(this.database.manager, [meeting]))[0]);
  }

  /** What a meeting that somebody may see is called. */
  async title(actor: Actor, id: string): Promise<string | null> {
    const query = this.visible(actor).andWhere('meeting.id = :id', { id: idIn(id) });
    return (await query.getOne())?.title ?? null;
  }

  /** What stands against its publication; a registrar who sends it answers for the names in it. */
  obstacles(whole: WholeMeeting, registrar: boolean): Promise<Reason[]> {
    const copy = copyOfMeeting(whole);
    copy.meeting.steps.namesApproved ||= registrar;
    return this.obstacleQueries.of(this.database.manager, copy);
  }

  warnings(whole: WholeMeeting): Promise<Reason[]> {
    return this.obstacleQueries.warnings(this.database.manager, whole);
  }

  body({ publicBodyId }: Meeting): Promise<PublicBody> {
    return this.database.manager.findOneByOrFail(PublicBody, { id: publicBodyId });
  }

  async bodies(meetings: readonly Meeting[]): Promise<Map<string, PublicBody>> {
    const ids = [...new Set(meetings.map(({ publicBodyId }) => publicBodyId))];
    const bodies = await this.database.manager.findBy(PublicBody, { id: In(ids) });
    return new Map(bodies.map((body) => [body.id, body]));
  }

  /** What waits for review where somebody reviews, decides or audits: whose limit comes first stands first. */
  waiting(actor: Actor, { skip, take }: Window): Promise<Meeting[]> {
    return this.readable(actor, MeetingState.SUBMITTED)
      .orderBy('coalesce(meeting.end_date, meeting.date)')
      .addOrderBy('meeting.id')
      .offset(skip)
      .limit(take)
      .getMany();
  }

  countWaiting(actor: Actor): Promise<number> {
    return this.readable(actor, MeetingState.SUBMITTED).getCount();
  }

  /** What was reviewed and waits for its day: the next one first. */
  delayed(actor: Actor, { skip, take }: Window): Promise<Meeting[]> {
    return this.readable(actor, MeetingState.DELAYED)
      .orderBy('meeting.embargo_until')
      .addOrderBy('meeting.id')
      .offset(skip)
      .limit(take)
      .getMany();
  }

  /** What accounts are called, by id. */
  async people(ids: readonly (string | null)[]): Promise<Map<string, string>> {
    const known = [...new Set(ids.filter((id) => id !== null))];
    if (known.length === 0) return new Map();
    const accounts = await this.database.manager.findBy(Account, { id: In(known) });
    return new Map(accounts.map(({ id, displayName }) => [id, displayName]));
  }

  /** Who may publish a body's meetings today, by name; at most ten. */
  async reviewersOf({ publicBodyId, steps }: Meeting, today: string, fourEyes: boolean): Promise<string[]> {
    const rows = await this.database.query<{ name: string }[]>(REVIEWERS, [
      publicBodyId,
      today,
      fourEyes ? steps.editedBy : null,
    ]);
    return rows.map(({ name }) => name);
  }

  private readable(actor: Actor, state: MeetingState): SelectQueryBuilder<Meeting> {
    const query = this.visible(actor).andWhere('meeting.state = :state', { state });
    const roles = [Role.PUBLISHER, Role.REGISTRAR, Role.AUDITOR];
    return actor.system
      ? query
      : query.andWhere('meeting.public_body_id = ANY(:reviewed)', { reviewed: bodiesWhere(actor, ...roles) });
  }

  private visible(actor: Actor): SelectQueryBuilder<Meeting> {
    return onlyVisible(this.database.manager.createQueryBuilder(Meeting, 'meeting'), actor);
  }
}

// A role reaches down the tree: whoever publishes for a body above publishes for this one too.
const REVIEWERS = `
  WITH RECURSIVE above (id) AS (
    SELECT $1::uuid
    UNION
    SELECT body.parent_id FROM above JOIN office.public_body AS body ON body.id = above.id
     WHERE body.parent_id IS NOT NULL
  )
  SELECT DISTINCT account.display_name AS name
    FROM office.account_role AS held JOIN office.account ON account.id = held.account_id
   WHERE held.public_body_id IN (SELECT id FROM above) AND held.role = 'PUBLISHER'
     AND held.revoked_at IS NULL AND held.valid_from <= $2 AND (held.valid_to IS NULL OR held.valid_to >= $2)
     AND account.disabled_at IS NULL AND account.id IS DISTINCT FROM $3
   ORDER BY 1 LIMIT 10`;
