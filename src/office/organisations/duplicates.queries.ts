import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, In } from 'typeorm';
import { identifierValue } from '../../words/identifiers.js';
import { normaliseName } from '../../words/organisation-name.js';
import { DISTINCT } from './distinctions.queries.js';
import { type Comparable, compare } from './duplicate.rules.js';
import type { PossibleDuplicate } from './possible-duplicate.type.js';
import { Organisation } from './organisation.entity.js';
import { type WrittenIdentifier, withProtocol } from './organisation.rules.js';

/** What somebody is about to record. */
export interface Draft {
  name: string;
  identifiers?: readonly WrittenIdentifier[] | null;
  country?: string | null;
  website?: string | null;
}

interface Row extends WholeRow {
  similarity: number;
}

/** An organisation with all that was merged into it, to be compared. */
export interface WholeRow extends Comparable {
  id: string;
}

/** Finds organisations that may be the same as another one, and says why. */
@Injectable()
export class DuplicatesQueries {
  constructor(@InjectDataSource() private readonly database: DataSource) {}

  /** Before recording: those that may be the organisation already. */
  ofDraft(draft: Draft): Promise<PossibleDuplicate[]> {
    const identifiers = (draft.identifiers ?? []).flatMap(({ scheme, value }) => {
      const stored = identifierValue(scheme, value);
      return stored === null ? [] : [{ scheme, value: stored }];
    });
    return this.alike(null, {
      names: [normaliseName(draft.name)].filter((name) => name !== ''),
      identifiers,
      country: draft.country ?? null,
      website: draft.website ? withProtocol(draft.website) : null,
    });
  }

  /** Afterwards: those that an organisation might be merged with. */
  async of(organisation: Organisation): Promise<PossibleDuplicate[]> {
    if (organisation.mergedIntoId !== null) return [];
    const [row] = await this.database.query<Row[]>(`${WHOLE} WHERE organisation.id = $1`, [organisation.id]);
    return row ? this.alike(organisation.id, row) : [];
  }

  private async alike(id: string | null, one: Comparable): Promise<PossibleDuplicate[]> {
    const rows = await this.database.query<Row[]>(ALIKE, [
      one.names,
      one.identifiers.map(({ scheme }) => scheme),
      one.identifiers.map(({ value }) => value),
      id,
    ]);
    const compared = rows.flatMap((row) => {
      const comparison = compare(one, row, row.similarity);
      return comparison ? [{ id: row.id, ...comparison }] : [];
    });
    const best = compared.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1)).slice(0, MOST);
    const found = await this.database.manager.findBy(Organisation, { id: In(best.map((other) => other.id)) });
    const byId = new Map(found.map((other) => [other.id, other]));
    return best.flatMap(({ id: otherId, score, why }) => {
      const other = byId.get(otherId);
      return other ? [{ organisation: other, score, why }] : [];
    });
  }
}

const MOST = 20;
const MOST_COMPARED = 200;

/** Selects organisations with all that was merged into each. */
export const WHOLE = `
  SELECT organisation.id, organisation.country, organisation.website,
         ARRAY(SELECT part.normalised_name FROM office.organisation AS part
                WHERE organisation.id IN (part.id, part.merged_into_id) AND part.normalised_name <> ''
               UNION
               SELECT name.normalised FROM office.organisation_name AS name
                 JOIN office.organisation AS part ON part.id = name.organisation_id
                WHERE organisation.id IN (part.id, part.merged_into_id) AND name.normalised <> '') AS names,
         (SELECT coalesce(json_agg(json_build_object('scheme', identifier.scheme, 'value', identifier.value)), '[]')
            FROM office.organisation_identifier AS identifier
            JOIN office.organisation AS part ON part.id = identifier.organisation_id
           WHERE organisation.id IN (part.id, part.merged_into_id)) AS identifiers
    FROM office.organisation`;

const ALIKE = `
  WITH sought AS (SELECT unnest($1::text[]) AS name),
  alike AS (
    SELECT coalesce(organisation.merged_into_id, organisation.id) AS id,
           public.similarity(organisation.normalised_name, sought.name) AS similarity
      FROM sought JOIN office.organisation ON organisation.normalised_name OPERATOR(public.%) sought.name
    UNION ALL
    SELECT coalesce(owner.merged_into_id, owner.id), public.similarity(other.normalised, sought.name)
      FROM sought
      JOIN office.organisation_name AS other ON other.normalised OPERATOR(public.%) sought.name
      JOIN office.organisation AS owner ON owner.id = other.organisation_id
    UNION ALL
    SELECT coalesce(owner.merged_into_id, owner.id), 1
      FROM unnest($2::text[], $3::text[]) AS number (scheme, value)
      JOIN office.organisation_identifier AS identifier USING (scheme, value)
      JOIN office.organisation AS owner ON owner.id = identifier.organisation_id
  ),
  best AS (
    SELECT id, max(similarity) AS similarity FROM alike
     WHERE id IS DISTINCT FROM $4
       AND id NOT IN (SELECT other_id FROM (${DISTINCT}) AS apart WHERE apart.id = $4)
     GROUP BY id ORDER BY 2 DESC, id LIMIT ${MOST_COMPARED}
  )
  SELECT whole.*, best.similarity FROM best JOIN (${WHOLE}) AS whole USING (id)`;
