import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type SelectQueryBuilder } from 'typeorm';
import { Refusal } from '../../platform/errors/refusal.js';
import { reason, type Reason } from '../../platform/language/message.js';
import { Role } from '../../words/body-words.js';
import { MeetingState } from '../../words/meeting-words.js';
import { type Actor, bodiesWhere } from '../accounts/actor.js';
import { onlyVisible } from './meeting-access.js';
import { wholeMeetings } from './lists/meeting-lists.js';
import type { MeetingPage, MeetingsArgs, PageArgs } from './lists/meeting-page.js';
import { Meeting } from './meeting.entity.js';
import { meetingsMessages } from './meetings.messages.js';
import { ObstacleQueries } from './steps/obstacles.queries.js';
import type { WholeMeeting } from './whole-meeting.js';

/** What officials read of meetings: only what their roles let them see. */
@Injectable()
export class MeetingsQueries {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly obstacleQueries: ObstacleQueries,
  ) {}

  async meeting(actor: Actor, id: string): Promise<Meeting | null> {
    return this.visible(actor).andWhere('meeting.id = :id', { id }).getOne();
  }

  meetings(actor: Actor, { states, ...page }: MeetingsArgs): Promise<MeetingPage> {
    const query = this.visible(actor);
    if (states) query.andWhere('meeting.state = ANY(:states)', { states });
    return pageOf(query, page);
  }

  /** What waits for the actor's own hand: drafts that they recorded or record for somebody. */
  drafts(actor: Actor, page: PageArgs): Promise<MeetingPage> {
    const query = this.visible(actor).andWhere("meeting.state IN ('DRAFT', 'RETURNED')");
    query.andWhere(
      `(meeting.recorded_by = :me OR EXISTS (SELECT FROM office.participant AS ours
          WHERE ours.meeting_id = meeting.id AND ours.official_id = ANY(:mine)))`,
      { me: actor.accountId, mine: [...actor.officialIds] },
    );
    return pageOf(query, page);
  }

  /** What waits for a reviewer, where the actor is one. */
  queue(actor: Actor, page: PageArgs): Promise<MeetingPage> {
    const query = this.visible(actor).andWhere('meeting.state = :submitted', {
      submitted: MeetingState.SUBMITTED,
    });
    if (!actor.system) {
      query.andWhere('meeting.public_body_id = ANY(:reviewed)', {
        reviewed: bodiesWhere(actor, Role.PUBLISHER),
      });
    }
    return pageOf(query, page);
  }

  async obstacles(meeting: Meeting): Promise<Reason[]> {
    return this.obstacleQueries.of(this.database.manager, await this.whole(meeting));
  }

  async warnings(meeting: Meeting): Promise<Reason[]> {
    return this.obstacleQueries.warnings(this.database.manager, await this.whole(meeting));
  }

  private async whole(meeting: Meeting): Promise<WholeMeeting> {
    const [whole] = await wholeMeetings(this.database.manager, [meeting]);
    if (!whole) throw new Refusal('NOT_FOUND', reason(meetingsMessages.meetingUnknown));
    return whole;
  }

  private visible(actor: Actor): SelectQueryBuilder<Meeting> {
    return onlyVisible(this.database.manager.createQueryBuilder(Meeting, 'meeting'), actor);
  }
}

// Ids grow with the time of recording: the page after is the one with smaller ids.
async function pageOf(
  query: SelectQueryBuilder<Meeting>,
  { first, after, publicBodyId }: PageArgs,
): Promise<MeetingPage> {
  if (publicBodyId) query.andWhere('meeting.public_body_id = :publicBodyId', { publicBodyId });
  const totalCount = await query.getCount();
  if (after) query.andWhere('meeting.id < :after', { after });
  const nodes = await query
    .orderBy('meeting.id', 'DESC')
    .limit(first + 1)
    .getMany();
  return { nodes: nodes.slice(0, first), totalCount, hasNextPage: nodes.length > first };
}
