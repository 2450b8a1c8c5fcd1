import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { Values } from '../../../../platform/pages/forms/values.rules.js';
import type { Meeting } from '../../../meetings/meeting.entity.js';
import type { OfficePage } from '../../frame/answer.js';
import type { OfficialVisit } from '../../frame/visit.js';
import { withFields } from '../form/form-lines.rules.js';
import { KeptValues } from '../form/kept-values.service.js';
import { type MergeView, mergePage } from './merge.page.js';
import { differences, type Part, PARTS, withTheirs } from './merge.rules.js';
import { SurroundingsQueries } from '../pickers/surroundings.queries.js';
import { textIn } from '../pickers/pickers.js';

/** Somebody's form that came too late, and the page on which it is brought together with what holds now. */
type Merging = Pick<MergeView, 'mine' | 'action' | 'above' | 'button'>;

interface LastChange {
  accountId: string | null;
  name: string | null;
  at: Date;
}

/** Brings together what two people wrote in the same meeting: each difference is seen, and chosen. */
@Injectable()
export class Merges {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly keptValues: KeptValues,
    private readonly surroundings: SurroundingsQueries,
  ) {}

  async page(visit: OfficialVisit, meetingId: string, { mine, ...how }: Merging): Promise<OfficePage> {
    const whole = await this.keptValues.whole(visit.who, meetingId);
    const theirs = await this.keptValues.of(visit.who, whole);
    const { version } = whole.meeting;
    const by = await this.lastChange(whole.meeting);
    return mergePage({
      ...how,
      language: visit.language,
      mine: withFields(mine, { '/expectedVersion': String(version), base: textIn(theirs, 'base') }),
      theirs,
      differences: differences(mine, theirs, textIn(mine, 'base')),
      by: by.name,
      at: by.at,
      self: by.accountId === visit.who.accountId,
      around: await this.surroundings.of(visit.who, visit.language, both(mine, theirs)),
    });
  }

  // Who redacts is no writer: the log knows who changed it, whatever the change was.
  private async lastChange({ id, version, steps }: Meeting): Promise<LastChange> {
    const [row] = await this.database.query<LastChange[]>(
      `SELECT event.account_id AS "accountId", account.display_name AS name, event.at
         FROM office.audit_event AS event LEFT JOIN office.account ON account.id = event.account_id
        WHERE event.subject_kind = 'meeting' AND event.subject_id = $1 AND event.subject_version = $2
        ORDER BY event.at DESC, event.id DESC LIMIT 1`,
      [id, version],
    );
    return row ?? { accountId: steps.editedBy, name: null, at: steps.editedAt };
  }

  /** My form with those parts of theirs that were chosen. */
  async merged({ who, values }: OfficialVisit, meetingId: string): Promise<Values> {
    const theirs = await this.keptValues.of(who, await this.keptValues.whole(who, meetingId));
    const taken = PARTS.filter((part: Part) => textIn(values, `choose ${part}`) === 'theirs');
    return withTheirs(values, theirs, taken);
  }
}

// What either of them says must be told by name.
function both(mine: Values, theirs: Values): Values {
  const names = new Set([...mine.keys(), ...theirs.keys()]);
  return new Map([...names].map((name) => [name, [...(theirs.get(name) ?? []), ...(mine.get(name) ?? [])]]));
}
