import { vocabulary } from './vocabulary.js';

export enum Position {
  SUPPORT = 'SUPPORT',
  OPPOSE = 'OPPOSE',
  AMEND = 'AMEND',
  FUND = 'FUND',
  PROCURE = 'PROCURE',
  PERMIT = 'PERMIT',
  INFORM = 'INFORM',
  OTHER = 'OTHER',
}
export const positions = vocabulary('Position', Position, 'What the one who asked wanted done.', {
  SUPPORT: { sv: 'Stödja', en: 'Support it' },
  OPPOSE: { sv: 'Motsätta sig', en: 'Oppose or stop it' },
  AMEND: { sv: 'Ändra', en: 'Change it' },
  FUND: { sv: 'Finansiera', en: 'Fund it' },
  PROCURE: { sv: 'Upphandla', en: 'Buy or procure it' },
  PERMIT: { sv: 'Ge tillstånd', en: 'Permit it' },
  INFORM: { sv: 'Informera', en: 'Give or get information' },
  OTHER: { sv: 'Annat', en: 'Other' },
});

export enum OutcomeKind {
  NONE_YET = 'NONE_YET',
  NOTED = 'NOTED',
  FOLLOW_UP = 'FOLLOW_UP',
  DECIDED = 'DECIDED',
  DECLINED = 'DECLINED',
  OTHER = 'OTHER',
}
export const outcomeKinds = vocabulary('OutcomeKind', OutcomeKind, 'What the meeting led to.', {
  NONE_YET: { sv: 'Inget ännu', en: 'Nothing yet' },
  NOTED: { sv: 'Noterat', en: 'What was said was noted' },
  FOLLOW_UP: { sv: 'Uppföljning', en: 'A follow-up was agreed' },
  DECIDED: { sv: 'Beslutat', en: 'A decision followed' },
  DECLINED: { sv: 'Avböjt', en: 'The request was declined' },
  OTHER: { sv: 'Annat', en: 'Other' },
});

export enum DecisionKind {
  OWN_CASE = 'OWN_CASE',
  COMMITTEE_ITEM = 'COMMITTEE_ITEM',
  BUDGET = 'BUDGET',
  PROCUREMENT = 'PROCUREMENT',
  INQUIRY = 'INQUIRY',
  BILL = 'BILL',
  MOTION = 'MOTION',
  CONSULTATION = 'CONSULTATION',
  EU_PROCEDURE = 'EU_PROCEDURE',
  EU_CALL = 'EU_CALL',
  REGULATION = 'REGULATION',
  OTHER = 'OTHER',
}
export const decisionKinds = vocabulary(
  'DecisionKind',
  DecisionKind,
  'The kind of decision that the meeting was about.',
  {
    OWN_CASE: { sv: 'Eget ärende (diarienummer)', en: 'A case of the body, by its case number' },
    COMMITTEE_ITEM: { sv: 'Ärende i nämnd eller styrelse', en: 'An item of a committee or board' },
    BUDGET: { sv: 'Budget', en: 'A budget' },
    PROCUREMENT: { sv: 'Upphandling', en: 'A procurement' },
    INQUIRY: { sv: 'Utredning (SOU, Ds)', en: 'A government inquiry (SOU, Ds)' },
    BILL: { sv: 'Proposition', en: 'A government bill' },
    MOTION: { sv: 'Motion', en: 'A motion by members of an assembly' },
    CONSULTATION: { sv: 'Remiss', en: 'A consultation (remiss)' },
    EU_PROCEDURE: { sv: 'EU-förfarande', en: 'An EU procedure, such as 2023/0123(COD)' },
    EU_CALL: { sv: 'EU-utlysning eller samråd', en: 'An EU call or public consultation' },
    REGULATION: { sv: 'Föreskrift', en: 'A regulation by an agency' },
    OTHER: { sv: 'Annat beslut', en: 'Other' },
  },
);

export enum DocumentKind {
  AGENDA = 'AGENDA',
  PRESENTATION = 'PRESENTATION',
  POSITION_PAPER = 'POSITION_PAPER',
  LETTER = 'LETTER',
  MINUTES = 'MINUTES',
  STUDY = 'STUDY',
  DATA = 'DATA',
  OTHER = 'OTHER',
}
export const documentKinds = vocabulary('DocumentKind', DocumentKind, 'What a document is.', {
  AGENDA: { sv: 'Dagordning', en: 'Agenda' },
  PRESENTATION: { sv: 'Presentation', en: 'Presentation' },
  POSITION_PAPER: { sv: 'Ställningstagande', en: 'Position paper' },
  LETTER: { sv: 'Brev eller skrivelse', en: 'Letter' },
  MINUTES: { sv: 'Anteckningar eller protokoll', en: 'Notes or minutes' },
  STUDY: { sv: 'Utredning eller studie', en: 'Study' },
  DATA: { sv: 'Data', en: 'Data' },
  OTHER: { sv: 'Annat dokument', en: 'Other' },
});

export enum SharedWhen {
  BEFORE = 'BEFORE',
  DURING = 'DURING',
  AFTER = 'AFTER',
  UNKNOWN = 'UNKNOWN',
}
export const sharedWhens = vocabulary('SharedWhen', SharedWhen, 'When a document was handed over.', {
  BEFORE: { sv: 'Före mötet', en: 'Before the meeting' },
  DURING: { sv: 'Under mötet', en: 'During the meeting' },
  AFTER: { sv: 'Efter mötet', en: 'After the meeting' },
  UNKNOWN: { sv: 'Okänt', en: 'Not known' },
});

export enum Publicity {
  PUBLIC = 'PUBLIC',
  ON_REQUEST = 'ON_REQUEST',
  CONFIDENTIAL = 'CONFIDENTIAL',
}
export const publicities = vocabulary('Publicity', Publicity, 'Who may read a document.', {
  PUBLIC: { sv: 'Öppet', en: 'Published here' },
  ON_REQUEST: { sv: 'Lämnas ut på begäran', en: 'Given on request, by its case number' },
  CONFIDENTIAL: { sv: 'Sekretess', en: 'Confidential, with a stated ground' },
});

export enum GiftDirection {
  RECEIVED = 'RECEIVED',
  GIVEN = 'GIVEN',
}
export const giftDirections = vocabulary(
  'GiftDirection',
  GiftDirection,
  'Whether the public body received or gave a gift or benefit.',
  {
    RECEIVED: { sv: 'Mottagen', en: 'Received by the public body' },
    GIVEN: { sv: 'Given', en: 'Given by the public body' },
  },
);
