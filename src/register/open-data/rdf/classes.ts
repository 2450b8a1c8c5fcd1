import type { Table } from '../tables/table.js';
import { TERMS } from '../tables/properties.js';
import { expanded, type ShortName } from './namespaces.js';
import { propertyAddress } from './property-address.js';

interface Class {
  /** Of our own vocabulary. */
  readonly name: string;
  /** What it also is, in the vocabularies of others. */
  readonly also?: ShortName;
}

const CLASSES: Readonly<Record<string, Class>> = {
  meetings: { name: 'Meeting', also: 'schema:Event' },
  participants: { name: 'Participant' },
  organisations: { name: 'Organisation', also: 'org:Organization' },
  organisation_names: { name: 'OrganisationName' },
  organisation_identifiers: { name: 'OrganisationIdentifier', also: 'adms:Identifier' },
  officials: { name: 'Official', also: 'foaf:Agent' },
  posts: { name: 'Post', also: 'org:Post' },
  public_bodies: { name: 'PublicBody', also: 'org:FormalOrganization' },
  topics: { name: 'Topic', also: 'skos:Concept' },
  issues: { name: 'Issue' },
  documents: { name: 'Document', also: 'foaf:Document' },
  versions: { name: 'Version', also: 'prov:Entity' },
};

/** What a row of a table is: a class of our own, and what others call it. */
export function classOf({ name }: Pick<Table, 'name'>): Class {
  return CLASSES[name] ?? { name: singular(name) };
}

/** The same as addresses. */
export function classAddresses(publicUrl: string, table: Pick<Table, 'name'>): string[] {
  const { name, also } = classOf(table);
  const own = propertyAddress(publicUrl, `${TERMS}${name}`);
  return also === undefined ? [own] : [own, expanded(also)];
}

// decision_references → DecisionReference
function singular(name: string): string {
  const words = name.split('_').map((word) => word.slice(0, 1).toUpperCase() + word.slice(1));
  return words.join('').replace(/s$/, '');
}
