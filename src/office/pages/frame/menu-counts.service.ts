import { Injectable } from '@nestjs/common';
import { Role } from '../../../words/body-words.js';
import { type Actor, hasRoleSomewhere } from '../../accounts/actor.js';
import { ReportsQueries } from '../../reports/reports.queries.js';
import type { Waiting } from './visit.js';

/** Counts what waits for somebody, for the menu of every page. */
@Injectable()
export class MenuCounts {
  constructor(private readonly reports: ReportsQueries) {}

  async of(who: Actor | null): Promise<Waiting> {
    if (!who || !hasRoleSomewhere(who, Role.PUBLISHER, Role.REGISTRAR, Role.ADMINISTRATOR)) return {};
    return { reports: (await this.reports.waiting(who)).open };
  }
}
