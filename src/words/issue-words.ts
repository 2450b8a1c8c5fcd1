import { vocabulary } from './vocabulary.js';

export enum IssueStatus {
  PROPOSED = 'PROPOSED',
  ADOPTED = 'ADOPTED',
  PURSUED = 'PURSUED',
  PAUSED = 'PAUSED',
  ACHIEVED = 'ACHIEVED',
  PARTLY_ACHIEVED = 'PARTLY_ACHIEVED',
  DROPPED = 'DROPPED',
}
export const issueStatuses = vocabulary(
  'IssueStatus',
  IssueStatus,
  'How far an issue that the public body pursues has come.',
  {
    PROPOSED: { sv: 'Föreslagen', en: 'Proposed' },
    ADOPTED: { sv: 'Antagen', en: 'Adopted' },
    PURSUED: { sv: 'Drivs', en: 'Being pursued' },
    PAUSED: { sv: 'Vilande', en: 'Paused' },
    ACHIEVED: { sv: 'Uppnådd', en: 'Achieved' },
    PARTLY_ACHIEVED: { sv: 'Delvis uppnådd', en: 'Partly achieved' },
    DROPPED: { sv: 'Nedlagd', en: 'Dropped' },
  },
);

export enum TargetLevel {
  GOVERNMENT = 'GOVERNMENT',
  PARLIAMENT = 'PARLIAMENT',
  EU = 'EU',
  AGENCY = 'AGENCY',
  REGION_OR_MUNICIPALITY = 'REGION_OR_MUNICIPALITY',
  INTERNATIONAL = 'INTERNATIONAL',
  OTHER = 'OTHER',
}
export const targetLevels = vocabulary('TargetLevel', TargetLevel, 'Whom an issue seeks to influence.', {
  GOVERNMENT: { sv: 'Regeringen', en: 'The government' },
  PARLIAMENT: { sv: 'Riksdagen', en: 'Parliament (Riksdag)' },
  EU: { sv: 'EU', en: 'The European Union' },
  AGENCY: { sv: 'Statlig myndighet', en: 'A national agency' },
  REGION_OR_MUNICIPALITY: { sv: 'Annan region eller kommun', en: 'Another region or municipality' },
  INTERNATIONAL: { sv: 'Internationellt', en: 'An international body outside the EU' },
  OTHER: { sv: 'Annan', en: 'Other' },
});
