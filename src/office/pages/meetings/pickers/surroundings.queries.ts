import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { Language } from '../../../../platform/language/language.js';
import type { Values } from '../../../../platform/pages/forms/values.rules.js';
import { type Actor, bodiesWhere } from '../../../accounts/actor.js';
import { BodiesQueries } from '../../../bodies/bodies.queries.js';
import type { PublicBody } from '../../../bodies/public-body.entity.js';
import type { Surroundings } from '../form/meeting-form.view.js';
import { PartiesQueries } from './parties.queries.js';
import { RECORDING } from '../recording.js';
import { bodyName } from '../../bodies/body-name.js';
import { bodyIn } from './pickers.js';
import { SubjectsQueries } from './subjects.queries.js';

const KNOWN = 30;

/** What there is to choose from when somebody writes a meeting down. */
@Injectable()
export class SurroundingsQueries {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly bodies: BodiesQueries,
    private readonly parties: PartiesQueries,
    private readonly subjects: SubjectsQueries,
  ) {}

  async of(actor: Actor, language: Language, values: Values): Promise<Surroundings> {
    const publicBodyId = bodyIn(values);
    return {
      bodies: (await this.bodiesOf(actor)).map((body) => ({
        value: body.id,
        label: bodyName(body, language),
      })),
      ...(await this.subjects.of(actor, language, values)),
      officials: await this.parties.officials(actor, '', publicBodyId),
      organisations: await this.parties.organisations('', language, KNOWN),
    };
  }

  /** The bodies that somebody records meetings for. */
  async bodiesOf(actor: Actor): Promise<PublicBody[]> {
    const theirs = new Set(bodiesWhere(actor, ...RECORDING));
    return (await this.bodies.all()).filter(({ id }) => theirs.has(id));
  }

  /** Whose meetings somebody records: their own first, and of others the one that they recorded for last. */
  async usualOfficial(actor: Actor): Promise<{ id: string; publicBodyId: string } | null> {
    const [usual] = await this.database.query<{ id: string; publicBodyId: string }[]>(
      `SELECT official.id, official.public_body_id AS "publicBodyId"
         FROM office.official
         LEFT JOIN LATERAL (SELECT max(meeting.id::text) AS latest FROM office.participant
              JOIN office.meeting ON meeting.id = participant.meeting_id
             WHERE participant.official_id = official.id AND meeting.recorded_by = $2) AS met ON true
        WHERE official.id = ANY ($1)
        ORDER BY (official.account_id IS NOT DISTINCT FROM $2) DESC, met.latest DESC NULLS LAST, official.id LIMIT 1`,
      [[...actor.officialIds], actor.accountId],
    );
    return usual ?? null;
  }
}
