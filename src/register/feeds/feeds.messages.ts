import { messages } from '../../platform/language/message.js';

/** What feeds say of themselves and of what happened. */
export const feedMessages = messages('feed', {
  changes: { sv: '{register}: alla ändringar', en: '{register}: all changes' },
  meetings: { sv: '{register}: möten', en: '{register}: meetings' },
  search: { sv: '{register}: möten ({search})', en: '{register}: meetings ({search})' },
  thing: { sv: '{register}: {name}', en: '{register}: {name}' },
  about: {
    sv: 'Det som har publicerats, rättats, maskerats och återkallats i registret över lobbykontakter.',
    en: 'What was published, corrected, redacted and withdrawn in the register of lobbying contacts.',
  },
  withdrawals: {
    sv: 'Återkallade möten nämns i alla flöden, eftersom det inte längre framgår vad de handlade om.',
    en: 'Withdrawn meetings are named in all feeds, since what they were about is no longer told.',
  },
  demonstration: {
    sv: 'Påhittat för demonstration: inget av detta har hänt.',
    en: 'Made up for demonstration: none of this has happened.',
  },
  happened: { sv: '{what}: {subject}', en: '{what}: {subject}' },
  record: { sv: '{kind} {reference}', en: '{kind} {reference}' },
  meetingOn: { sv: 'Möte {date}', en: 'Meeting {date}' },
  nilReturn: { sv: 'Nollrapport {from} – {to}', en: 'Nil return {from} – {to}' },
  because: { sv: 'Skäl: {reason}', en: 'Reason: {reason}' },
  redacted: { sv: 'Borttaget ur alla versioner: {fields}.', en: 'Removed from all versions: {fields}.' },
  gone: {
    sv: 'Posten är återkallad. Bara att den fanns, och varför den inte finns kvar, är offentligt.',
    en: 'The record was withdrawn. Only that it was there, and why it is not any more, is public.',
  },
  inexact: {
    sv: 'Datumet är inte exakt känt: det infaller någon gång {from} – {to}.',
    en: 'The date is not known exactly: some time in {from} – {to}.',
  },
});

/** What happened, in a word. */
export const typeMessages = messages('feedType', {
  PUBLISHED: { sv: 'Publicerat', en: 'Published' },
  CORRECTED: { sv: 'Rättat', en: 'Corrected' },
  REDACTED: { sv: 'Maskerat', en: 'Redacted' },
  WITHDRAWN: { sv: 'Återkallat', en: 'Withdrawn' },
  MERGED: { sv: 'Sammanslaget', en: 'Merged' },
  SPLIT: { sv: 'Delat', en: 'Split' },
});

/** What a redaction takes away, by the last name in its pointer, as people call it. */
export const fieldMessages = messages('field', {
  title: { sv: 'rubrik', en: 'title' },
  purpose: { sv: 'syfte', en: 'purpose' },
  startsAt: { sv: 'starttid', en: 'beginning' },
  endsAt: { sv: 'sluttid', en: 'end' },
  place: { sv: 'plats', en: 'place' },
  municipality: { sv: 'kommun', en: 'municipality' },
  country: { sv: 'land', en: 'country' },
  keywords: { sv: 'nyckelord', en: 'keywords' },
  outcome: { sv: 'resultat', en: 'outcome' },
  source: { sv: 'källa', en: 'source' },
  reason: { sv: 'skäl', en: 'reason' },
  name: { sv: 'namn', en: 'name' },
  participants: { sv: 'uppgift om deltagare', en: 'detail of a participant' },
  asks: { sv: 'önskemål', en: 'ask' },
  decisionReferences: { sv: 'uppgift om beslut', en: 'detail of a decision' },
  documents: { sv: 'uppgift om handling', en: 'detail of a document' },
  gifts: { sv: 'uppgift om gåva', en: 'detail of a gift' },
  other: { sv: 'annan uppgift', en: 'other detail' },
});
