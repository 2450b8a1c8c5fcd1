import { Get } from '@nestjs/common';
import { Clock } from '../../../platform/clock.js';
import { Role } from '../../../words/body-words.js';
import { hasRoleSomewhere } from '../../accounts/actor.js';
import { AllowsAccount } from '../../accounts/allows.js';
import { MeetingsQueries } from '../../meetings/meetings.queries.js';
import { type OfficeAnswer, SeeOther } from '../frame/answer.js';
import { calendarFields } from '../calendar/calendar-file.js';
import { formOf } from '../frame/form-of.js';
import { OfficePages } from '../frame/office-pages.js';
import { type OfficialVisit, Visiting } from '../frame/visit.js';
import { ReportsQueries } from '../../reports/reports.queries.js';
import { RECORDING } from '../meetings/recording.js';
import { workPage } from './work.page.js';
import { WorkQueries } from './work.queries.js';

/** What somebody comes to the office for. */
@OfficePages()
export class WorkController {
  constructor(
    private readonly queries: WorkQueries,
    private readonly meetings: MeetingsQueries,
    private readonly reports: ReportsQueries,
    private readonly clock: Clock,
  ) {}

  @AllowsAccount()
  @Get()
  async work(@Visiting() visit: OfficialVisit): Promise<OfficeAnswer> {
    const { who, language } = visit;
    if (!hasRoleSomewhere(who, ...Object.values(Role))) return new SeeOther('/office/newcomer');
    const reviews = hasRoleSomewhere(who, Role.PUBLISHER);
    const queue = reviews ? await this.meetings.queue(who, { first: 1 }) : null;
    return workPage({
      language,
      today: this.clock.today(),
      work: await this.queries.of(who, language),
      waiting: queue?.totalCount ?? null,
      reports: await this.reports.waiting(who),
      mayRecord: hasRoleSomewhere(who, ...RECORDING),
      form: formOf(visit, calendarFields),
    });
  }
}
