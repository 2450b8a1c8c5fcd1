import { NameBasis } from '../../words/meeting-words.js';
import type { OrganisationKind } from '../../words/organisation-words.js';

/** In which function somebody speaks for an organisation, in both languages. */
export type Speaker = readonly [sv: string, en: string];

const AUTHORITY: readonly [Speaker, ...Speaker[]] = [
  ['Enhetschef', 'Head of unit'],
  ['Handläggare', 'Case officer'],
  ['Avdelningschef', 'Director'],
];

/** Who usually speaks for organisations of a kind. */
export const speakers: Readonly<Record<OrganisationKind, readonly [Speaker, ...Speaker[]]>> = {
  COMPANY: [
    ['Verkställande direktör', 'Chief executive'],
    ['Chef för samhällskontakter', 'Head of public affairs'],
    ['Affärsområdeschef', 'Head of business area'],
    ['Projektchef', 'Project director'],
  ],
  INDUSTRY_ASSOCIATION: [
    ['Förbundsdirektör', 'Director general'],
    ['Näringspolitisk expert', 'Policy expert'],
  ],
  EMPLOYER_ORGANISATION: [['Förhandlingschef', 'Chief negotiator']],
  TRADE_UNION: [
    ['Ordförande för den regionala avdelningen', 'Chair of the regional branch'],
    ['Ombudsman', 'Negotiator'],
  ],
  CIVIL_SOCIETY: [
    ['Ordförande', 'Chair'],
    ['Styrelseledamot', 'Board member'],
    ['Verksamhetsledare', 'Manager'],
  ],
  CONSULTANCY: [['Senior rådgivare', 'Senior adviser']],
  THINK_TANK_OR_RESEARCH: [
    ['Forskningsledare', 'Research lead'],
    ['Utredare', 'Analyst'],
  ],
  NATIONAL_AUTHORITY: AUTHORITY,
  MUNICIPALITY_OR_REGION: [
    ['Ordförande i kommunstyrelsen', 'Chair of the executive board'],
    ['Samhällsbyggnadschef', 'Head of planning'],
    ['Strateg', 'Strategist'],
  ],
  STATE_OWNED_COMPANY: [['Verkställande direktör', 'Chief executive']],
  EU_INSTITUTION: [
    ['Policyhandläggare', 'Policy officer'],
    ['Enhetschef', 'Head of unit'],
  ],
  FOREIGN_AUTHORITY: [['Internationell strateg', 'International officer']],
  RELIGIOUS_COMMUNITY: [['Verksamhetsansvarig', 'Manager']],
  POLITICAL_PARTY: [['Politisk sakkunnig', 'Political adviser']],
  INFORMAL_NETWORK: [['Talesperson', 'Spokesperson']],
  MEDIA: [['Ansvarig utgivare', 'Publisher']],
  OTHER: AUTHORITY,
  UNKNOWN: AUTHORITY,
};

/** An outside person whose name is published, and why it may be. Nobody is called so. */
export interface NamedPerson {
  name: string;
  nameBasis: NameBasis;
  nameCitation: string | null;
}

const DECISION = 'Regionfullmäktige i Exempelland, beslut om registrets namn, RF 2023-00087';

/** Organisation → whom it sends when the script says so. */
export const namedPeople: Readonly<Record<string, NamedPerson>> = {
  exempeltag: publicTask('Berit Banvallsson'),
  modelltrafik: publicTask('Mikael Modellbygge'),
  batteri: publicTask('Cecilia Cellström'),
  exempelnat: publicTask('Edvard Elsladd'),
  naringsrad: publicTask('Nina Näringsdotter'),
  transportdep: publicTask('Tomas Transporterius'),
  hamn: publicTask('Kaj Kajplatsson'),
  // Withdraws it later: see the redactions of the script.
  reuma: { name: 'Lena Ledvärkare', nameBasis: NameBasis.CONSENT, nameCitation: null },
};

function publicTask(name: string): NamedPerson {
  return { name, nameBasis: NameBasis.PUBLIC_TASK, nameCitation: DECISION };
}
