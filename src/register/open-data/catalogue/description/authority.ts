import { BodyKind } from '../../../../words/body-words.js';
import { link } from '../../rdf/graph/graph.js';

type Code = ReturnType<typeof link>;

const EU = 'http://publications.europa.eu/resource/authority/';
const PUBLISHER_TYPES = 'http://purl.org/adms/publishertype/';

/** Codes of lists that catalogues agree on. */
export const CODES = {
  themes: link(`${EU}data-theme`),
  government: link(`${EU}data-theme/GOVE`),
  regions: link(`${EU}data-theme/REGI`),
  swedish: link(`${EU}language/SWE`),
  english: link(`${EU}language/ENG`),
  sweden: link(`${EU}country/SWE`),
  open: link(`${EU}access-right/PUBLIC`),
  daily: link(`${EU}frequency/DAILY`),
  stable: link(`${EU}planned-availability/STABLE`),
  completed: link(`${EU}distribution-status/COMPLETED`),
  sha256: link('http://spdx.org/rdf/terms#checksumAlgorithm_sha256'),
} as const;

export function fileType(code: string): Code {
  return link(`${EU}file-type/${code}`);
}

export function mediaType(name: string): Code {
  return link(`http://www.iana.org/assignments/media-types/${name}`);
}

/** What kind of publisher a public body is. */
export function publisherType(kind: BodyKind | undefined): Code {
  return link(`${PUBLISHER_TYPES}${(kind && TYPES[kind]) ?? 'RegionalAuthority'}`);
}

const TYPES: Readonly<Partial<Record<BodyKind, string>>> = {
  [BodyKind.MUNICIPALITY]: 'LocalAuthority',
  [BodyKind.JOINT_AUTHORITY]: 'LocalAuthority',
  [BodyKind.AGENCY]: 'NationalAuthority',
  [BodyKind.COMPANY]: 'Company',
  [BodyKind.FOUNDATION]: 'NonProfitOrganisation',
};
