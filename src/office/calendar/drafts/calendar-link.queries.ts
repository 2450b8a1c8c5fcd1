import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { CalendarLink } from './calendar-link.entity.js';

/** What the calendar says today of meetings that came from it, for their pages. */
@Injectable()
export class CalendarLinkQueries {
  constructor(@InjectDataSource() private readonly database: DataSource) {}

  /**
   * Null for a meeting that came from no calendar. `cancelledAt`: the event was cancelled, a draft may be discarded;
   * `overtakenAt`: the event was changed after the meeting left the hands of its recorder. Ask only for meetings that the
   * reader may see.
   */
  async ofMeeting(meetingId: string): Promise<Pick<CalendarLink, 'cancelledAt' | 'overtakenAt'> | null> {
    const link = await this.database.manager.findOneBy(CalendarLink, { meetingId });
    return link && { cancelledAt: link.cancelledAt, overtakenAt: link.overtakenAt };
  }
}
