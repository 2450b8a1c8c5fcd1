import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, In } from 'typeorm';
import { DISTINCT } from './distinctions.queries.js';
import { compare, type Comparison } from './duplicate.rules.js';
import { WHOLE, type WholeRow } from './duplicates.queries.js';
import { Organisation } from './organisation.entity.js';

/** Two organisations that may be the same. */
export interface DuplicatePair extends Comparison {
  one: Organisation;
  other: Organisation;
}

interface Candidate {
  one: string;
  other: string;
  similarity: number;
}

/** Finds the organisations of the register that somebody should look at, two by two; not those that somebody said are different. */
@Injectable()
export class DuplicatePairsQueries {
  constructor(@InjectDataSource() private readonly database: DataSource) {}

  /** All that are called the same, and those recently used that are called much like another; most alike first. */
  async pairs(): Promise<DuplicatePair[]> {
    const candidates = await this.database.query<Candidate[]>(CANDIDATES);
    const ids = [...new Set(candidates.flatMap(({ one, other }) => [one, other]))];
    const rows = await this.database.query<WholeRow[]>(`${WHOLE} WHERE organisation.id = ANY ($1)`, [ids]);
    const whole = new Map(rows.map((row) => [row.id, row]));
    const organisations = await this.database.manager.findBy(Organisation, { id: In(ids) });
    const byId = new Map(organisations.map((organisation) => [organisation.id, organisation]));
    const pairs = candidates.flatMap((candidate): DuplicatePair[] => {
      const [one, other] = [byId.get(candidate.one), byId.get(candidate.other)];
      const comparison = compared(whole.get(candidate.one), whole.get(candidate.other), candidate.similarity);
      return one && other && comparison ? [{ one, other, ...comparison }] : [];
    });
    return pairs.sort((a, b) => b.score - a.score || a.one.name.localeCompare(b.one.name, 'sv'));
  }
}

const MOST = 500;
const RECENT = 200;

function compared(one: WholeRow | undefined, other: WholeRow | undefined, similarity: number) {
  return one && other ? compare(one, other, similarity) : null;
}

// Equal names are found among all by their words in order; alike ones cost a look-up each, so only for those in use.
const CANDIDATES = `
  WITH named AS (
    SELECT id, normalised_name AS name FROM office.organisation
     WHERE merged_into_id IS NULL AND normalised_name <> ''
    UNION
    SELECT owner.id, other.normalised FROM office.organisation_name AS other
      JOIN office.organisation AS owner ON owner.id = other.organisation_id
     WHERE owner.merged_into_id IS NULL AND other.normalised <> ''
  ), worded AS (
    SELECT DISTINCT id, ARRAY(SELECT word FROM unnest(string_to_array(name, ' ')) AS word ORDER BY word) AS words
      FROM named
  ), recent AS (
    SELECT id, normalised_name AS name FROM office.organisation
     WHERE merged_into_id IS NULL AND normalised_name <> '' ORDER BY used_at DESC, id LIMIT ${RECENT}
  ), pairs AS (
    SELECT one.id AS one, other.id AS other, 1::real AS similarity
      FROM worded AS one JOIN worded AS other USING (words) WHERE one.id < other.id
    UNION ALL
    SELECT least(recent.id, other.id), greatest(recent.id, other.id),
           public.similarity(recent.name, other.normalised_name)
      FROM recent
      JOIN office.organisation AS other ON other.normalised_name OPERATOR(public.%) recent.name
       AND other.merged_into_id IS NULL AND other.id <> recent.id
  )
  SELECT one, other, max(similarity) AS similarity FROM pairs
   WHERE NOT EXISTS (
     SELECT FROM (${DISTINCT}) AS apart WHERE apart.id = pairs.one AND apart.other_id = pairs.other)
   GROUP BY one, other ORDER BY 3 DESC, one, other LIMIT ${MOST}`;
