import { vocabulary } from './vocabulary.js';

export enum RecordKind {
  MEETING = 'MEETING',
  ORGANISATION = 'ORGANISATION',
  OFFICIAL = 'OFFICIAL',
  PUBLIC_BODY = 'PUBLIC_BODY',
  ISSUE = 'ISSUE',
  TOPIC = 'TOPIC',
  NIL_RETURN = 'NIL_RETURN',
}
export const recordKinds = vocabulary('RecordKind', RecordKind, 'What a public record is about.', {
  MEETING: { sv: 'Möte', en: 'Meeting' },
  ORGANISATION: { sv: 'Organisation', en: 'Organisation' },
  OFFICIAL: { sv: 'Företrädare', en: 'Official' },
  PUBLIC_BODY: { sv: 'Offentlig organisation', en: 'Public body' },
  ISSUE: { sv: 'Fråga som drivs', en: 'Issue pursued' },
  TOPIC: { sv: 'Ämne', en: 'Topic' },
  NIL_RETURN: { sv: 'Nollrapport', en: 'Nil return' },
});

export enum ChangeType {
  PUBLISHED = 'PUBLISHED',
  CORRECTED = 'CORRECTED',
  REDACTED = 'REDACTED',
  WITHDRAWN = 'WITHDRAWN',
  MERGED = 'MERGED',
  SPLIT = 'SPLIT',
}
export const changeTypes = vocabulary('ChangeType', ChangeType, 'What happened to a public record.', {
  PUBLISHED: { sv: 'Publicerat', en: 'Published for the first time' },
  CORRECTED: { sv: 'Rättat', en: 'Corrected: a new version with a reason' },
  REDACTED: { sv: 'Maskerat', en: 'A value was removed from all versions' },
  WITHDRAWN: { sv: 'Återkallat', en: 'Withdrawn: only reference and reason remain' },
  MERGED: { sv: 'Sammanslaget', en: 'Merged into another record' },
  SPLIT: { sv: 'Delat', en: 'A merge was undone' },
});

export enum Ground {
  PERSONAL_DATA = 'PERSONAL_DATA',
  SECRECY = 'SECRECY',
  SAFETY = 'SAFETY',
  PROCUREMENT = 'PROCUREMENT',
  OTHER = 'OTHER',
}
export const grounds = vocabulary(
  'Ground',
  Ground,
  'Why something is withheld; a name always as personal data.',
  {
    PERSONAL_DATA: { sv: 'Personuppgift', en: 'Personal data' },
    SECRECY: { sv: 'Sekretess', en: 'Secrecy by law' },
    SAFETY: { sv: 'Säkerhet', en: 'Safety' },
    PROCUREMENT: { sv: 'Pågående upphandling', en: 'A procurement in progress' },
    OTHER: { sv: 'Annan grund', en: 'Other' },
  },
);

export enum Review {
  FOUR_EYES = 'FOUR_EYES',
  SINGLE = 'SINGLE',
  IMPORTED = 'IMPORTED',
}
export const reviews = vocabulary('Review', Review, 'How a record was reviewed before it became public.', {
  FOUR_EYES: { sv: 'Granskad av en annan person', en: 'Published by somebody else than the last editor' },
  SINGLE: { sv: 'Ej granskad av en annan person', en: 'Published without a second person' },
  IMPORTED: { sv: 'Importerad', en: 'Imported from another register by the operator' },
});
