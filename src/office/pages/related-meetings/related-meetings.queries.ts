import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { Actor } from '../../accounts/actor.js';
import { PublicBody } from '../../bodies/public-body.entity.js';
import { bodiesKnown, isOpenSql, onlyVisible, PARTY_FIELDS } from '../../meetings/meeting-access.js';
import { Meeting } from '../../meetings/meeting.entity.js';
import { ShownMeetings } from '../../meetings/shown-meetings.service.js';

/** A meeting, and whose it was. */
export interface RelatedMeeting {
  meeting: Meeting;
  body: PublicBody;
}

/** Some of the rows of a list. */
export interface Window {
  skip: number;
  take: number;
}

/** Reads the meetings that something has to do with, as far as somebody may see them; the latest first. */
@Injectable()
export class RelatedMeetingsQueries {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly shown: ShownMeetings,
  ) {}

  /** Also those of organisations that were merged into it. */
  withOrganisation(actor: Actor, id: string, window: Window): Promise<RelatedMeeting[]> {
    return this.where(actor, WITH_ORGANISATION, { id, window });
  }

  onIssue(actor: Actor, id: string, window: Window): Promise<RelatedMeeting[]> {
    return this.where(actor, ON_ISSUE, { id, window });
  }

  private async where(
    actor: Actor,
    condition: string,
    { id, window }: { id: string; window: Window },
  ): Promise<RelatedMeeting[]> {
    const query = this.database.manager.createQueryBuilder(Meeting, 'meeting');
    const found = await onlyVisible(query, actor)
      .innerJoinAndMapOne('meeting.body', PublicBody, 'body', 'body.id = meeting.public_body_id')
      .andWhere(condition, { related: id, knowing: bodiesKnown(actor) })
      .orderBy('meeting.date', 'DESC', 'NULLS FIRST')
      .addOrderBy('meeting.id', 'DESC')
      .offset(window.skip)
      .limit(window.take)
      .getMany();
    const shown = await this.shown.meetings(actor, found);
    return shown.map((meeting) => ({ meeting, body: (meeting as Meeting & { body: PublicBody }).body }));
  }
}

const WITH_ORGANISATION = `EXISTS (
  SELECT FROM office.participant AS theirs
    JOIN office.organisation AS party ON party.id IN (theirs.organisation_id, theirs.on_behalf_of_id)
   WHERE theirs.meeting_id = meeting.id AND :related IN (party.id, party.merged_into_id)
     AND ${isOpenSql(':knowing', PARTY_FIELDS, 'theirs.id')})`;

const ON_ISSUE = `(:related = ANY (meeting.issue_ids) OR EXISTS (
  SELECT FROM office.ask WHERE ask.meeting_id = meeting.id AND ask.issue_id = :related))`;
