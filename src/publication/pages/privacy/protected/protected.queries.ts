import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, In } from 'typeorm';
import { type Actor, bodiesWhere } from '../../../../office/accounts/actor.js';
import { Official } from '../../../../office/bodies/official.entity.js';
import { OfficialsQueries } from '../../../../office/bodies/officials.queries.js';
import { Role } from '../../../../words/body-words.js';

/** An official as the page shows them. */
export interface ShownOfficial {
  id: string;
  name: string | null;
  slug: string;
  body: { sv: string; en: string | null };
  posts: string;
  by: string | null;
  at: Date | null;
}

interface Around {
  id: string;
  slug: string;
  sv: string;
  en: string | null;
  posts: string | null;
  by: string | null;
  at: Date | null;
}

const MOST_FOUND = 20;

/** Reads officials with protected identity, and those who may get it, for whoever keeps their bodies. */
@Injectable()
export class ProtectedOfficials {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly officials: OfficialsQueries,
  ) {}

  /** Each name that is read here is logged. */
  async list(actor: Actor, { skip, take }: { skip: number; take: number }): Promise<ShownOfficial[]> {
    const found = await this.database.manager.find(Official, {
      where: { publicBodyId: In(bodiesWhere(actor, Role.REGISTRAR)), protectedIdentity: true },
      order: { publicBodyId: 'ASC', id: 'ASC' },
      skip,
      take,
    });
    return this.shown(actor, found);
  }

  /** Officials without protection, by the beginning of their name. */
  async unprotected(actor: Actor, search: string): Promise<ShownOfficial[]> {
    const bodies = bodiesWhere(actor, Role.REGISTRAR);
    const found: Official[] = [];
    for (const publicBodyId of bodies) {
      const here = await this.officials.search(actor, { search, publicBodyId, first: MOST_FOUND });
      found.push(...here.filter(({ protectedIdentity }) => !protectedIdentity));
      if (found.length >= MOST_FOUND) break;
    }
    return this.shown(actor, found.slice(0, MOST_FOUND));
  }

  private async shown(actor: Actor, officials: readonly Official[]): Promise<ShownOfficial[]> {
    const rows = await this.database.query<Around[]>(AROUND, [officials.map(({ id }) => id)]);
    const around = new Map(rows.map((row) => [row.id, row]));
    const shown: ShownOfficial[] = [];
    for (const official of officials) {
      const about = around.get(official.id);
      if (!about) continue;
      const { id, slug, sv, en, posts, by, at } = about;
      const name = await this.officials.nameFor(actor, official);
      shown.push({ id, name, slug, body: { sv, en }, posts: posts ?? '', by, at });
    }
    return shown;
  }
}

const AROUND = `
  SELECT official.id, body.slug, body.name_sv AS sv, body.name_en AS en, posts.titles AS posts, decided.name AS by, decided.at
    FROM office.official JOIN office.public_body AS body ON body.id = official.public_body_id
    LEFT JOIN LATERAL (SELECT string_agg(title_sv, ', ' ORDER BY valid_from DESC NULLS LAST) AS titles
                         FROM office.post WHERE official_id = official.id) AS posts ON true
    LEFT JOIN LATERAL (SELECT coalesce(account.display_name, event.system_name) AS name, event.at
                         FROM office.audit_event AS event LEFT JOIN office.account ON account.id = event.account_id
                        WHERE event.subject_id = official.id::text AND event.operation = 'protectOfficial'
                        ORDER BY event.at DESC LIMIT 1) AS decided ON true
   WHERE official.id = ANY($1)`;
