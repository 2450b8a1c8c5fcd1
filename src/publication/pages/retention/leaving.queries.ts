import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { type Actor, bodiesWhere } from '../../../office/accounts/actor.js';
import { Clock } from '../../../platform/clock.js';
import { addDays, addMonths } from '../../../words/dates.js';
import { Role } from '../../../words/body-words.js';
import { NAMES_LEAVE_ON } from '../../retention/naming.queries.js';
import type { Window } from '../seen/meetings-seen.queries.js';

/** A published meeting whose names leave soon. */
export interface LeavingNames {
  id: string;
  reference: string;
  title: string;
  nameSv: string;
  nameEn: string | null;
  lastDay: string;
  leaveOn: string;
  /** How many people are named in it. */
  names: number;
}

/** Reads which names leave the register next. */
@Injectable()
export class LeavingQueries {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly clock: Clock,
  ) {}

  endOfNextMonth(): string {
    return addDays(addMonths(`${this.clock.today().slice(0, 7)}-01`, 2), -1);
  }

  /** Those that leave until a day, the next first. */
  leaving(actor: Actor, until: string, { skip, take }: Window): Promise<LeavingNames[]> {
    return this.database.query<LeavingNames[]>(
      `SELECT meeting.id, meeting.reference, meeting.title, body.name_sv AS "nameSv", body.name_en AS "nameEn",
              coalesce(meeting.end_date, meeting.date)::text AS "lastDay", ${NAMES_LEAVE_ON}::text AS "leaveOn",
              named.names::integer
         FROM office.naming_term AS term
         JOIN office.meeting ON meeting.id = term.meeting_id
         JOIN office.public_body AS body ON body.id = meeting.public_body_id
         JOIN register.meeting AS public ON public.id = meeting.public_id
         CROSS JOIN LATERAL (SELECT count(*) AS names FROM jsonb_array_elements(public.document->'participants') AS line
                              WHERE line ? 'name') AS named
        WHERE term.ended_at IS NULL AND meeting.state = 'PUBLISHED' AND body.id = ANY ($1)
          AND ${NAMES_LEAVE_ON} <= $2 AND named.names > 0
        ORDER BY ${NAMES_LEAVE_ON}, meeting.reference LIMIT $3 OFFSET $4`,
      [bodiesWhere(actor, Role.REGISTRAR, Role.AUDITOR), until, take, skip],
    );
  }
}
