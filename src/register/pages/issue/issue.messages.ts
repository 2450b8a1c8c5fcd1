import { messages } from '../../../platform/language/message.js';

/** The page of an issue. */
export const issueMessages = messages('issuePage', {
  issues: { sv: 'Frågor som drivs', en: 'Issues pursued' },
  description: {
    sv: '{body} och frågan ”{title}”: vilka som ville påverka, vilka som påverkades, och vad det ledde till.',
    en: '{body} and the issue “{title}”: who sought to influence, who was influenced, and what came of it.',
  },
  status: { sv: 'Hur långt den har kommit', en: 'How far it has come' },
  body: { sv: 'Drivs av', en: 'Pursued by' },
  adopted: { sv: 'Antagen', en: 'Adopted' },
  adoptedBy: { sv: 'av {by}', en: 'by {by}' },
  case: { sv: 'diarienummer {number}', en: 'case number {number}' },
  period: { sv: 'Tid', en: 'Time' },
  levels: { sv: 'Vilka den ska påverka', en: 'Whom it is to influence' },
  topics: { sv: 'Ämnen', en: 'Topics' },
  footprint: { sv: 'Frågans väg', en: 'The way of the issue' },
  footprintHow: {
    sv: 'Allt i tidsordning: beslut och steg, vilka som ville påverka oss i frågan och vilka vi ville påverka.',
    en: 'Everything in order of time: decisions and steps, who sought to influence us on it, and whom we sought to influence.',
  },
  footprintLast: {
    sv: 'Av {total, number} möten visas de {count} senaste.',
    en: 'Of {total, number} meetings the latest {count} are shown.',
  },
  footprintNone: {
    sv: 'Inget steg och inget möte är publicerat i frågan ännu.',
    en: 'No step and no meeting on the issue has been published yet.',
  },
  undated: { sv: 'Utan datum', en: 'Without a date' },
  stepAdopted: { sv: 'Frågan antogs', en: 'The issue was adopted' },
  stepBegun: { sv: 'Arbetet började', en: 'The work began' },
  stepNote: { sv: 'Steg på vägen', en: 'A step on the way' },
  stepEnded: { sv: 'Vad det ledde till', en: 'What came of it' },
  asked: {
    sv: '{side, select, OWN {Vi bad om} COUNTERPART {De bad om} other {Andra bad om}}',
    en: '{side, select, OWN {We asked for} COUNTERPART {They asked for} other {Others asked for}}',
  },
  moreAsks: {
    sv: '{count, plural, one {och en begäran till} other {och # begäranden till}}',
    en: '{count, plural, one {and one more request} other {and # more requests}}',
  },
  ledTo: { sv: 'Ledde till: {outcome}', en: 'Led to: {outcome}' },
  decisions: { sv: 'Ärenden och beslut', en: 'Cases and decisions' },
  decisionsMore: {
    sv: '{count, plural, one {Ett ärende till finns} other {# ärenden till finns}} hos mötena.',
    en: '{count, plural, one {One more case is} other {# more cases are}} with the meetings.',
  },
  papersLatest: {
    sv: 'Ur de {count} senaste av {total, number} möten.',
    en: 'From the latest {count} of {total, number} meetings.',
  },
  documents: { sv: 'Dokument', en: 'Documents' },
  documentWithheld: { sv: 'Dokument vars namn är maskerat', en: 'A document whose name is withheld' },
  documentAt: { sv: 'från mötet {day}', en: 'from the meeting of {day}' },
  documentsMore: {
    sv: '{count, plural, one {Ett dokument till finns} other {# dokument till finns}} hos mötena.',
    en: '{count, plural, one {One more document is} other {# more documents are}} with the meetings.',
  },
});
