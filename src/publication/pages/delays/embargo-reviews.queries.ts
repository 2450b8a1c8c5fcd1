import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, In } from 'typeorm';
import { EmbargoReview } from '../../../office/meetings/embargo/embargo-review.entity.js';
import { groupBy } from '../../../platform/group-by.js';
import { MeetingsSeen } from '../seen/meetings-seen.queries.js';
import type { LookedAt } from './delays.page.js';

/** Reads who looked at delays. */
@Injectable()
export class EmbargoReviewQueries {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly seen: MeetingsSeen,
  ) {}

  /** By meeting, the newest first. */
  async of(meetingIds: readonly string[]): Promise<Map<string, LookedAt[]>> {
    const reviews = await this.database.manager.find(EmbargoReview, {
      where: { meetingId: In([...meetingIds]) },
      order: { reviewedAt: 'DESC', id: 'ASC' },
    });
    const people = await this.seen.people(reviews.map(({ reviewedBy }) => reviewedBy));
    const looked = reviews.map((review) => ({ review, who: people.get(review.reviewedBy ?? '') ?? '–' }));
    return groupBy(looked, ({ review }) => review.meetingId);
  }
}
