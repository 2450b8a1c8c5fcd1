import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { unstorable } from '../../../platform/http/unstorable.js';
import type { MeetingState } from '../../../words/meeting-words.js';
import { normaliseName } from '../../../words/organisation-name.js';
import { beginningsOf, foldedSql, isTooLongToSeek } from '../../../words/search-words.js';
import type { Actor } from '../../accounts/actor.js';
import { bodiesKnown, isOpenSql, onlyVisible, PARTY_FIELDS } from '../meeting-access.js';
import { Meeting } from '../meeting.entity.js';
import { ShownMeetings } from '../shown-meetings.service.js';

/** Which meetings somebody looks for. */
export interface MeetingSearch {
  state: MeetingState | null;
  publicBodyId: string | null;
  text: string;
  /** The id of the last one of the page before. */
  after: string | null;
  first: number;
}

/** A meeting in a list, with whom it was. */
export interface ListedMeeting {
  meeting: Meeting;
  with: string[];
}

export interface ListedMeetings {
  rows: ListedMeeting[];
  count: number;
  hasMore: boolean;
}

/** Finds meetings by what people remember of them: the newest recorded first. */
@Injectable()
export class MeetingListQueries {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly shown: ShownMeetings,
  ) {}

  async find(
    actor: Actor,
    { state, publicBodyId, text, after, first }: MeetingSearch,
  ): Promise<ListedMeetings> {
    // What no database can keep stands in no meeting, and no title or name is so long.
    if (unstorable(text).length > 0 || isTooLongToSeek(text)) return { rows: [], count: 0, hasMore: false };
    const query = onlyVisible(this.database.manager.createQueryBuilder(Meeting, 'meeting'), actor);
    if (state) query.andWhere('meeting.state = :state', { state });
    if (publicBodyId) query.andWhere('meeting.public_body_id = :publicBodyId', { publicBodyId });
    const words = beginningsOf(text);
    if (words) {
      query.andWhere(`(${BY_TITLE} OR upper(meeting.reference) = upper(:text) OR ${BY_ORGANISATION})`, {
        words,
        text: text.trim(),
        knowing: bodiesKnown(actor),
        organisation: `%${normaliseName(text) || '\u0001'}%`,
      });
    }
    const count = await query.getCount();
    if (after) query.andWhere('meeting.id < :after', { after });
    const found = await query
      .orderBy('meeting.id', 'DESC')
      .limit(first + 1)
      .getMany();
    const shown = found.slice(0, first);
    return { rows: await this.withParties(actor, shown), count, hasMore: found.length > first };
  }

  /** Meetings as somebody may read them, with the organisations that they may know. */
  async withParties(actor: Actor, meetings: readonly Meeting[]): Promise<ListedMeeting[]> {
    const names = await this.database.query<{ id: string; names: string[] }[]>(
      `SELECT participant.meeting_id AS id,
              array_agg(DISTINCT coalesce(organisation.name, participant.organisation_name)) AS names
         FROM office.participant JOIN office.meeting ON meeting.id = participant.meeting_id
         LEFT JOIN office.organisation ON organisation.id = participant.organisation_id
        WHERE participant.meeting_id = ANY ($1) AND ${isOpenSql('$2', PARTY_FIELDS, 'participant.id')}
          AND coalesce(organisation.name, participant.organisation_name) IS NOT NULL
        GROUP BY participant.meeting_id`,
      [meetings.map(({ id }) => id), bodiesKnown(actor)],
    );
    const byMeeting = new Map(names.map((row) => [row.id, row.names]));
    const shown = await this.shown.meetings(actor, meetings);
    return shown.map((meeting) => ({ meeting, with: byMeeting.get(meeting.id) ?? [] }));
  }
}

const BY_TITLE = `(' ' || ${foldedSql('meeting.title')} LIKE ALL (:words) AND ${isOpenSql(':knowing', ['title'])})`;
const BY_ORGANISATION = `EXISTS (SELECT FROM office.participant
    JOIN office.organisation ON organisation.id = participant.organisation_id
   WHERE participant.meeting_id = meeting.id AND organisation.normalised_name LIKE :organisation
     AND ${isOpenSql(':knowing', PARTY_FIELDS, 'participant.id')})`;
