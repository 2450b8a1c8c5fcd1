import { vocabulary } from './vocabulary.js';

const RANKED =
  'Best match of text first: who holds the words in titles, names or references, and often, comes before who ' +
  'holds them elsewhere. Reaches the best 1,000. Without words to look for: the default order';

export enum MeetingOrder {
  DATE_DESC = 'DATE_DESC',
  DATE_ASC = 'DATE_ASC',
  PUBLISHED_DESC = 'PUBLISHED_DESC',
  PUBLISHED_ASC = 'PUBLISHED_ASC',
  RELEVANCE = 'RELEVANCE',
}
export const meetingOrders = vocabulary('MeetingOrder', MeetingOrder, 'How meetings are sorted.', {
  DATE_DESC: { sv: 'Senaste mötet först', en: 'Latest meeting first' },
  DATE_ASC: { sv: 'Tidigaste mötet först', en: 'Earliest meeting first' },
  PUBLISHED_DESC: { sv: 'Senast publicerat först', en: 'Latest published first' },
  PUBLISHED_ASC: { sv: 'Tidigast publicerat först', en: 'Earliest published first' },
  RELEVANCE: { sv: 'Bästa träffen först', en: RANKED },
});

export enum PartyOrder {
  NAME = 'NAME',
  MEETINGS_DESC = 'MEETINGS_DESC',
  LATEST_MEETING_DESC = 'LATEST_MEETING_DESC',
  RELEVANCE = 'RELEVANCE',
}
export const partyOrders = vocabulary(
  'PartyOrder',
  PartyOrder,
  'How organisations and officials are sorted.',
  {
    NAME: { sv: 'Namn', en: 'By name, in Swedish alphabetical order' },
    MEETINGS_DESC: { sv: 'Flest möten först', en: 'Most meetings first' },
    LATEST_MEETING_DESC: { sv: 'Senaste mötet först', en: 'Latest meeting first' },
    RELEVANCE: { sv: 'Bästa träffen först', en: RANKED },
  },
);

export enum IssueOrder {
  NAME = 'NAME',
  MEETINGS_DESC = 'MEETINGS_DESC',
  LATEST_MEETING_DESC = 'LATEST_MEETING_DESC',
  RELEVANCE = 'RELEVANCE',
}
export const issueOrders = vocabulary('IssueOrder', IssueOrder, 'How issues are sorted.', {
  NAME: { sv: 'Namn', en: 'By title, in Swedish alphabetical order' },
  MEETINGS_DESC: { sv: 'Flest möten först', en: 'Most meetings first' },
  LATEST_MEETING_DESC: { sv: 'Senaste mötet först', en: 'Latest meeting first' },
  RELEVANCE: { sv: 'Bästa träffen först', en: RANKED },
});

export enum MeetingFacet {
  TOPIC = 'TOPIC',
  ORGANISATION = 'ORGANISATION',
  ORGANISATION_KIND = 'ORGANISATION_KIND',
  OFFICIAL = 'OFFICIAL',
  PUBLIC_BODY = 'PUBLIC_BODY',
  DIRECTION = 'DIRECTION',
  CHANNEL = 'CHANNEL',
  ISSUE = 'ISSUE',
  COUNTRY = 'COUNTRY',
  YEAR = 'YEAR',
}
export const meetingFacets = vocabulary(
  'MeetingFacet',
  MeetingFacet,
  'What the meetings found can be counted by.',
  {
    TOPIC: { sv: 'Ämne', en: 'Topic' },
    ORGANISATION: { sv: 'Organisation', en: 'Organisation' },
    ORGANISATION_KIND: { sv: 'Typ av organisation', en: 'Kind of organisation' },
    OFFICIAL: { sv: 'Företrädare', en: 'Official' },
    PUBLIC_BODY: { sv: 'Offentlig organisation', en: 'Public body' },
    DIRECTION: { sv: 'Riktning', en: 'Direction' },
    CHANNEL: { sv: 'Kontaktväg', en: 'Channel' },
    ISSUE: { sv: 'Fråga som drivs', en: 'Issue pursued' },
    COUNTRY: { sv: 'Land', en: 'Country of the meeting' },
    YEAR: { sv: 'År', en: 'Year of the meeting' },
  },
);

export enum Period {
  MONTH = 'MONTH',
  QUARTER = 'QUARTER',
  YEAR = 'YEAR',
}
export const periods = vocabulary('Period', Period, 'The steps of a timeline.', {
  MONTH: { sv: 'Månad', en: 'Month' },
  QUARTER: { sv: 'Kvartal', en: 'Quarter' },
  YEAR: { sv: 'År', en: 'Year' },
});
