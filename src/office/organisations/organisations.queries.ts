import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, In, IsNull } from 'typeorm';
import { identifierCandidates } from '../../words/identifiers.js';
import type { Reason } from '../../platform/language/message.js';
import { normaliseName } from '../../words/organisation-name.js';
import { isTooLongToSeek } from '../../words/search-words.js';
import type { Actor } from '../accounts/actor.js';
import { mergedAlready } from './merge.rules.js';
import { isNamedPublicly, mergeable, requireMayAmend } from './organisation-access.js';
import { OrganisationMerge } from './organisation-merge.entity.js';
import { Organisation } from './organisation.entity.js';

/** Reads organisations for those who choose one. */
@Injectable()
export class OrganisationsQueries {
  constructor(@InjectDataSource() private readonly database: DataSource) {}

  byId(id: string): Promise<Organisation | null> {
    return this.database.manager.findOneBy(Organisation, { id });
  }

  /** Whether a published meeting names it: then the public register has it too. */
  isPublic(id: string): Promise<boolean> {
    return isNamedPublicly(this.database.manager, id);
  }

  /** Refuses those who may not amend it, before they begin to. */
  requireMayAmend(actor: Actor, organisation: Organisation): Promise<void> {
    return requireMayAmend(this.database.manager, actor, organisation);
  }

  /** Why one that another one stands for is not changed. */
  async mergedFaults(organisation: Organisation): Promise<Reason[]> {
    return mergedAlready(await mergeable(this.database.manager, organisation), '/id');
  }

  /** The merges that an organisation has part in, the latest first. */
  mergesOf(id: string): Promise<OrganisationMerge[]> {
    return this.database.manager.find(OrganisationMerge, {
      where: [{ mergedId: id }, { survivorId: id }],
      order: { mergedAt: 'DESC', id: 'ASC' },
    });
  }

  /** The ones that somebody may mean, best first, and among equals the most recently used; no text: the most recent. */
  async search(text: string, first: number, skip = 0): Promise<Organisation[]> {
    if (text.trim() === '') return this.mostRecent(first, skip);
    if (isTooLongToSeek(text)) return [];
    return this.inOrder(await this.found(text, first, skip));
  }

  private mostRecent(first: number, skip: number): Promise<Organisation[]> {
    return this.database.manager.find(Organisation, {
      where: { mergedIntoId: IsNull() },
      order: { usedAt: 'DESC', id: 'ASC' },
      take: first,
      skip,
    });
  }

  private async found(text: string, first: number, skip: number): Promise<string[]> {
    const identifiers = identifierCandidates(text);
    const rows = await this.database.query<{ id: string }[]>(SEARCH, [
      normaliseName(text),
      identifiers.map(({ scheme }) => scheme),
      identifiers.map(({ value }) => value),
      first,
      skip,
    ]);
    return rows.map(({ id }) => id);
  }

  private async inOrder(ids: string[]): Promise<Organisation[]> {
    const rows = await this.database.manager.findBy(Organisation, { id: In(ids) });
    const byId = new Map(rows.map((row) => [row.id, row]));
    return ids.flatMap((id) => byId.get(id) ?? []);
  }
}

// $1 is normalised, so it holds letters, digits and spaces and nothing that LIKE would read as a pattern.
// The order of words does not matter to trigrams; ranks: by identifier, the name, its beginning, part of it, much like it.
const SEARCH = `
  WITH names AS (
    SELECT id, normalised_name AS name FROM office.organisation
    UNION ALL
    SELECT organisation_id, normalised FROM office.organisation_name
  ), found AS (
    SELECT id, CASE WHEN name = $1 THEN 1 WHEN name LIKE $1 || '%' THEN 2 WHEN name LIKE '%' || $1 || '%' THEN 3
                    ELSE 5 - public.word_similarity($1, name) END AS rank
      FROM names
     WHERE $1 <> '' AND (name LIKE '%' || $1 || '%' OR name OPERATOR(public.%>) $1)
    UNION ALL
    SELECT identifier.organisation_id, 0
      FROM unnest($2::text[], $3::text[]) AS sought (scheme, value)
      JOIN office.organisation_identifier AS identifier USING (scheme, value)
  )
  SELECT organisation.id
    FROM found
    JOIN office.organisation AS named ON named.id = found.id
    JOIN office.organisation ON organisation.id = coalesce(named.merged_into_id, named.id)
   GROUP BY organisation.id
   ORDER BY min(found.rank), organisation.used_at DESC, organisation.id
   LIMIT $4 OFFSET $5`;
