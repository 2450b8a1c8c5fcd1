import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { Language } from '../../../platform/language/language.js';
import { MeetingState } from '../../../words/meeting-words.js';
import type { Actor } from '../../accounts/actor.js';
import { OfficialsQueries } from '../../bodies/officials.queries.js';
import { Official } from '../../bodies/official.entity.js';
import { Post } from '../../bodies/post.entity.js';
import { postTitle } from '../bodies/post-title.js';
import { DueQueries } from '../../meetings/lists/due.queries.js';
import { type DueItem, DueKind } from '../../meetings/lists/due-item.object.js';
import { onlyVisible } from '../../meetings/meeting-access.js';
import { MeetingListQueries, type ListedMeeting } from '../../meetings/lists/meeting-list.queries.js';
import { Meeting } from '../../meetings/meeting.entity.js';

const MOST = 20;
const FEW = 5;

/** Something to do, with what it is called. */
export interface Due {
  item: DueItem;
  /** The title of the meeting, or the post that has to report. */
  name: string | null;
}

/** All that waits for somebody, or went well. */
export interface Work {
  due: Due[];
  /** How many delayed publications are to be looked at again. */
  delays: number;
  returned: ListedMeeting[];
  drafts: ListedMeeting[];
  submitted: ListedMeeting[];
  published: ListedMeeting[];
}

/** Reads what somebody comes to the office for. */
@Injectable()
export class WorkQueries {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly dueQueries: DueQueries,
    private readonly lists: MeetingListQueries,
    private readonly officials: OfficialsQueries,
  ) {}

  async of(actor: Actor, language: Language): Promise<Work> {
    const items = await this.dueQueries.due(actor);
    const delays = items.filter(({ kind }) => kind === DueKind.DELAY_TO_REVIEW);
    return {
      due: await this.named(
        actor,
        items.filter((item) => !delays.includes(item)),
        language,
      ),
      delays: delays.length,
      returned: await this.mine(actor, MeetingState.RETURNED, MOST),
      drafts: await this.mine(actor, MeetingState.DRAFT, MOST),
      submitted: await this.mine(actor, MeetingState.SUBMITTED, MOST),
      published: await this.mine(actor, MeetingState.PUBLISHED, FEW),
    };
  }

  /** Whose month it is: the post and, where it may be told, who holds it. */
  async postName(actor: Actor, postId: string, language: Language): Promise<string | null> {
    const post = await this.database.manager.findOneBy(Post, { id: postId });
    const official = post && (await this.database.manager.findOneBy(Official, { id: post.officialId }));
    if (!official) return null;
    const name = await this.officials.nameFor(actor, official);
    return [name, postTitle(post, language)].filter(Boolean).join(', ');
  }

  private async named(actor: Actor, items: readonly DueItem[], language: Language): Promise<Due[]> {
    const due: Due[] = [];
    for (const item of items) {
      due.push({ item, name: await this.nameOf(actor, item, language) });
    }
    return due;
  }

  private async nameOf(
    actor: Actor,
    { meetingId, postId }: DueItem,
    language: Language,
  ): Promise<string | null> {
    if (postId) return this.postName(actor, postId, language);
    if (!meetingId) return null;
    const meeting = await this.database.manager.findOneBy(Meeting, { id: meetingId });
    return meeting?.title ?? null;
  }

  private async mine(actor: Actor, state: MeetingState, first: number): Promise<ListedMeeting[]> {
    const meetings = await onlyVisible(this.database.manager.createQueryBuilder(Meeting, 'meeting'), actor)
      .andWhere('meeting.state = :state', { state })
      .andWhere(MINE, { me: actor.accountId, mine: [...actor.officialIds] })
      .orderBy(state === MeetingState.PUBLISHED ? 'meeting.published_at' : 'meeting.id', 'DESC')
      .limit(first)
      .getMany();
    return this.lists.withParties(actor, meetings);
  }
}

// Found by who wrote it down, and by who took part: each is short, however many meetings there are.
const MINE = `meeting.id IN (
    SELECT own.id FROM office.meeting AS own WHERE own.recorded_by = :me
    UNION SELECT ours.meeting_id FROM office.participant AS ours WHERE ours.official_id = ANY(:mine))`;
