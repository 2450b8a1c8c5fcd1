import { messages } from '../platform/language/message.js';

/** What somebody may report as wrong. */
export const reportFaults = messages('reportFault', {
  WRONG_FACT: { sv: 'En uppgift är fel', en: 'Something stated is wrong' },
  WRONG_PARTY: {
    sv: 'Fel person eller organisation',
    en: 'The wrong person or organisation',
  },
  PERSONAL_DATA: {
    sv: 'Personuppgifter som inte ska stå här',
    en: 'Personal data that should not be here',
  },
  MISSING_MEETING: { sv: 'Ett möte saknas', en: 'A meeting is missing' },
  OTHER: { sv: 'Något annat', en: 'Something else' },
});

/** What a report may be about. */
export const reportAbouts = messages('reportAbout', {
  MEETING: { sv: 'Möte', en: 'Meeting' },
  ORGANISATION: { sv: 'Organisation', en: 'Outside organisation' },
  OFFICIAL: { sv: 'Företrädare', en: 'Official' },
  PUBLIC_BODY: { sv: 'Offentlig organisation', en: 'Public body' },
  ISSUE: { sv: 'Fråga', en: 'Issue' },
  TOPIC: { sv: 'Ämne', en: 'Topic' },
  ACCESSIBILITY: { sv: 'Webbplatsens tillgänglighet', en: 'Accessibility of the site' },
});

/** What may become of a report. */
export const reportOutcomes = messages('reportOutcome', {
  CORRECTED: { sv: 'Rättat', en: 'Corrected' },
  WITHHELD: { sv: 'Uppgifter har tagits bort', en: 'Data were withheld' },
  UNCHANGED: { sv: 'Inte ändrat', en: 'Not changed' },
  SPAM: { sv: 'Avslutat utan svar', en: 'Closed without an answer' },
});
