import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, In } from 'typeorm';
import { Clock } from '../../../../platform/clock.js';
import type { Language } from '../../../../platform/language/language.js';
import { normaliseName } from '../../../../words/organisation-name.js';
import { IdentifierScheme, organisationKinds } from '../../../../words/organisation-words.js';
import { includes } from '../../../../words/period.js';
import { type Actor, bodiesWhere } from '../../../accounts/actor.js';
import { Official } from '../../../bodies/official.entity.js';
import { OfficialsQueries } from '../../../bodies/officials.queries.js';
import { Post } from '../../../bodies/post.entity.js';
import { OrganisationIdentifier } from '../../../organisations/organisation-identifier.entity.js';
import { Organisation } from '../../../organisations/organisation.entity.js';
import { OrganisationsQueries } from '../../../organisations/organisations.queries.js';
import { RECORDING } from '../recording.js';
import { countryName } from '../../../../words/country.js';
import { written } from '../../organisations/identifier-in-words.js';

/** Somebody who may be meant: what they are called, and what tells them from others of that name. */
export interface Candidate {
  id: string;
  label: string;
  more: string;
}

/** Finds the organisations and officials that somebody types the name of. */
@Injectable()
export class PartiesQueries {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly organisationQueries: OrganisationsQueries,
    private readonly officialQueries: OfficialsQueries,
    private readonly clock: Clock,
  ) {}

  async organisations(text: string, language: Language, first = 10): Promise<Candidate[]> {
    const rows = await this.organisationQueries.search(text, first);
    const written = /\s/.test(text.trim()) ? await this.writtenTogether(text, first) : [];
    const all = new Map([...written, ...rows].map((row) => [row.id, row]));
    return this.asCandidates([...all.values()].slice(0, first), language);
  }

  // Swedish writes together what is often typed apart: "exempel nät" is Exempelnät.
  private async writtenTogether(text: string, first: number): Promise<Organisation[]> {
    const together = normaliseName(text).replaceAll(' ', '');
    const rows = together === '' ? [] : await this.organisationQueries.search(together, first);
    return rows.filter(({ normalisedName }) => normalisedName.replaceAll(' ', '').includes(together));
  }

  /** The only organisation that goes by exactly this name; null where none or several do. */
  exact(text: string, found: readonly Candidate[]): Candidate | null {
    const name = normaliseName(text);
    const same = found.filter(({ label }) => name !== '' && normaliseName(label) === name);
    return same.length === 1 ? (same[0] ?? null) : null;
  }

  async officials(actor: Actor, text: string, publicBodyId: string | null): Promise<Candidate[]> {
    if (text.trim() === '') return this.recentOfficials(actor);
    const search = { search: text, first: 10 };
    const near = publicBodyId ? await this.officialQueries.search(actor, { ...search, publicBodyId }) : [];
    const found = near.length > 0 ? near : await this.officialQueries.search(actor, search);
    return this.officialsAsCandidates(actor, found);
  }

  async organisationsById(ids: readonly string[], language: Language): Promise<Map<string, Candidate>> {
    if (ids.length === 0) return new Map();
    const rows = await this.database.manager.findBy(Organisation, { id: In([...ids]) });
    return byId(await this.asCandidates(rows, language));
  }

  async officialsById(actor: Actor, ids: readonly string[]): Promise<Map<string, Candidate>> {
    if (ids.length === 0) return new Map();
    const rows = await this.database.manager.findBy(Official, { id: In([...ids]) });
    return byId(await this.officialsAsCandidates(actor, rows));
  }

  /** Those whom somebody records for, then those who were in the meetings that they recorded lately, then colleagues. */
  private async recentOfficials(actor: Actor): Promise<Candidate[]> {
    const rows = await this.database.query<{ id: string }[]>(
      `SELECT official.id
         FROM office.official
         LEFT JOIN LATERAL (SELECT max(meeting.id::text) AS latest FROM office.participant
              JOIN office.meeting ON meeting.id = participant.meeting_id
             WHERE participant.official_id = official.id AND meeting.recorded_by = $2) AS met ON true
        WHERE official.public_body_id = ANY($3) OR official.id = ANY($1)
        ORDER BY (official.id = ANY($1)) DESC, met.latest DESC NULLS LAST, official.name COLLATE "sv-x-icu"
        LIMIT 20`,
      [[...actor.officialIds], actor.accountId, bodiesWhere(actor, ...RECORDING)],
    );
    const found = await this.officialsById(
      actor,
      rows.map(({ id }) => id),
    );
    return rows.flatMap(({ id }) => found.get(id) ?? []);
  }

  private async asCandidates(rows: readonly Organisation[], language: Language): Promise<Candidate[]> {
    const numbers = await this.database.manager.findBy(OrganisationIdentifier, {
      organisationId: In(rows.map(({ id }) => id)),
      scheme: IdentifierScheme.SE_ORGNR,
    });
    const numberOf = new Map(
      numbers.map(({ organisationId, scheme, value }) => [organisationId, written(scheme, value)]),
    );
    return rows.map(({ id, name, kind, country }) => ({
      id,
      label: name,
      more: [
        organisationKinds.label(kind, language),
        numberOf.get(id) ?? (country && countryName(country, language)),
      ]
        .filter((part) => part !== null)
        .join(', '),
    }));
  }

  private async officialsAsCandidates(actor: Actor, rows: readonly Official[]): Promise<Candidate[]> {
    const posts = await this.database.manager.findBy(Post, { officialId: In(rows.map(({ id }) => id)) });
    const today = this.clock.today();
    const candidates: Candidate[] = [];
    for (const official of rows) {
      const own = posts.filter(({ officialId }) => officialId === official.id);
      const title = (own.find((post) => includes(post, today)) ?? own[0])?.titleSv ?? '';
      const name = await this.officialQueries.nameFor(actor, official);
      candidates.push({ id: official.id, label: name ?? (title || '–'), more: title });
    }
    return candidates;
  }
}

function byId(candidates: readonly Candidate[]): Map<string, Candidate> {
  return new Map(candidates.map((each) => [each.id, each]));
}
