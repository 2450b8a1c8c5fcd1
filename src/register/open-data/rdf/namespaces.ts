/** The vocabularies of others that we use, under the names that everybody uses for them. */
export const NAMESPACES = {
  adms: 'http://www.w3.org/ns/adms#',
  dcat: 'http://www.w3.org/ns/dcat#',
  dcatap: 'http://data.europa.eu/r5r/',
  dcterms: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  org: 'http://www.w3.org/ns/org#',
  owl: 'http://www.w3.org/2002/07/owl#',
  prov: 'http://www.w3.org/ns/prov#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  schema: 'https://schema.org/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  spdx: 'http://spdx.org/rdf/terms#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

export type Prefix = keyof typeof NAMESPACES;

/** A name with a prefix before it, such as dcterms:title. */
export type ShortName = `${Prefix}:${string}`;

export function expanded(name: ShortName): string {
  const colon = name.indexOf(':');
  return NAMESPACES[name.slice(0, colon) as Prefix] + name.slice(colon + 1);
}

/** The namespaces that some names need, in the order of their prefixes. */
export function namespacesOf(names: Iterable<ShortName>): [Prefix, string][] {
  const prefixes = new Set([...names].map((name) => name.slice(0, name.indexOf(':')) as Prefix));
  return [...prefixes].sort().map((prefix) => [prefix, NAMESPACES[prefix]]);
}
