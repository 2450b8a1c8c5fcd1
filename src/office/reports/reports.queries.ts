import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type SelectQueryBuilder } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { ReportFault } from '../../words/report-words.js';
import type { Actor } from '../accounts/actor.js';
import { onlyAnswerable, onlyAwaiting, onlyReadable } from './report-access.js';
import { Report } from './report.entity.js';

export const REPORT_STATES = ['open', 'overdue', 'answered', 'all'] as const;
export type ReportState = (typeof REPORT_STATES)[number];

/** Which reports of a list. */
export interface ReportsAsked {
  state: ReportState;
  publicBodyId: string | null;
  skip: number;
  take: number;
}

/** How much waits for somebody. */
export interface WaitingReports {
  open: number;
  overdue: number;
  urgent: number;
}

/** Reads what the public says is wrong. */
@Injectable()
export class ReportsQueries {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly clock: Clock,
  ) {}

  /** What is urgent first, then what is due first; what was answered, the latest first. */
  list(actor: Actor, { state, publicBodyId, skip, take }: ReportsAsked): Promise<Report[]> {
    const query = onlyReadable(this.reports(), actor);
    if (CONDITIONS[state] !== '') query.andWhere(CONDITIONS[state], { today: this.clock.today() });
    if (publicBodyId !== null) query.andWhere('report.public_body_id = :publicBodyId', { publicBodyId });
    const urgent = `report.outcome IS NULL AND report.fault = '${ReportFault.PERSONAL_DATA}'`;
    return query
      .addSelect(urgent, 'urgent')
      .orderBy('report.answered_at', 'DESC', 'NULLS FIRST')
      .addOrderBy('urgent', 'DESC')
      .addOrderBy('report.due_on')
      .addOrderBy('report.id')
      .offset(skip)
      .limit(take)
      .getMany();
  }

  /** Null when there is none that the actor may read. */
  one(actor: Actor, id: string): Promise<Report | null> {
    return onlyReadable(this.reports(), actor).andWhere('report.id = :id', { id }).getOne();
  }

  mayAnswer(actor: Actor, { id }: Report): Promise<boolean> {
    return onlyAnswerable(this.reports(), actor).andWhere('report.id = :id', { id }).getExists();
  }

  /** All that waits for the actor, the most urgent first. */
  awaiting(actor: Actor): Promise<Report[]> {
    return onlyAwaiting(this.reports(), actor)
      .orderBy('report.due_on')
      .addOrderBy('report.id')
      .limit(MOST_AWAITING)
      .getMany();
  }

  async waiting(actor: Actor): Promise<WaitingReports> {
    const found = await onlyAwaiting(this.reports(), actor)
      .select('count(*)::integer', 'open')
      .addSelect('(count(*) FILTER (WHERE report.due_on < :today))::integer', 'overdue')
      .addSelect(`(count(*) FILTER (WHERE report.fault = '${ReportFault.PERSONAL_DATA}'))::integer`, 'urgent')
      .setParameter('today', this.clock.today())
      .getRawOne<WaitingReports>();
    return found ?? { open: 0, overdue: 0, urgent: 0 };
  }

  /** Whether whoever reported it gets the answer by letter; the address itself is nobody's to read. */
  async hasAddress({ id }: Report): Promise<boolean> {
    const found = await this.database.query<object[]>(
      'SELECT FROM letterbox.report_address WHERE report_id = $1',
      [id],
    );
    return found.length > 0;
  }

  private reports(): SelectQueryBuilder<Report> {
    return this.database.createQueryBuilder(Report, 'report');
  }
}

const MOST_AWAITING = 200;

const CONDITIONS: Readonly<Record<ReportState, string>> = {
  open: 'report.outcome IS NULL',
  overdue: 'report.outcome IS NULL AND report.due_on < :today',
  answered: 'report.outcome IS NOT NULL',
  all: '',
};
