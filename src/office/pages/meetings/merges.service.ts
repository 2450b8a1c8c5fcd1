import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { Values } from '../../../platform/pages/forms/values.rules.js';
import { Account } from '../../accounts/account.entity.js';
import type { OfficePage } from '../frame/answer.js';
import type { OfficialVisit } from '../frame/visit.js';
import { withFields } from './form-lines.rules.js';
import { KeptValues } from './kept-values.service.js';
import { mergePage } from './merge.page.js';
import { differences, type Part, PARTS, withTheirs } from './merge.rules.js';
import { SurroundingsQueries } from './surroundings.queries.js';
import { textIn } from './pickers.js';

/** Brings together what two people wrote in the same meeting: each difference is seen, and chosen. */
@Injectable()
export class Merges {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly keptValues: KeptValues,
    private readonly surroundings: SurroundingsQueries,
  ) {}

  async page(visit: OfficialVisit, meetingId: string, mine: Values): Promise<OfficePage> {
    const whole = await this.keptValues.whole(visit.who, meetingId);
    const theirs = await this.keptValues.of(visit.who, whole);
    const { version, publicBodyId, steps } = whole.meeting;
    const by = steps.editedBy ? await this.database.manager.findOneBy(Account, { id: steps.editedBy }) : null;
    return mergePage({
      language: visit.language,
      meetingId,
      mine: withFields(mine, { '/expectedVersion': String(version), base: textIn(theirs, 'base') }),
      theirs,
      differences: differences(mine, theirs, textIn(mine, 'base')),
      by: by?.displayName ?? null,
      at: steps.editedAt,
      self: steps.editedBy === visit.who.accountId,
      around: await this.surroundings.of(visit.who, visit.language, publicBodyId),
    });
  }

  /** My form with those parts of theirs that were chosen. */
  async merged({ who, values }: OfficialVisit, meetingId: string): Promise<Values> {
    const theirs = await this.keptValues.of(who, await this.keptValues.whole(who, meetingId));
    const taken = PARTS.filter((part: Part) => textIn(values, `choose ${part}`) === 'theirs');
    return withTheirs(values, theirs, taken);
  }
}
