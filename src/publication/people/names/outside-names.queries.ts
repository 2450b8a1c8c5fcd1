import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { type Actor, bodiesWhere } from '../../../office/accounts/actor.js';
import { Role } from '../../../words/body-words.js';
import type { NameBasis } from '../../../words/meeting-words.js';
import { SENSITIVE_KINDS } from '../../../words/organisation-words.js';
import { NameStanding, type OutsideName } from './outside-name.js';

/** Which names somebody asks for; what is left out does not matter. */
export interface NameSearch {
  publicBodyId?: string | null;
  meetingId?: string | null;
  basis?: NameBasis | null;
  standing?: NameStanding | null;
  /** Beside a union, a religious community or a party. */
  sensitive?: boolean;
  /** For which no registrar answers. */
  unapproved?: boolean;
}

export interface Window {
  skip: number;
  take: number;
}

/** How many names stand how, and on which basis those that everyone sees are published. */
export interface NameFigures {
  byStanding: Partial<Record<NameStanding, number>>;
  byBasis: Partial<Record<NameBasis, number>>;
}

/** Reads the names of outside people, where somebody keeps or audits the register. */
@Injectable()
export class OutsideNames {
  constructor(@InjectDataSource() private readonly database: DataSource) {}

  /** Those whose meeting was changed last come first. */
  async list(actor: Actor, search: NameSearch, { skip, take }: Window): Promise<OutsideName[]> {
    return this.database.query<OutsideName[]>(
      `SELECT named.*, ${DECIDED.columns} FROM (${NAMED} ${WHERE}
         ORDER BY meeting.edited_at DESC, line.id OFFSET $8 LIMIT $9) AS named ${DECIDED.joins}
        ORDER BY named."editedAt" DESC, named."lineId"`,
      [...conditions(actor, search), skip, take],
    );
  }

  async count(actor: Actor, search: NameSearch): Promise<number> {
    const rows = await this.database.query<{ names: number }[]>(
      `SELECT count(*)::integer AS names FROM (${NAMED} ${WHERE}) AS named`,
      conditions(actor, search),
    );
    return rows[0]?.names ?? 0;
  }

  async figures(actor: Actor): Promise<NameFigures> {
    const rows = await this.database.query<
      { standing: NameStanding; basis: NameBasis | null; names: number }[]
    >(
      `SELECT standing, basis, count(*)::integer AS names FROM (${NAMED} ${WHERE}) AS named GROUP BY 1, 2`,
      conditions(actor, {}),
    );
    const figures: NameFigures = { byStanding: {}, byBasis: {} };
    for (const { standing, basis, names } of rows) {
      figures.byStanding[standing] = (figures.byStanding[standing] ?? 0) + names;
      if (standing === NameStanding.PUBLIC && basis) figures.byBasis[basis] = names;
    }
    return figures;
  }
}

// Null: every body, for the product itself.
function conditions(actor: Actor, search: NameSearch): unknown[] {
  return [
    actor.system ? null : bodiesWhere(actor, Role.REGISTRAR, Role.AUDITOR),
    search.publicBodyId ?? null,
    search.meetingId ?? null,
    search.basis ?? null,
    search.standing ?? null,
    search.sensitive ?? false,
    search.unapproved ?? false,
  ];
}

const KINDS = [...SENSITIVE_KINDS].map((kind) => `'${kind}'`).join(', ');
const SENSITIVE = `coalesce(organisation.kind IN (${KINDS}), false) OR coalesce(behind.kind IN (${KINDS}), false)`;
const REDACTED = `EXISTS (SELECT FROM office.redaction WHERE redaction.meeting_id = meeting.id
  AND redaction.item_id = line.id AND redaction.field = 'name' AND redaction.lifted_at IS NULL)`;
// What a registrar decided holds, whatever is written beside it.
const decidedOr = (decided: string, written: string) =>
  `CASE WHEN line.decided_at IS NULL THEN line.${written} ELSE line.${decided} END`;
const BASIS = decidedOr('decided_basis', 'name_basis');
const CITATION = decidedOr('decided_citation', 'name_citation');
const GROUND = decidedOr('decided_ground', 'withheld_ground');
const STANDING = `CASE
  WHEN ${GROUND} IS NOT NULL OR ${REDACTED} THEN 'WITHHELD'
  WHEN meeting.state = 'PUBLISHED' THEN CASE WHEN ${BASIS} IS NULL THEN 'WITHHELD' ELSE 'PUBLIC' END
  WHEN ${BASIS} IS NULL THEN 'UNDECIDED' ELSE 'COMING' END`;

// What is withdrawn is public no more, and its names with it.
const NAMED = `SELECT line.id AS "lineId", meeting.id AS "meetingId", meeting.public_body_id AS "publicBodyId",
    meeting.state, coalesce(meeting.reference, meeting.title) AS meeting, line.name,
    coalesce(line.organisation_name, organisation.name) AS organisation,
    coalesce(line.function_sv, line.function_en, line.capacity) AS title, ${SENSITIVE} AS sensitive,
    meeting.names_approved AS approved, ${BASIS} AS basis, ${CITATION} AS citation, ${STANDING} AS standing,
    ${GROUND} AS ground, line.decided_by AS "decidedBy", line.decided_at AS "decidedAt",
    meeting.edited_at AS "editedAt", meeting.source_name AS source
  FROM office.participant AS line
  JOIN office.meeting ON meeting.id = line.meeting_id
  LEFT JOIN office.organisation ON organisation.id = line.organisation_id
  LEFT JOIN office.organisation AS behind ON behind.id = line.on_behalf_of_id`;
const WHERE = `WHERE line.official_id IS NULL AND line.name IS NOT NULL AND meeting.state <> 'WITHDRAWN'
  AND ($1::uuid[] IS NULL OR meeting.public_body_id = ANY($1))
  AND ($2::uuid IS NULL OR meeting.public_body_id = $2) AND ($3::uuid IS NULL OR meeting.id = $3)
  AND ($4::text IS NULL OR ${BASIS} = $4) AND ($5::text IS NULL OR ${STANDING} = $5)
  AND (NOT $6::boolean OR ${SENSITIVE}) AND (NOT $7::boolean OR NOT meeting.names_approved)`;

// Where no registrar decided: who redacted it, as the night does after the period for names, or said last who took part.
const DECIDED = {
  columns: `CASE WHEN named."decidedAt" IS NULL THEN redaction.decision END AS decision,
    CASE WHEN named."decidedAt" IS NULL THEN coalesce(redactor.display_name, editor.name) ELSE decider.display_name END AS by,
    coalesce(named."decidedAt", redaction.redacted_at, editor.at) AS at`,
  joins: `LEFT JOIN office.account AS decider ON decider.id = named."decidedBy"
    LEFT JOIN LATERAL (SELECT CASE cause WHEN 'DECISION' THEN decision END AS decision, redacted_by, redacted_at FROM office.redaction
      WHERE redaction.meeting_id = named."meetingId" AND redaction.item_id = named."lineId"
        AND redaction.field = 'name' AND redaction.lifted_at IS NULL
      ORDER BY redacted_at DESC LIMIT 1) AS redaction ON true
    LEFT JOIN office.account AS redactor ON redactor.id = redaction.redacted_by
    LEFT JOIN LATERAL (SELECT coalesce(account.display_name, event.system_name) AS name, event.at
      FROM office.audit_event AS event LEFT JOIN office.account ON account.id = event.account_id
      WHERE event.subject_id = named."meetingId"::text AND 'participants' = ANY(event.fields)
      ORDER BY event.at DESC LIMIT 1) AS editor ON true`,
};
