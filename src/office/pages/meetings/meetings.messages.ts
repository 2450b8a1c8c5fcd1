import { messages } from '../../../platform/language/message.js';

/** The list of meetings, and the page of one. */
export const meetingsPageMessages = messages('meetingsPage', {
  title: { sv: 'Möten', en: 'Meetings' },
  record: { sv: 'Anteckna ett möte', en: 'Record a meeting' },
  search: { sv: 'Sök', en: 'Search' },
  searchHint: {
    sv: 'Ord i rubriken, en beteckning eller en organisation.',
    en: 'Words in the title, a reference or an organisation.',
  },
  state: { sv: 'Läge', en: 'State' },
  anyState: { sv: 'Alla lägen', en: 'Any state' },
  body: { sv: 'Organisation hos oss', en: 'Public body' },
  anyBody: { sv: 'Alla', en: 'Any' },
  show: { sv: 'Visa', en: 'Show' },
  clear: { sv: 'Rensa', en: 'Clear' },
  count: {
    sv: '{count, plural, =0 {Inga möten} one {# möte} other {# möten}}',
    en: '{count, plural, =0 {No meetings} one {# meeting} other {# meetings}}',
  },
  none: {
    sv: 'Du har inga möten här än. Börja med att anteckna ett.',
    en: 'You have no meetings here yet. Begin by recording one.',
  },
  noneRead: { sv: 'Här finns inga möten än.', en: 'There are no meetings here yet.' },
  noneFound: {
    sv: 'Inget möte stämmer med det du sökte. Ta bort något av villkoren.',
    en: 'No meeting fits what you looked for. Take away one of the conditions.',
  },
  untitled: { sv: 'Utan rubrik', en: 'Untitled' },
  day: { sv: 'Dag', en: 'Day' },
  noDay: { sv: 'Ingen dag än', en: 'No day yet' },
  older: { sv: 'Äldre', en: 'Older' },
  newest: { sv: 'Till de nyaste', en: 'To the newest' },
  pages: { sv: 'Sidor', en: 'Pages' },
  next: { sv: 'Vad händer nu?', en: 'What happens next?' },
  nextReady: {
    sv: 'Allt som behövs finns. Kontrollera hur det kommer att se ut och skicka det för granskning.',
    en: 'Everything needed is there. Check what it will look like and send it to review.',
  },
  nextMissing: {
    sv: '{count, plural, one {En sak saknas} other {# saker saknas}} innan det kan skickas för granskning.',
    en: '{count, plural, one {One thing is missing} other {# things are missing}} before it can be sent to review.',
  },
  nextSubmitted: {
    sv: 'Mötet väntar på granskning. En kollega publicerar det eller skickar tillbaka det med en kommentar.',
    en: 'The meeting waits for review. A colleague publishes it, or returns it with a comment.',
  },
  nextDelayed: {
    sv: 'Mötet är granskat och publiceras senast {day}.',
    en: 'The meeting has been reviewed and will be published by {day}.',
  },
  nextPublished: {
    sv: 'Mötet är offentligt med beteckningen {reference}. Rättelser syns för alla.',
    en: 'The meeting is public under the reference {reference}. Corrections are visible to everyone.',
  },
  nextWithdrawn: {
    sv: 'Mötet är återkallat. Skälet står kvar offentligt.',
    en: 'The meeting has been withdrawn. The reason remains public.',
  },
  returned: { sv: 'Granskaren skickade tillbaka det', en: 'The reviewer returned it' },
  obstacles: { sv: 'Det här saknas eller behöver ändras', en: 'This is missing or needs to be changed' },
  warnings: { sv: 'Läs igenom en gång till', en: 'Read this once more' },
  edit: { sv: 'Ändra', en: 'Change it' },
  check: { sv: 'Kontrollera och skicka', en: 'Check and send' },
  seePublic: { sv: 'Se hur det publiceras', en: 'See how it is published' },
  review: { sv: 'Granska', en: 'Review it' },
  handle: { sv: 'Rätta, maska eller återkalla', en: 'Correct, redact or withdraw' },
  copy: { sv: 'Anteckna ett liknande möte', en: 'Record a similar meeting' },
  discard: { sv: 'Kasta utkastet', en: 'Throw the draft away' },
  known: { sv: 'Det här står i mötet', en: 'What the meeting says' },
  hidden: {
    sv: 'Något i mötet är maskerat. Det visas här bara för den registeransvariga och för den som reviderar.',
    en: 'Something in the meeting is withheld. It is shown here only to the registrar and to whoever audits.',
  },
  nothing: { sv: 'Inte angivet', en: 'Not said' },
  reference: { sv: 'Beteckning', en: 'Reference' },
  deadline: { sv: 'Publiceras senast', en: 'To be public by' },
  lastEdited: { sv: 'Senast ändrat', en: 'Last changed' },
  editedBy: { sv: '{when} av {name}', en: '{when} by {name}' },
  discardTitle: { sv: 'Kasta utkastet?', en: 'Throw the draft away?' },
  discardMore: {
    sv: 'Utkastet ”{title}” försvinner och går inte att få tillbaka. I loggen står att det har funnits.',
    en: 'The draft “{title}” will be gone and cannot be brought back. The log says that it existed.',
  },
  discardImported: {
    sv: 'Det kom med en import. Nästa import från samma källa tar inte in det igen.',
    en: 'It came with an import. The next import from the same source does not bring it again.',
  },
  discardDo: { sv: 'Kasta det', en: 'Throw it away' },
  keep: { sv: 'Behåll det', en: 'Keep it' },
  discarded: { sv: 'Utkastet är kastat.', en: 'The draft has been thrown away.' },
});
