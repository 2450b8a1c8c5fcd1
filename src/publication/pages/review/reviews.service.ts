import { Injectable } from '@nestjs/common';
import { type Actor, hasRole } from '../../../office/accounts/actor.js';
import type { PublicBody } from '../../../office/bodies/public-body.entity.js';
import { lastDay } from '../../../office/meetings/date.rules.js';
import type { Meeting } from '../../../office/meetings/meeting.entity.js';
import { mayPublish, reviewOf } from '../../../office/meetings/steps/publication.rules.js';
import { formOf } from '../../../office/pages/frame/form-of.js';
import { windowOf } from '../../../office/pages/frame/paging.js';
import type { OfficialVisit } from '../../../office/pages/frame/visit.js';
import { Clock } from '../../../platform/clock.js';
import { Refusal } from '../../../platform/errors/refusal.js';
import type { Language } from '../../../platform/language/language.js';
import { type Message, type Reason, reason, say } from '../../../platform/language/message.js';
import { Role } from '../../../words/body-words.js';
import { stockholmDay } from '../../../words/dates.js';
import { MeetingState } from '../../../words/meeting-words.js';
import { PublishingService } from '../../meetings/publishing.service.js';
import { MeetingsSeen } from '../seen/meetings-seen.queries.js';
import { RecordViews } from '../seen/record-views.service.js';
import { agoInWords, deadlineOf } from './deadline.rules.js';
import { CHOSEN, MOST_CHOSEN, type QueueRow, type QueueView } from './queue.page.js';
import type { PublishResult } from './results.page.js';
import { reviewMessages as texts } from './review.messages.js';
import type { ReviewView } from './review.page.js';

const { PUBLISHER, REGISTRAR } = Role;
const { SUBMITTED, DELAYED } = MeetingState;
const queueTexts = { [CHOSEN]: { label: texts.chosen } };
const reviewTexts = { '/reason': { label: texts.comment, hint: texts.commentHint } };

/** What reviewers see, and the publishing of many at once. */
@Injectable()
export class Reviews {
  constructor(
    private readonly seen: MeetingsSeen,
    private readonly views: RecordViews,
    private readonly publishing: PublishingService,
    private readonly clock: Clock,
  ) {}

  async queue(visit: OfficialVisit, reasons: readonly Reason[] = []): Promise<QueueView> {
    const meetings = await this.seen.waiting(visit.who, windowOf(visit));
    const people = await this.seen.people(meetings.map(({ steps }) => steps.recordedBy));
    const bodies = await this.seen.bodies(meetings);
    const rows = meetings.flatMap((meeting) => {
      const body = bodies.get(meeting.publicBodyId);
      return body ? [this.row(visit, { meeting, body, people })] : [];
    });
    const count = await this.seen.countWaiting(visit.who);
    return { form: formOf(visit, queueTexts, { reasons }), rows, count };
  }

  async review(visit: OfficialVisit, id: string, reasons: readonly Reason[] = []): Promise<ReviewView> {
    const { who, language } = visit;
    const whole = await this.seen.whole(who, id, [SUBMITTED, DELAYED]);
    const { meeting } = whole;
    const { steps, publicBodyId } = meeting;
    const body = await this.seen.body(meeting);
    const review = meeting.review ?? reviewOf(steps.editedBy, who.accountId);
    const document = await this.views.foresee(whole, review);
    const people = await this.seen.people([steps.recordedBy, steps.editedBy, steps.submittedBy]);
    const obstacles = await this.seen.obstacles(whole, false);
    const hindrance = this.hindrance(who, meeting, body);
    const reviewer = hasRole(who, publicBodyId, PUBLISHER);
    return {
      form: formOf(visit, reviewTexts, { reasons }),
      meeting,
      document,
      names: await this.views.namesIn(publicBodyId, [document]),
      people: {
        recordedBy: nameIn(people, steps.recordedBy, language),
        editedBy: nameIn(people, steps.editedBy, language),
        submittedBy: nameIn(people, steps.submittedBy, language),
      },
      age: this.age(meeting, language),
      deadline: this.deadline(meeting, body, language),
      obstacles,
      warnings: await this.seen.warnings(whole),
      may: {
        publish: reviewer && hindrance === null && obstacles.length === 0,
        return: reviewer,
        delay: hasRole(who, publicBodyId, REGISTRAR),
        amend: meeting.state === SUBMITTED && hasRole(who, publicBodyId, PUBLISHER, REGISTRAR),
      },
      hindrance: reviewer ? hindrance : null,
    };
  }

  /** Publishes each that was chosen, one by one: what one is refused for holds no other back. */
  async publishMany(visit: OfficialVisit): Promise<PublishResult[]> {
    const chosen = (visit.values.get(CHOSEN) ?? []).filter((value) => value !== '');
    if (chosen.length === 0) throw new Refusal('INVALID', reason(texts.noneChosen, undefined, CHOSEN));
    if (chosen.length > MOST_CHOSEN) {
      throw new Refusal('INVALID', reason(texts.tooMany, { most: MOST_CHOSEN }, CHOSEN));
    }
    const results: PublishResult[] = [];
    for (const value of new Set(chosen)) results.push(await this.publishOne(visit.who, value));
    return results;
  }

  private async publishOne(who: Actor, value: string): Promise<PublishResult> {
    const [id = '', version = ''] = value.split(':');
    const known = await this.seen.title(who, id);
    try {
      const { title, reference } = await this.publishing.publish(who, {
        id,
        expectedVersion: Number(version),
      });
      return { id, title, reference, reasons: [] };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return { id, title: known, reference: null, reasons: error.reasons };
    }
  }

  private row(
    { who, language }: OfficialVisit,
    { meeting, body, people }: { meeting: Meeting; body: PublicBody; people: ReadonlyMap<string, string> },
  ): QueueRow {
    const reviewer = hasRole(who, meeting.publicBodyId, PUBLISHER);
    return {
      id: meeting.id,
      version: meeting.version,
      title: meeting.title,
      body: language === 'en' ? (body.nameEn ?? body.nameSv) : body.nameSv,
      recordedBy: nameIn(people, meeting.steps.recordedBy, language),
      age: this.age(meeting, language),
      deadline: this.deadline(meeting, body, language),
      hindrance: !reviewer ? 'NO_ROLE' : this.hindrance(who, meeting, body) ? 'FOUR_EYES' : null,
    };
  }

  // Four eyes, and the day that a registrar decided: a service refuses both, a page says so before.
  private hindrance(who: Actor, meeting: Meeting, { fourEyes }: PublicBody): Message | null {
    const { until } = meeting.embargo;
    const waits = until !== null && until > this.clock.today();
    if (waits && !hasRole(who, meeting.publicBodyId, REGISTRAR)) return texts.onlyRegistrar;
    if (meeting.state === DELAYED) return null;
    return mayPublish(meeting.steps.editedBy, who.accountId, fourEyes) && texts.yours;
  }

  private age({ steps }: Meeting, language: Language): string {
    return agoInWords(stockholmDay(steps.submittedAt ?? steps.recordedAt), this.clock.today(), language);
  }

  private deadline(meeting: Meeting, { limitDays }: PublicBody, language: Language) {
    return deadlineOf(lastDay(meeting), { today: this.clock.today(), limitDays }, language);
  }
}

function nameIn(people: ReadonlyMap<string, string>, id: string | null, language: Language): string {
  return (id ? people.get(id) : undefined) ?? say(texts.system, language);
}
