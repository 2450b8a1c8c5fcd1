import { Get, Param, Post } from '@nestjs/common';
import { Allows } from '../../../office/accounts/allows.js';
import { type OfficeAnswer, SeeOther } from '../../../office/pages/frame/answer.js';
import { attempt } from '../../../office/pages/frame/attempt.js';
import { formOf } from '../../../office/pages/frame/form-of.js';
import { OfficePages } from '../../../office/pages/frame/office-pages.js';
import { Restorable } from '../../../office/pages/frame/restorable.js';
import { queryForm } from '../../../office/pages/frame/search-form.js';
import { type OfficialVisit, Visiting } from '../../../office/pages/frame/visit.js';
import { ReportsService, type SeenReport } from '../../../office/reports/reports.service.js';
import type { Reason } from '../../../platform/language/message.js';
import type { Values } from '../../../platform/pages/forms/values.rules.js';
import { Role } from '../../../words/body-words.js';
import { answerPage, answerTexts, dismissPage, handOverPage, handOverTexts } from './report-acts.page.js';
import { listTexts, reportListPage } from './report-list.page.js';
import { pathOfReport } from './report-parts.js';
import { reportPage } from './report.page.js';
import { ReportViews } from './report-views.service.js';
import { reportsPageMessages as texts } from './reports.messages.js';

const { PUBLISHER, REGISTRAR, ADMINISTRATOR, AUDITOR } = Role;
type Reasons = readonly Reason[];

/** What the public says is wrong: read, seen to, and answered. */
@OfficePages('reports')
export class ReportsController {
  constructor(
    private readonly views: ReportViews,
    private readonly service: ReportsService,
  ) {}

  @Allows(PUBLISHER, REGISTRAR, ADMINISTRATOR, AUDITOR)
  @Get()
  async list(@Visiting() visit: OfficialVisit): Promise<OfficeAnswer> {
    const form = queryForm(visit, listTexts);
    const bodies = await this.views.readableBodies(visit);
    return reportListPage({ form, bodies, ...(await this.views.lines(visit)) });
  }

  @Allows(PUBLISHER, REGISTRAR, ADMINISTRATOR, AUDITOR)
  @Get(':id')
  async view(@Visiting() visit: OfficialVisit, @Param('id') id: string): Promise<OfficeAnswer> {
    return reportPage(await this.views.view(visit, id));
  }

  @Allows(PUBLISHER, REGISTRAR, ADMINISTRATOR)
  @Get(':id/answer')
  async answerForm(@Visiting() visit: OfficialVisit, @Param('id') id: string, reasons: Reasons = []) {
    await this.begin(visit, id, reasons);
    const { report, hasAddress } = await this.views.view(visit, id);
    return answerPage(formOf(visit, answerTexts, { reasons }), report, hasAddress);
  }

  @Allows(PUBLISHER, REGISTRAR, ADMINISTRATOR)
  @Restorable()
  @Post(':id/answer')
  answer(@Visiting() visit: OfficialVisit, @Param('id') id: string): Promise<OfficeAnswer> {
    const act = async () => {
      const { values, who } = visit;
      const seen = await this.seen(visit, id);
      const input = { ...seen, outcome: textAt(values, '/outcome'), answer: textAt(values, '/answer') };
      const report = await this.service.answer(who, input);
      return new SeeOther(pathOfReport(report), { message: texts.answerDone });
    };
    return attempt(visit, act, (reasons) => this.answerForm(visit, id, reasons));
  }

  @Allows(PUBLISHER, REGISTRAR, ADMINISTRATOR)
  @Get(':id/hand-over')
  async handOverForm(@Visiting() visit: OfficialVisit, @Param('id') id: string, reasons: Reasons = []) {
    await this.begin(visit, id, reasons);
    const report = await this.views.one(visit, id);
    const kept = new Map([['/publicBodyId', [report.publicBodyId ?? '']]]);
    return handOverPage(
      formOf(visit, handOverTexts, { reasons, kept }),
      report,
      await this.views.allBodies(visit),
    );
  }

  @Allows(PUBLISHER, REGISTRAR, ADMINISTRATOR)
  @Restorable()
  @Post(':id/hand-over')
  handOver(@Visiting() visit: OfficialVisit, @Param('id') id: string): Promise<OfficeAnswer> {
    const act = async () => {
      const { values, who } = visit;
      const seen = await this.seen(visit, id);
      const publicBodyId = textAt(values, '/publicBodyId');
      await this.service.handOver(who, { ...seen, publicBodyId, note: textAt(values, '/note') });
      const bodies = await this.views.allBodies(visit);
      const body = bodies.find(({ value }) => value === publicBodyId)?.label ?? '';
      return new SeeOther('/office/reports', { message: texts.handOverDone, params: { body } });
    };
    return attempt(visit, act, (reasons) => this.handOverForm(visit, id, reasons));
  }

  @Allows(PUBLISHER, REGISTRAR, ADMINISTRATOR)
  @Get(':id/dismiss')
  async dismissForm(@Visiting() visit: OfficialVisit, @Param('id') id: string, reasons: Reasons = []) {
    await this.begin(visit, id, reasons);
    return dismissPage(formOf(visit, {}, { reasons }), await this.views.one(visit, id));
  }

  @Allows(PUBLISHER, REGISTRAR, ADMINISTRATOR)
  @Restorable()
  @Post(':id/dismiss')
  dismiss(@Visiting() visit: OfficialVisit, @Param('id') id: string): Promise<OfficeAnswer> {
    const act = async () => {
      await this.service.dismiss(visit.who, await this.seen(visit, id));
      return new SeeOther('/office/reports', { message: texts.dismissDone });
    };
    return attempt(visit, act, (reasons) => this.dismissForm(visit, id, reasons));
  }

  // What was written is shown again, whatever somebody else did meanwhile.
  private async begin(visit: OfficialVisit, id: string, reasons: Reasons): Promise<void> {
    if (reasons.length === 0) await this.views.open(visit, id);
  }

  /** What somebody may not read is not there, whatever they send. */
  private async seen(visit: OfficialVisit, id: string): Promise<SeenReport> {
    const report = await this.views.one(visit, id);
    return { id: report.id, expectedVersion: Number(textAt(visit.values, '/expectedVersion')) };
  }
}

function textAt(values: Values, name: string): string {
  return values.get(name)?.at(-1) ?? '';
}
