import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager, In, IsNull } from 'typeorm';
import { Organisation } from './organisation.entity.js';
import { OrganisationDistinction } from './organisation-distinction.entity.js';

/** A decision that stands, with the organisations that it is about. */
export interface StandingDistinction {
  distinction: OrganisationDistinction;
  one: Organisation;
  other: Organisation;
}

/**
 * Selects which organisations are not the same, both ways round, each as the one that stands for it: whoever is the
 * same as one of two is not the same as the other, for as long as they are merged.
 */
export const DISTINCT = `
  SELECT way.id, way.other_id FROM office.organisation_distinction AS distinction
    JOIN office.organisation AS one ON one.id = distinction.one_id
    JOIN office.organisation AS other ON other.id = distinction.other_id
   CROSS JOIN LATERAL (VALUES
     (coalesce(one.merged_into_id, one.id), coalesce(other.merged_into_id, other.id)),
     (coalesce(other.merged_into_id, other.id), coalesce(one.merged_into_id, one.id))) AS way (id, other_id)
   WHERE distinction.ended_at IS NULL`;

/** Finds the organisations that somebody said are not the same. */
@Injectable()
export class DistinctionsQueries {
  constructor(@InjectDataSource() private readonly database: DataSource) {}

  /** Those that stand, the latest first. */
  async standing({ skip, take }: { skip: number; take: number }): Promise<StandingDistinction[]> {
    const { manager } = this.database;
    const distinctions = await manager.find(OrganisationDistinction, {
      where: { endedAt: IsNull() },
      order: { madeAt: 'DESC', id: 'ASC' },
      skip,
      take,
    });
    const ids = distinctions.flatMap(({ oneId, otherId }) => [oneId, otherId]);
    const organisations = await manager.findBy(Organisation, { id: In(ids) });
    const byId = new Map(organisations.map((organisation) => [organisation.id, organisation]));
    return distinctions.flatMap((distinction) => {
      const [one, other] = [byId.get(distinction.oneId), byId.get(distinction.otherId)];
      return one && other ? [{ distinction, one, other }] : [];
    });
  }

  areDistinct(id: string, otherId: string): Promise<boolean> {
    return areDistinct(this.database.manager, id, otherId);
  }
}

/** Whether somebody said that two organisations, or such as they stand for, are not the same. */
export async function areDistinct(store: EntityManager, id: string, otherId: string): Promise<boolean> {
  const rows = await store.query<object[]>(
    `SELECT FROM (${DISTINCT}) AS apart WHERE id = $1 AND other_id = $2 LIMIT 1`,
    [id, otherId],
  );
  return rows.length > 0;
}
