import { IdentifierScheme } from './organisation-words.js';

/** The official page about an organisation in the register its number comes from; null where there is none to link to. */
export function identifierUrl(scheme: IdentifierScheme, value: string): string | null {
  const page = identifierPages[scheme];
  return page === null ? null : page + encodeURIComponent(value);
}

/** An identifier as people write it: 212000-0142. */
export function writtenIdentifier(scheme: IdentifierScheme, value: string): string {
  if (scheme !== IdentifierScheme.SE_ORGNR) return value;
  return `${value.slice(0, 6)}-${value.slice(6)}`;
}

/** What the addresses of such pages begin with. Sweden's register of companies has none for one company. */
export const identifierPages: Readonly<Record<IdentifierScheme, string | null>> = {
  SE_ORGNR: null,
  EU_TR: 'https://transparency-register.europa.eu/search-register-or-update/organisation-detail_en?id=',
  LEI: 'https://search.gleif.org/#/record/',
  WIKIDATA: 'https://www.wikidata.org/wiki/',
  FI_Y: 'https://tietopalvelu.ytj.fi/yritys/',
  NO_ORGNR: 'https://data.brreg.no/enhetsregisteret/oppslag/enheter/',
  DK_CVR: 'https://datacvr.virk.dk/enhed/virksomhed/',
  GB_COH: 'https://find-and-update.company-information.service.gov.uk/company/',
  OTHER: null,
};
