import { identifierUrl, writtenIdentifier } from '../../../words/identifier-pages.js';
import { type Json, type JsonObject } from '../../../words/json.js';
import { identifierSchemes } from '../../../words/organisation-words.js';
import { pathIn } from '../frame/portal-addresses.js';
import { isWebAddress } from '../record/web-address.rules.js';
import type { OrganisationView } from './organisation-view.js';

/** The organisation as search engines want it told: an Organization of https://schema.org. What is not known is left out. */
export function organisationJsonLd({
  organisation,
  merged,
  language,
  path,
  publicUrl,
}: OrganisationView): JsonObject {
  const { name, names, country, identifiers, website } = organisation;
  const known: Readonly<Record<string, Json | undefined>> = {
    '@context': 'https://schema.org',
    '@type': 'Organization',
    '@id': publicUrl + path,
    mainEntityOfPage: publicUrl + pathIn(language, path),
    name,
    alternateName: [...new Set([...names, ...merged].map((each) => each.name))].filter((one) => one !== name),
    url: isWebAddress(website) ? website : undefined,
    address: country === undefined ? undefined : { '@type': 'PostalAddress', addressCountry: country },
    identifier: identifiers.map(({ scheme, value }) => ({
      '@type': 'PropertyValue',
      propertyID: identifierSchemes.label(scheme, 'en'),
      value: writtenIdentifier(scheme, value),
    })),
    sameAs: identifiers.flatMap(({ scheme, value, url }) => url ?? identifierUrl(scheme, value) ?? []),
  };
  const told: JsonObject = {};
  for (const [member, value] of Object.entries(known)) {
    if (value !== undefined && !(Array.isArray(value) && value.length === 0)) told[member] = value;
  }
  return told;
}
