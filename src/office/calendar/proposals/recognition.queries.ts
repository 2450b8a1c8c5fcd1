import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Clock } from '../../../platform/clock.js';
import { Configuration } from '../../../platform/configuration/configuration.js';
import { OfficialCategory, Role } from '../../../words/body-words.js';
import { type Actor, bodiesWhere } from '../../accounts/actor.js';
import { plainSpelling } from '../../imports/spelling.rules.js';
import type { Attendee, CalendarEvent } from '../reading/calendar-event.js';
import { domainOf, domainsOfSite, siteDomain, withParents } from './domains.rules.js';
import type { ProposedOfficial } from './meeting-proposal.js';
import { type KnownOrganisation, type Recognised, writtenWays } from './parties.rules.js';
import { isPrivateDomain } from './private-domains.codelist.js';

const RECORDING = [Role.RECORDER, Role.PUBLISHER, Role.REGISTRAR, Role.IMPORTER] as const;

interface OfficialRow {
  id: string;
  publicBodyId: string;
  name: string;
  email: string | null;
  category: OfficialCategory;
  isProtected: boolean;
}

interface PostRow {
  officialId: string;
  postId: string;
  titleSv: string;
  titleEn: string | null;
}

/** Whom the office knows behind the addresses and names of events. What is asked for is not kept. */
@Injectable()
export class RecognitionQueries {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly configuration: Configuration,
    private readonly clock: Clock,
  ) {}

  async recognise(actor: Actor, events: readonly CalendarEvent[]): Promise<Recognised> {
    const people = events.flatMap(({ attendees, organiser }) =>
      organiser ? [organiser, ...attendees] : attendees,
    );
    const domains = [...new Set(people.flatMap(({ email }) => domainOf(email) ?? []))];
    const day = events[0]?.time.date ?? null;
    const officials = await this.officials(actor, people);
    const shown = await this.shown(officials, day);
    const byName = unambiguous(officials, shown);
    const bodies = new Set(bodiesWhere(actor, ...RECORDING));
    const near = new Set(
      officials
        .filter(({ id, publicBodyId, isProtected }) => {
          const hasPost = (shown.get(id)?.postId ?? null) !== null;
          return !isProtected && hasPost && bodies.has(publicBodyId);
        })
        .map(({ id }) => id),
    );
    return {
      officialsByEmail: new Map(officials.flatMap(({ email, id }) => entry(email, shown.get(id)))),
      officialsByName: byName,
      nearByName: new Map([...byName].filter(([, { id }]) => near.has(id))),
      ownDomains: await this.ownDomains(domains),
      organisations: await this.organisations(domains.filter((domain) => !isPrivateDomain(domain))),
    };
  }

  /** Officials by their ids, as the public record would show them today. */
  async officialsById(ids: readonly string[]): Promise<Map<string, ProposedOfficial>> {
    const officials = await this.database.query<OfficialRow[]>(
      `SELECT id, public_body_id AS "publicBodyId", name, NULL AS email, category, protected_identity AS "isProtected" FROM office.official WHERE id = ANY ($1)`,
      [ids],
    );
    return this.shown(officials, this.clock.today());
  }

  /** By name nobody is found whose name this reader may not see. */
  private officials(actor: Actor, people: readonly Attendee[]): Promise<OfficialRow[]> {
    const names = people.flatMap(({ name }) => (name === null ? [] : writtenWays(name)));
    return this.database.query<OfficialRow[]>(
      `SELECT official.id, official.public_body_id AS "publicBodyId", official.name, lower(account.email) AS email, official.category,
              official.protected_identity AS "isProtected"
         FROM office.official LEFT JOIN office.account ON account.id = official.account_id AND account.disabled_at IS NULL
        WHERE lower(account.email) = ANY ($1)
           OR lower(official.name) = ANY ($2) AND (NOT official.protected_identity OR official.id = ANY ($3))
        ORDER BY official.id LIMIT 2000`,
      [people.flatMap(({ email }) => email ?? []), names, [...actor.officialIds]],
    );
  }

  private async shown(
    officials: readonly OfficialRow[],
    day: string | null,
  ): Promise<Map<string, ProposedOfficial>> {
    const posts = await this.database.query<PostRow[]>(
      `SELECT DISTINCT ON (official_id) official_id AS "officialId", id AS "postId", title_sv AS "titleSv", title_en AS "titleEn"
         FROM office.post WHERE official_id = ANY ($1) AND (valid_from IS NULL OR valid_from <= $2)
          AND (valid_to IS NULL OR valid_to >= $2)
        ORDER BY official_id, valid_from DESC NULLS LAST, id`,
      [officials.map(({ id }) => id), day],
    );
    const postOf = new Map(posts.map((post) => [post.officialId, post]));
    return new Map(
      officials.map(({ id, publicBodyId, name, category, isProtected }) => {
        const { postId = null, titleSv = null, titleEn = null } = postOf.get(id) ?? {};
        const isNamed = category !== OfficialCategory.STAFF && !isProtected;
        return [id, { id, publicBodyId, name: isNamed ? name : null, postId, titleSv, titleEn }];
      }),
    );
  }

  /** Those of the domains that accounts here have addresses in, and those of the register's own addresses and site. */
  private async ownDomains(domains: readonly string[]): Promise<Set<string>> {
    const rows = await this.database.query<{ domain: string }[]>(
      `SELECT DISTINCT lower(split_part(email, '@', 2)) AS domain FROM office.account
        WHERE disabled_at IS NULL AND lower(split_part(email, '@', 2)) = ANY ($1)`,
      [domains],
    );
    const { calendarAddress = null, contactEmail = null } = this.configuration;
    const ours = [calendarAddress, contactEmail].map((address) => domainOf(address?.toLowerCase() ?? null));
    const house = domainsOfSite(domains, this.configuration.publicUrl);
    const all = [...rows.map(({ domain }) => domain), ...ours.flatMap((domain) => domain ?? []), ...house];
    return new Set(all.filter((domain) => !isPrivateDomain(domain)));
  }

  /** What was merged is told as what stands for it. */
  private async organisations(domains: readonly string[]): Promise<KnownOrganisation[]> {
    if (domains.length === 0) return [];
    const houses = [...new Set(domains.flatMap(withParents))];
    const sites = await this.database.query<{ id: string; name: string; website: string }[]>(
      `SELECT now_is.id, now_is.name, organisation.website
         FROM office.organisation JOIN office.organisation AS now_is
           ON now_is.id = coalesce(organisation.merged_into_id, organisation.id)
        WHERE EXISTS (SELECT FROM unnest($1::text[]) AS house
                       WHERE strpos(lower(organisation.website), house) > 0)
        ORDER BY now_is.used_at DESC LIMIT 500`,
      [houses],
    );
    const earlier = await this.database.query<{ id: string; name: string; domain: string }[]>(
      `SELECT now_is.id, now_is.name, known.domain
         FROM office.calendar_domain AS known JOIN office.organisation ON organisation.id = known.organisation_id
         JOIN office.organisation AS now_is ON now_is.id = coalesce(organisation.merged_into_id, organisation.id)
        WHERE known.domain = ANY ($1) ORDER BY known.used_at DESC LIMIT 500`,
      [domains],
    );
    return [
      ...earlier.map((each) => ({ ...each, by: 'EARLIER_MEETINGS' as const })),
      ...sites.flatMap(({ id, name, website }) => {
        const domain = siteDomain(website);
        return domain === null ? [] : [{ id, name, domain, by: 'WEBSITE' as const }];
      }),
    ];
  }
}

function unambiguous(
  officials: readonly OfficialRow[],
  shown: ReadonlyMap<string, ProposedOfficial>,
): Map<string, ProposedOfficial> {
  const byName = new Map<string, ProposedOfficial | null>();
  for (const { id, name } of officials) {
    const official = shown.get(id) ?? null;
    const key = plainSpelling(name);
    const known = byName.get(key);
    byName.set(key, known !== undefined && known?.id !== id ? null : official);
  }
  return new Map([...byName].flatMap(([name, official]) => entry(name, official ?? undefined)));
}

function entry<V>(key: string | null, value: V | undefined): [string, V][] {
  return key === null || value === undefined ? [] : [[key, value]];
}
