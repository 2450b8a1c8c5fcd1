import { vocabulary } from './vocabulary.js';

export enum OrganisationKind {
  COMPANY = 'COMPANY',
  INDUSTRY_ASSOCIATION = 'INDUSTRY_ASSOCIATION',
  EMPLOYER_ORGANISATION = 'EMPLOYER_ORGANISATION',
  TRADE_UNION = 'TRADE_UNION',
  CIVIL_SOCIETY = 'CIVIL_SOCIETY',
  CONSULTANCY = 'CONSULTANCY',
  THINK_TANK_OR_RESEARCH = 'THINK_TANK_OR_RESEARCH',
  NATIONAL_AUTHORITY = 'NATIONAL_AUTHORITY',
  MUNICIPALITY_OR_REGION = 'MUNICIPALITY_OR_REGION',
  STATE_OWNED_COMPANY = 'STATE_OWNED_COMPANY',
  EU_INSTITUTION = 'EU_INSTITUTION',
  FOREIGN_AUTHORITY = 'FOREIGN_AUTHORITY',
  RELIGIOUS_COMMUNITY = 'RELIGIOUS_COMMUNITY',
  POLITICAL_PARTY = 'POLITICAL_PARTY',
  INFORMAL_NETWORK = 'INFORMAL_NETWORK',
  MEDIA = 'MEDIA',
  OTHER = 'OTHER',
  UNKNOWN = 'UNKNOWN',
}
export const organisationKinds = vocabulary(
  'OrganisationKind',
  OrganisationKind,
  'What kind of organisation it is.',
  {
    COMPANY: { sv: 'Företag', en: 'Company' },
    INDUSTRY_ASSOCIATION: { sv: 'Branschorganisation', en: 'Industry association' },
    EMPLOYER_ORGANISATION: { sv: 'Arbetsgivarorganisation', en: 'Employer organisation' },
    TRADE_UNION: { sv: 'Fackförbund', en: 'Trade union' },
    CIVIL_SOCIETY: { sv: 'Civilsamhälle', en: 'Civil society' },
    CONSULTANCY: { sv: 'Konsult- eller advokatbyrå', en: 'Consultancy or law firm' },
    THINK_TANK_OR_RESEARCH: { sv: 'Tankesmedja eller forskning', en: 'Think tank or research' },
    NATIONAL_AUTHORITY: { sv: 'Svensk myndighet', en: 'Swedish authority' },
    MUNICIPALITY_OR_REGION: { sv: 'Kommun eller region', en: 'Municipality or region' },
    STATE_OWNED_COMPANY: { sv: 'Statligt ägt bolag', en: 'State-owned company' },
    EU_INSTITUTION: { sv: 'EU-institution', en: 'EU institution' },
    FOREIGN_AUTHORITY: { sv: 'Utländsk myndighet', en: 'Foreign authority' },
    RELIGIOUS_COMMUNITY: { sv: 'Trossamfund', en: 'Religious community' },
    POLITICAL_PARTY: { sv: 'Politiskt parti', en: 'Political party' },
    INFORMAL_NETWORK: { sv: 'Informellt nätverk', en: 'Informal network' },
    MEDIA: { sv: 'Medier', en: 'Media' },
    OTHER: { sv: 'Annat', en: 'Other' },
    UNKNOWN: { sv: 'Okänt', en: 'Not known' },
  },
);

/** Kinds whose representatives' names say what they believe or belong to: only the registrar may publish those. */
export const SENSITIVE_KINDS: ReadonlySet<OrganisationKind> = new Set([
  OrganisationKind.TRADE_UNION,
  OrganisationKind.RELIGIOUS_COMMUNITY,
  OrganisationKind.POLITICAL_PARTY,
]);

export enum IdentifierScheme {
  SE_ORGNR = 'SE_ORGNR',
  EU_TR = 'EU_TR',
  LEI = 'LEI',
  WIKIDATA = 'WIKIDATA',
  FI_Y = 'FI_Y',
  NO_ORGNR = 'NO_ORGNR',
  DK_CVR = 'DK_CVR',
  GB_COH = 'GB_COH',
  OTHER = 'OTHER',
}
export const identifierSchemes = vocabulary(
  'IdentifierScheme',
  IdentifierScheme,
  'The register that an organisation’s number comes from.',
  {
    SE_ORGNR: { sv: 'Organisationsnummer', en: 'Swedish organisation number' },
    EU_TR: { sv: 'EU:s öppenhetsregister', en: 'EU Transparency Register' },
    LEI: { sv: 'LEI-kod', en: 'Legal Entity Identifier (ISO 17442)' },
    WIKIDATA: { sv: 'Wikidata', en: 'Wikidata' },
    FI_Y: { sv: 'Finskt FO-nummer', en: 'Finnish business id (Y-tunnus)' },
    NO_ORGNR: { sv: 'Norskt organisationsnummer', en: 'Norwegian organisation number' },
    DK_CVR: { sv: 'Danskt CVR-nummer', en: 'Danish CVR number' },
    GB_COH: { sv: 'Brittiskt bolagsnummer', en: 'UK Companies House number' },
    OTHER: { sv: 'Annat register', en: 'Another register' },
  },
);
