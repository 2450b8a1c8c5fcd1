import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, In } from 'typeorm';
import { Refusal } from '../../../platform/errors/refusal.js';
import type { Language } from '../../../platform/language/language.js';
import { reason, say } from '../../../platform/language/message.js';
import { version } from '../../../platform/version.js';
import { Actors } from '../../accounts/actors.service.js';
import { Post } from '../../bodies/post.entity.js';
import { type DueItem, DueKind } from '../../meetings/lists/due-item.object.js';
import { DueQueries } from '../../meetings/lists/due.queries.js';
import { Meeting } from '../../meetings/meeting.entity.js';
import { AddressKind } from '../calendar-address.entity.js';
import { CalendarAddresses } from '../calendar-addresses.service.js';
import { calendarMessages } from '../calendar.messages.js';
import { dueCalendar, type DueEntry } from './due-calendar.rules.js';

// Whoever asks shows a token and no session: their own language counts.
const FEED = { id: 'calendar-feed', method: 'GET', headers: {}, routeOptions: {} };

/** What is due for somebody, as the calendar that their own programs fetch. */
@Injectable()
export class OwnCalendars {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly addresses: CalendarAddresses,
    private readonly actors: Actors,
    private readonly due: DueQueries,
  ) {}

  /** The calendar behind a file's name, `<token>.ics`. Refuses every other name alike. */
  async of(file: string): Promise<string> {
    const [, token] = /^([a-z2-7]{32})\.ics$/.exec(file) ?? [];
    const accountId = token === undefined ? null : await this.addresses.accountFor(AddressKind.FEED, token);
    const actor = accountId === null ? null : await this.actors.actorFor(accountId, FEED, null);
    if (!actor) throw new Refusal('NOT_FOUND', reason(calendarMessages.noSuchCalendar));
    const items = await this.due.due(actor);
    return dueCalendar(await this.entries(items, actor.language), actor.language, version());
  }

  private async entries(items: readonly DueItem[], language: Language): Promise<DueEntry[]> {
    const { manager } = this.database;
    const meetings = await manager.findBy(Meeting, {
      id: In(items.flatMap(({ meetingId }) => meetingId ?? [])),
    });
    const posts = await manager.findBy(Post, { id: In(items.flatMap(({ postId }) => postId ?? [])) });
    const titles = new Map(meetings.map(({ id, title }) => [id, title]));
    const names = new Map(
      posts.map(({ id, titleSv, titleEn }) => [id, language === 'sv' ? titleSv : (titleEn ?? titleSv)]),
    );
    return items.map((item) =>
      item.kind === DueKind.MONTH_TO_REPORT
        ? monthEntry(item, names.get(item.postId ?? ''), language)
        : meetingEntry(item, titles.get(item.meetingId ?? ''), language),
    );
  }
}

function monthEntry(
  { dueOn, postId, month }: DueItem,
  post: string | undefined,
  language: Language,
): DueEntry {
  const title = say(calendarMessages.feedMonth, language, { month: month ?? '', post: post ?? '' });
  return { id: `${postId ?? ''}-${month ?? ''}`, dueOn, title };
}

function meetingEntry(
  { kind, dueOn, meetingId }: DueItem,
  known: string | null | undefined,
  language: Language,
): DueEntry {
  const title = known ?? say(calendarMessages.feedUntitled, language);
  const isDelay = kind === DueKind.DELAY_TO_REVIEW;
  const told = say(isDelay ? calendarMessages.feedDelay : calendarMessages.feedMeeting, language, { title });
  return { id: `${meetingId ?? ''}${isDelay ? '-delay' : ''}`, dueOn, title: told };
}
