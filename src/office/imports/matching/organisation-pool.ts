import type { EntityManager } from 'typeorm';
import { randomId } from '../../../platform/identity.js';
import { normaliseName } from '../../../words/organisation-name.js';
import {
  addNewcomers,
  findByIdentifiersOrNames,
  type Newcomer,
} from '../../organisations/organisation-intake.js';
import { chooseNamesake, type Namesake } from '../../organisations/matching.rules.js';
import {
  identifierKey,
  type ProposedIdentifier,
  type ProposedOrganisation,
} from '../rows/proposed-meeting.js';

/** An organisation that a run brings. */
interface Fresh extends Newcomer, Namesake {
  identifiers: ProposedIdentifier[];
  country: string | null;
}

/** Which organisation each proposed one is. */
export type Resolved = ReadonlyMap<string, string>;

/** A number that stands for an organisation known already, by its name, without one. */
interface LateIdentifier extends ProposedIdentifier {
  organisationId: string;
}

/** Says which organisations a batch names: those known by number, then by name, and new ones. Never by guess. */
export class OrganisationPool {
  /** Those that this run brings and that the database does not have (yet). */
  private fresh: Fresh[] = [];
  private byName = new Map<string, Fresh[]>();
  private byIdentifier = new Map<string, Fresh>();
  private late: LateIdentifier[] = [];
  /** How many the run has brought. */
  brought = 0;

  /** `bestNames`: what a number is called, where some row has the number alone. */
  constructor(private readonly bestNames: ReadonlyMap<string, string>) {}

  /** Organisation keys (see `keyOf`) → ids. What is new has an id from now on, and lies here until it is kept. */
  async resolve(store: EntityManager, proposed: readonly ProposedOrganisation[]): Promise<Resolved> {
    const distinct = [...new Map(proposed.map((one) => [keyOf(one), this.named(one)])).entries()];
    const matches = await findByIdentifiersOrNames(
      store,
      distinct.map(([, { name, country, identifiers }]) => ({ names: [name], country, identifiers })),
    );
    const resolved = new Map<string, string>();
    distinct.forEach(([key, organisation], index) => {
      const match = matches[index];
      resolved.set(key, match?.organisationId ?? this.freshId(organisation));
      if (match?.by === 'NAME' && match.organisationId) this.learn(match.organisationId, organisation);
    });
    return resolved;
  }

  /** Writes what is new; answers the ids it has in the database, by those given before. */
  async keep(store: EntityManager, at: Date): Promise<Map<string, string>> {
    const given = this.fresh;
    const ids = given.length === 0 ? [] : await addNewcomers(store, given, at);
    await keepLate(store, this.late);
    return new Map(given.map(({ id }, index) => [id, ids[index] ?? id]));
  }

  /** Organisations known before that got a number. */
  get numbered(): string[] {
    return [...new Set(this.late.map(({ organisationId }) => organisationId))];
  }

  /** Forgets what is in the database now. */
  settle(): void {
    this.brought += this.fresh.length;
    this.forget();
  }

  /** Forgets what came to nothing, because its transaction is tried again. */
  forget(): void {
    this.fresh = [];
    this.byName = new Map();
    this.byIdentifier = new Map();
    this.late = [];
  }

  /** How many new ones wait here. */
  get waiting(): number {
    return this.fresh.length;
  }

  private named(organisation: ProposedOrganisation): ProposedOrganisation {
    const [first] = organisation.identifiers;
    if (first?.value !== organisation.name) return organisation;
    return { ...organisation, name: this.bestNames.get(identifierKey(first)) ?? organisation.name };
  }

  private freshId(organisation: ProposedOrganisation): string {
    const { name, kind, country, identifiers } = organisation;
    const known =
      identifiers.map((identifier) => this.byIdentifier.get(identifierKey(identifier))).find(Boolean) ??
      chooseNamesake({ identifiers, country }, this.byName.get(normaliseName(name)) ?? []);
    const fresh = (known as Fresh | null | undefined) ?? this.bring({ name, kind, country, identifiers: [] });
    for (const identifier of identifiers) this.number(fresh, identifier);
    return fresh.id;
  }

  private bring(newcomer: Omit<Fresh, 'id' | 'legal'>): Fresh {
    const fresh: Fresh = { ...newcomer, id: randomId(), legal: true };
    const name = normaliseName(fresh.name);
    this.fresh.push(fresh);
    if (name !== '') this.byName.set(name, [...(this.byName.get(name) ?? []), fresh]);
    return fresh;
  }

  private number(fresh: Fresh, identifier: ProposedIdentifier): void {
    if (this.byIdentifier.has(identifierKey(identifier))) return;
    fresh.identifiers.push(identifier);
    this.byIdentifier.set(identifierKey(identifier), fresh);
  }

  private learn(organisationId: string, { identifiers }: ProposedOrganisation): void {
    const known = new Set(this.late.map(identifierKey));
    const news = identifiers.filter((identifier) => !known.has(identifierKey(identifier)));
    this.late.push(...news.map((identifier) => ({ ...identifier, organisationId })));
  }
}

/** What tells one proposed organisation from another: its number, or its name and country. */
export function keyOf({ name, country, identifiers }: ProposedOrganisation): string {
  const numbers = identifiers.map(identifierKey).sort();
  return [...numbers, normaliseName(name) || name, country ?? ''].join('\u001f');
}

async function keepLate(store: EntityManager, late: readonly LateIdentifier[]): Promise<void> {
  if (late.length === 0) return;
  await store.query(
    `INSERT INTO office.organisation_identifier (id, organisation_id, scheme, value)
     SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[]) ON CONFLICT DO NOTHING`,
    [
      late.map(() => randomId()),
      late.map(({ organisationId }) => organisationId),
      late.map(({ scheme }) => scheme),
      late.map(({ value }) => value),
    ],
  );
}
