import { messages } from '../../../platform/language/message.js';

/** The page of all topics, and that of each. */
export const topicsMessages = messages('topicsPage', {
  title: { sv: 'Ämnen', en: 'Topics' },
  description: {
    sv: 'Vad lobbykontakterna handlar om: alla ämnen, med antal möten.',
    en: 'What the lobbying contacts are about: all topics, with numbers of meetings.',
  },
  lead: {
    sv: 'Siffran säger hur många möten som handlade om ämnet eller något under det, av {total, plural, =0 {inga möten} one {# möte} other {# möten}} i registret. Ett möte kan ha flera ämnen.',
    en: 'The number says how many meetings were about the topic or something below it, of {total, plural, =0 {no meetings} one {# meeting} other {# meetings}} in the register. A meeting may have several topics.',
  },
  unsorted: {
    sv: '{total, plural, one {Mötet i registret är inte ordnat} other {De # mötena i registret är inte ordnade}} efter ämne: registret som de hämtades från säger inget om det.',
    en: '{total, plural, one {The meeting in the register is not sorted} other {The # meetings in the register are not sorted}} by topic: the register that they were imported from says nothing of it.',
  },
  search: { sv: 'Sök bland mötena', en: 'Search the meetings' },
  none: {
    sv: 'Inget ämne är i bruk ännu. De kommer med det första mötet som publiceras.',
    en: 'No topic is in use yet. They come with the first meeting that is published.',
  },
  meetings: {
    sv: '{count, plural, =0 {inget möte} one {# möte} other {# möten}}',
    en: '{count, plural, =0 {no meeting} one {# meeting} other {# meetings}}',
  },
  topicDescription: {
    sv: 'Lobbykontakter om {topic}: vilka organisationer, vilka frågor, när och vad det ledde till.',
    en: 'Lobbying contacts on {topic}: which organisations, which issues, when, and what came of it.',
  },
  topicLead: {
    sv: '{count, plural, =0 {Inget möte är publicerat om ämnet.} one {Ett möte handlade om ämnet eller något under det.} other {# möten handlade om ämnet eller något under det.}}',
    en: '{count, plural, =0 {No meeting on the topic has been published.} one {One meeting was about the topic or something below it.} other {# meetings were about the topic or something below it.}}',
  },
  below: { sv: 'Under ämnet', en: 'Below the topic' },
  organisations: { sv: 'Organisationer av varje slag', en: 'Organisations of each kind' },
  organisationsHow: {
    sv: 'De {most} organisationer som har flest möten om ämnet, var och en bland sina likar. Siffran leder till mötena.',
    en: 'The {most} organisations with most meetings on the topic, each among its equals. The number leads to the meetings.',
  },
  issues: { sv: 'Frågor som drivs inom ämnet', en: 'Issues pursued within the topic' },
  allIssues: {
    sv: '{count, plural, one {Frågan i listan} other {Alla # frågor}}',
    en: '{count, plural, one {The issue in the list} other {All # issues}}',
  },
});
