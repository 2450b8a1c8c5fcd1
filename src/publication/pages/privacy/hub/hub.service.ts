import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { type Actor, bodiesWhere, hasRoleSomewhere } from '../../../../office/accounts/actor.js';
import { delaysToReview } from '../../../../office/meetings/embargo/delays-to-review.queries.js';
import { Clock } from '../../../../platform/clock.js';
import { Role } from '../../../../words/body-words.js';
import { NameStanding } from '../../../people/names/outside-name.js';
import { type NameFigures, OutsideNames } from '../../../people/names/outside-names.queries.js';

/** What the hub counts: what waits for a decision, and what everyone sees of people. */
export interface HubView {
  undecided: number;
  unapproved: number;
  delays: number;
  reports: number;
  officials: number;
  names: NameFigures;
  /** Whether the visitor decides, and does not only look on. */
  decides: boolean;
}

/** Counts what the hub of the privacy work tells. */
@Injectable()
export class Hub {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly names: OutsideNames,
    private readonly clock: Clock,
  ) {}

  async view(who: Actor): Promise<HubView> {
    const { COMING, UNDECIDED } = NameStanding;
    const waiting = { standing: COMING, sensitive: true, unapproved: true };
    const bodies = bodiesWhere(who, Role.REGISTRAR, Role.AUDITOR);
    return {
      undecided: await this.names.count(who, { standing: UNDECIDED }),
      unapproved: await this.names.count(who, waiting),
      delays: (await delaysToReview(this.database.manager, bodies, this.clock.today())).length,
      reports: await this.count(REPORTS, [bodies]),
      officials: await this.count(OFFICIALS, [bodies]),
      names: await this.names.figures(who),
      decides: hasRoleSomewhere(who, Role.REGISTRAR),
    };
  }

  private async count(statement: string, values: unknown[]): Promise<number> {
    const [row] = await this.database.query<{ number: number }[]>(statement, values);
    return row?.number ?? 0;
  }
}

const REPORTS = `SELECT count(*)::integer AS number FROM letterbox.report
  WHERE outcome IS NULL AND public_body_id = ANY($1)`;
const OFFICIALS = `SELECT count(*)::integer AS number FROM register.official AS public
  JOIN office.official ON official.id = public.id
  WHERE public.name IS NOT NULL AND official.public_body_id = ANY($1)`;
