import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Account } from '../../../office/accounts/account.entity.js';
import { type Actor, bodiesWhere, hasRole } from '../../../office/accounts/actor.js';
import { PublicBody } from '../../../office/bodies/public-body.entity.js';
import { Meeting } from '../../../office/meetings/meeting.entity.js';
import { found, idIn } from '../../../office/pages/frame/found.js';
import { windowOf } from '../../../office/pages/frame/paging.js';
import type { OfficialVisit } from '../../../office/pages/frame/visit.js';
import { officeReportMessages } from '../../../office/reports/reports.messages.js';
import { clockOf } from '../../../office/reports/report-clock.rules.js';
import type { Report } from '../../../office/reports/report.entity.js';
import { REPORT_STATES, ReportsQueries } from '../../../office/reports/reports.queries.js';
import { Clock } from '../../../platform/clock.js';
import { refuseFor } from '../../../platform/errors/refuse-for.js';
import { Refusal } from '../../../platform/errors/refusal.js';
import type { Language } from '../../../platform/language/language.js';
import { reason, say } from '../../../platform/language/message.js';
import type { Option } from '../../../platform/pages/forms/choices.js';
import { Role } from '../../../words/body-words.js';
import { MeetingState } from '../../../words/meeting-words.js';
import { ReportAbout } from '../../../words/report-words.js';
import { RecordViews } from '../seen/record-views.service.js';
import { reportsPageMessages as texts } from './reports.messages.js';
import type { ReportedMeeting, ReportView } from './report.page.js';
import type { ReportLine, ReportListView } from './report-list.page.js';

type Asked = Pick<ReportListView, 'state'> & { publicBodyId: string | null };

/** Reads reports as the pages tell them, beside what they are about. */
@Injectable()
export class ReportViews {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly reports: ReportsQueries,
    private readonly records: RecordViews,
    private readonly clock: Clock,
  ) {}

  async lines(visit: OfficialVisit): Promise<Asked & { lines: ReportLine[] }> {
    const asked = askedBy(visit);
    const reports = await this.reports.list(visit.who, { ...asked, ...windowOf(visit) });
    const names = await this.bodyNames(visit.language);
    return { ...asked, lines: reports.map((report) => this.line(report, names, visit.language)) };
  }

  /** The bodies whose reports somebody may read, to choose from. */
  async readableBodies({ who, language }: OfficialVisit): Promise<Option[]> {
    const mine = bodiesWhere(who, Role.PUBLISHER, Role.REGISTRAR, Role.AUDITOR);
    const names = await this.bodyNames(language);
    return optionsOf([...names].filter(([id]) => mine.includes(id)));
  }

  /** All bodies, to hand a report to. */
  async allBodies({ language }: OfficialVisit): Promise<Option[]> {
    return optionsOf([...(await this.bodyNames(language))]);
  }

  /** A page that says that there is nothing, where the actor may read nothing. */
  async one({ who }: OfficialVisit, id: string): Promise<Report> {
    return found(await this.reports.one(who, idIn(id)));
  }

  /** One that somebody may still answer. */
  async open(visit: OfficialVisit, id: string): Promise<Report> {
    const report = await this.one(visit, id);
    if (!(await this.reports.mayAnswer(visit.who, report)))
      throw new Refusal('FORBIDDEN', reason(officeReportMessages.notYours));
    refuseFor(report.outcome === null ? null : reason(officeReportMessages.answered));
    return report;
  }

  async view(visit: OfficialVisit, id: string): Promise<ReportView> {
    const { who, language } = visit;
    const report = await this.one(visit, id);
    const meeting = await this.meetingOf(report);
    return {
      ...this.line(report, await this.bodyNames(language), language),
      language,
      meeting: meeting && (await this.reportedMeeting(who, report, meeting)),
      publicPath: publicPathOf(report),
      officePath: meeting ? `/office/published/${meeting.id}` : await this.officePathOf(report),
      answeredBy: await this.nameOf(report.answeredBy),
      hasAddress: await this.reports.hasAddress(report),
      mayAnswer: await this.reports.mayAnswer(who, report),
    };
  }

  private line(report: Report, names: ReadonlyMap<string, string>, language: Language): ReportLine {
    const body = names.get(report.publicBodyId ?? '') ?? say(texts.noBody, language);
    return { report, clock: clockOf(report, this.clock.today()), body };
  }

  private async meetingOf({ about, recordId }: Report): Promise<Meeting | null> {
    if (about !== ReportAbout.MEETING || recordId === null) return null;
    return this.database.manager.findOneBy(Meeting, { publicId: recordId });
  }

  private async reportedMeeting(
    who: Actor,
    { receivedAt }: Report,
    meeting: Meeting,
  ): Promise<ReportedMeeting> {
    const newest = (await this.records.versions(meeting)).at(-1);
    const document = newest?.record ?? {};
    const may = (...roles: Role[]) =>
      meeting.state === MeetingState.PUBLISHED && hasRole(who, meeting.publicBodyId, ...roles);
    return {
      meetingId: meeting.id,
      document,
      names: await this.records.namesIn(meeting.publicBodyId, [document]),
      withdrawn: meeting.steps.withdrawnReason,
      changed: newest && newest.at > receivedAt ? newest : null,
      may: {
        correct: may(Role.PUBLISHER),
        redact: may(Role.REGISTRAR),
        withdraw: may(Role.PUBLISHER, Role.REGISTRAR),
      },
    };
  }

  private async officePathOf({ about, recordId, publicBodyId }: Report): Promise<string | null> {
    if (recordId === null || about === ReportAbout.TOPIC) return null;
    const folder = OFFICE_FOLDERS[about];
    if (folder !== undefined) return `${folder}${recordId}`;
    const body = await this.database.manager.findOneBy(PublicBody, { id: publicBodyId ?? recordId });
    const own = about === ReportAbout.OFFICIAL ? `/officials/${recordId}` : '';
    return body && `/office/bodies/${body.slug}${own}`;
  }

  private async nameOf(accountId: string | null): Promise<string | null> {
    if (accountId === null) return null;
    return (await this.database.manager.findOneBy(Account, { id: accountId }))?.displayName ?? null;
  }

  private async bodyNames(language: Language): Promise<ReadonlyMap<string, string>> {
    const bodies = await this.database.manager.find(PublicBody, { order: { nameSv: 'ASC', id: 'ASC' } });
    return new Map(
      bodies.map(({ id, nameSv, nameEn }) => [id, (language === 'en' ? nameEn : null) ?? nameSv]),
    );
  }
}

function askedBy({ query }: OfficialVisit): Asked {
  const body = query.get('body') ?? '';
  return {
    state: REPORT_STATES.find((state) => state === query.get('state')) ?? 'open',
    publicBodyId: body === '' ? null : idIn(body),
  };
}

function optionsOf(names: readonly (readonly [string, string])[]): Option[] {
  return names.map(([value, label]) => ({ value, label }));
}

const OFFICE_FOLDERS: Readonly<Partial<Record<ReportAbout, string>>> = {
  ORGANISATION: '/office/organisations/',
  ISSUE: '/office/issues/',
};

const FOLDERS: Readonly<Partial<Record<ReportAbout, string>>> = {
  MEETING: '/meetings/',
  ORGANISATION: '/organisations/',
  OFFICIAL: '/officials/',
  PUBLIC_BODY: '/bodies/',
  ISSUE: '/issues/',
  TOPIC: '/topics/',
};

function publicPathOf({ about, reference, recordId }: Report): string | null {
  const folder = FOLDERS[about];
  return folder === undefined ? null : `${folder}${encodeURIComponent(reference ?? recordId ?? '')}`;
}
