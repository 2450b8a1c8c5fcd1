import { vocabulary } from './vocabulary.js';

export enum Direction {
  INBOUND = 'INBOUND',
  OUTBOUND = 'OUTBOUND',
  MUTUAL = 'MUTUAL',
  UNKNOWN = 'UNKNOWN',
}
export const directions = vocabulary(
  'Direction',
  Direction,
  'Who sought to influence whom, seen from the public body that keeps the register.',
  {
    INBOUND: { sv: 'De vill påverka oss', en: 'They seek to influence us' },
    OUTBOUND: { sv: 'Vi vill påverka dem', en: 'We seek to influence them' },
    MUTUAL: { sv: 'Ömsesidigt', en: 'Both seek to influence the other' },
    UNKNOWN: { sv: 'Okänd riktning', en: 'Not known; only in imported historic records' },
  },
);

export enum Initiator {
  US = 'US',
  THEM = 'THEM',
  JOINT = 'JOINT',
  UNKNOWN = 'UNKNOWN',
}
export const initiators = vocabulary('Initiator', Initiator, 'Who took the initiative to the meeting.', {
  US: { sv: 'Vi', en: 'The public body' },
  THEM: { sv: 'De', en: 'The counterpart' },
  JOINT: { sv: 'Gemensamt', en: 'Both together' },
  UNKNOWN: { sv: 'Okänt', en: 'Not known' },
});

export enum Channel {
  IN_PERSON = 'IN_PERSON',
  VIDEO_CALL = 'VIDEO_CALL',
  PHONE_CALL = 'PHONE_CALL',
  EMAIL_OR_LETTER = 'EMAIL_OR_LETTER',
  EVENT = 'EVENT',
  SITE_VISIT = 'SITE_VISIT',
  MEAL = 'MEAL',
  TRIP = 'TRIP',
  OTHER = 'OTHER',
  UNKNOWN = 'UNKNOWN',
}
export const channels = vocabulary('Channel', Channel, 'How the contact took place.', {
  IN_PERSON: { sv: 'Fysiskt möte', en: 'Meeting in person' },
  VIDEO_CALL: { sv: 'Videomöte', en: 'Video call' },
  PHONE_CALL: { sv: 'Telefonsamtal', en: 'Phone call' },
  EMAIL_OR_LETTER: { sv: 'E-post eller brev', en: 'E-mail or letter' },
  EVENT: { sv: 'Evenemang eller konferens', en: 'Event or conference' },
  SITE_VISIT: { sv: 'Studiebesök', en: 'Site visit' },
  MEAL: { sv: 'Måltid', en: 'Meal' },
  TRIP: { sv: 'Delegation eller studieresa', en: 'Delegation or study trip' },
  OTHER: { sv: 'Annat', en: 'Other' },
  UNKNOWN: { sv: 'Okänt', en: 'Not known' },
});

export enum DatePrecision {
  DAY = 'DAY',
  MONTH = 'MONTH',
  QUARTER = 'QUARTER',
  YEAR = 'YEAR',
}
export const datePrecisions = vocabulary(
  'DatePrecision',
  DatePrecision,
  'How exactly the date is known; an imprecise date is given as its first and its last possible day.',
  {
    DAY: { sv: 'Dag', en: 'The day is known' },
    MONTH: { sv: 'Månad', en: 'Only the month is known' },
    QUARTER: { sv: 'Kvartal', en: 'Only the quarter is known' },
    YEAR: { sv: 'År', en: 'Only the year is known' },
  },
);

export enum Side {
  OWN = 'OWN',
  COUNTERPART = 'COUNTERPART',
  OTHER = 'OTHER',
}
export const sides = vocabulary('Side', Side, 'Which side of the meeting something belongs to.', {
  OWN: { sv: 'Vår sida', en: 'The public body' },
  COUNTERPART: { sv: 'Motparten', en: 'The counterpart' },
  OTHER: { sv: 'Annan part', en: 'Somebody else, such as a moderator or an observer' },
});

export enum ParticipantRole {
  HOST = 'HOST',
  DECISION_MAKER = 'DECISION_MAKER',
  ADVISER = 'ADVISER',
  REPRESENTATIVE = 'REPRESENTATIVE',
  CLIENT = 'CLIENT',
  EXPERT = 'EXPERT',
  INTERPRETER = 'INTERPRETER',
  OBSERVER = 'OBSERVER',
  UNKNOWN = 'UNKNOWN',
}
export const participantRoles = vocabulary(
  'ParticipantRole',
  ParticipantRole,
  'What a participant did at the meeting.',
  {
    HOST: { sv: 'Värd', en: 'Host' },
    DECISION_MAKER: { sv: 'Beslutsfattare', en: 'Decision-maker' },
    ADVISER: { sv: 'Rådgivare', en: 'Adviser' },
    REPRESENTATIVE: { sv: 'Representant', en: 'Representative' },
    CLIENT: { sv: 'Uppdragsgivare', en: 'Client of a representative who was there' },
    EXPERT: { sv: 'Sakkunnig', en: 'Expert' },
    INTERPRETER: { sv: 'Tolk', en: 'Interpreter' },
    OBSERVER: { sv: 'Observatör', en: 'Observer' },
    UNKNOWN: { sv: 'Okänd roll', en: 'Not known' },
  },
);

export enum NameBasis {
  PUBLIC_TASK = 'PUBLIC_TASK',
  LEGAL_DUTY = 'LEGAL_DUTY',
  CONSENT = 'CONSENT',
}
export const nameBases = vocabulary(
  'NameBasis',
  NameBasis,
  'The recorded basis for publishing a person’s name; without one the name is not published.',
  {
    PUBLIC_TASK: {
      sv: 'Uppgift av allmänt intresse (dataskyddsförordningen 6.1 e); beslutet anges',
      en: 'A task in the public interest (GDPR 6.1 e); the body’s decision is cited',
    },
    LEGAL_DUTY: {
      sv: 'Rättslig förpliktelse (dataskyddsförordningen 6.1 c); bestämmelsen anges',
      en: 'A legal duty (GDPR 6.1 c); the provision is cited',
    },
    CONSENT: {
      sv: 'Samtycke; tas det tillbaka tas namnet bort',
      en: 'Consent, as a last resort; when it is withdrawn the name is redacted',
    },
  },
);

export enum MeetingState {
  DRAFT = 'DRAFT',
  SUBMITTED = 'SUBMITTED',
  RETURNED = 'RETURNED',
  DELAYED = 'DELAYED',
  PUBLISHED = 'PUBLISHED',
  WITHDRAWN = 'WITHDRAWN',
}
export const meetingStates = vocabulary(
  'MeetingState',
  MeetingState,
  'Where a meeting is on its way to being public: written, sent in for review, returned with a reason, reviewed and to be published on a later day, published, or withdrawn so that only a tombstone is public.',
  {
    DRAFT: { sv: 'Utkast', en: 'Draft' },
    SUBMITTED: { sv: 'Inskickat', en: 'Waiting for review' },
    RETURNED: { sv: 'Återlämnat', en: 'Returned' },
    DELAYED: { sv: 'Uppskjutet', en: 'Delayed' },
    PUBLISHED: { sv: 'Publicerat', en: 'Published' },
    WITHDRAWN: { sv: 'Återkallat', en: 'Withdrawn' },
  },
);
