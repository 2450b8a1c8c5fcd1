import { vocabulary } from './vocabulary.js';

export enum BodyKind {
  REGION = 'REGION',
  MUNICIPALITY = 'MUNICIPALITY',
  COUNCIL = 'COUNCIL',
  BOARD = 'BOARD',
  COMMITTEE = 'COMMITTEE',
  ADMINISTRATION = 'ADMINISTRATION',
  COMPANY = 'COMPANY',
  FOUNDATION = 'FOUNDATION',
  JOINT_AUTHORITY = 'JOINT_AUTHORITY',
  AGENCY = 'AGENCY',
  OTHER = 'OTHER',
}
export const bodyKinds = vocabulary('BodyKind', BodyKind, 'What kind of public body it is.', {
  REGION: { sv: 'Region', en: 'Region' },
  MUNICIPALITY: { sv: 'Kommun', en: 'Municipality' },
  COUNCIL: { sv: 'Fullmäktige', en: 'Council (elected assembly)' },
  BOARD: { sv: 'Styrelse', en: 'Board' },
  COMMITTEE: { sv: 'Nämnd eller utskott', en: 'Committee' },
  ADMINISTRATION: { sv: 'Förvaltning', en: 'Administration' },
  COMPANY: { sv: 'Bolag', en: 'Publicly owned company' },
  FOUNDATION: { sv: 'Stiftelse', en: 'Foundation' },
  JOINT_AUTHORITY: { sv: 'Kommunalförbund', en: 'Joint authority' },
  AGENCY: { sv: 'Myndighet', en: 'Agency' },
  OTHER: { sv: 'Annan offentlig organisation', en: 'Another public body' },
});

export enum OfficialCategory {
  ELECTED = 'ELECTED',
  MANAGER = 'MANAGER',
  STAFF = 'STAFF',
}
export const officialCategories = vocabulary(
  'OfficialCategory',
  OfficialCategory,
  'Decides whether an official is public by name, or by role and unit only.',
  {
    ELECTED: { sv: 'Förtroendevald', en: 'Elected; public by name' },
    MANAGER: { sv: 'Chef', en: 'Manager; public by name' },
    STAFF: { sv: 'Medarbetare', en: 'Other staff; public by role and unit' },
  },
);

export enum Role {
  RECORDER = 'RECORDER',
  PUBLISHER = 'PUBLISHER',
  REGISTRAR = 'REGISTRAR',
  ADMINISTRATOR = 'ADMINISTRATOR',
  AUDITOR = 'AUDITOR',
  IMPORTER = 'IMPORTER',
}
export const roles = vocabulary(
  'Role',
  Role,
  'What an account may do for a public body and for all bodies below it.',
  {
    RECORDER: { sv: 'Registrerar', en: 'Records meetings of own and delegated officials' },
    PUBLISHER: { sv: 'Publicerar', en: 'Reviews, publishes and corrects' },
    REGISTRAR: {
      sv: 'Registeransvarig',
      en: 'Decides on names, redaction, delay, merging and retention',
    },
    ADMINISTRATOR: {
      sv: 'Administrerar',
      en: 'Keeps accounts, bodies and settings; cannot publish',
    },
    AUDITOR: { sv: 'Granskar', en: 'Reads everything, changes nothing' },
    IMPORTER: { sv: 'Importerar', en: 'Hands in drafts from files and systems' },
  },
);
