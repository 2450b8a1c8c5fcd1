import { messages } from '../../platform/language/message.js';

/** What the parameters of a search are called. */
export const searchMessages = messages('search', {
  text: { sv: 'Ord', en: 'Words' },
  dateFrom: { sv: 'Från och med', en: 'From' },
  dateTo: { sv: 'Till och med', en: 'Until' },
  direction: { sv: 'Vem ville påverka', en: 'Who sought to influence' },
  initiatedBy: { sv: 'Vem tog initiativ', en: 'Who took the initiative' },
  channel: { sv: 'Hur man möttes', en: 'How they met' },
  publicBodyIds: { sv: 'Offentlig organisation', en: 'Public body' },
  organisationIds: { sv: 'Extern organisation', en: 'Outside organisation' },
  organisationKinds: { sv: 'Slags organisation', en: 'Kind of organisation' },
  officialIds: { sv: 'Företrädare', en: 'Official' },
  topics: { sv: 'Ämne', en: 'Topic' },
  issueIds: { sv: 'Fråga', en: 'Issue' },
  decisionReference: { sv: 'Beslut eller utredning', en: 'Decision or inquiry' },
  country: { sv: 'Land', en: 'Country' },
  review: { sv: 'Granskning', en: 'Review' },
  late: { sv: 'Sent publicerat', en: 'Published late' },
  hasDocuments: { sv: 'Har handlingar', en: 'Has documents' },
  hasWithheld: { sv: 'Har utelämnade uppgifter', en: 'Has withheld values' },
  hasQualityNotes: { sv: 'Har kvalitetsanmärkningar', en: 'Has quality notes' },
  corrected: { sv: 'Rättat', en: 'Corrected' },
  changedSince: { sv: 'Ändrat sedan', en: 'Changed since' },
  yes: { sv: 'ja', en: 'yes' },
  no: { sv: 'nej', en: 'no' },
});
