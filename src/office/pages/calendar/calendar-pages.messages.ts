import { messages } from '../../../platform/language/message.js';

/** The pages that make drafts of what stands in a calendar. */
export const calendarPageMessages = messages('calendarPage', {
  title: { sv: 'Från kalendern', en: 'From the calendar' },
  intro: {
    sv: 'Lämna in en kalenderfil (.ics), så blir varje händelse ett förslag. Ingenting sparas förrän du väljer det, och texten i inbjudan läses aldrig in.',
    en: 'Hand in a calendar file (.ics), and each event becomes a proposal. Nothing is saved until you choose it, and the text of the invitation is never read in.',
  },
  file: { sv: 'Kalenderfil', en: 'Calendar file' },
  fileHint: {
    sv: 'I Outlook: öppna mötet, Arkiv, Spara som, iCalendar. Du kan också dra filen hit.',
    en: 'In Outlook: open the meeting, File, Save as, iCalendar. You can drag the file here, too.',
  },
  pasted: { sv: 'Eller klistra in filens innehåll', en: 'Or paste what is in the file' },
  pastedHint: { sv: 'Det börjar med BEGIN:VCALENDAR.', en: 'It begins with BEGIN:VCALENDAR.' },
  read: { sv: 'Läs kalendern', en: 'Read the calendar' },
  nothing: {
    sv: 'Välj en fil, eller klistra in innehållet i en.',
    en: 'Choose a file, or paste what is in one.',
  },
  proposals: { sv: 'Förslag', en: 'Proposals' },
  noProposals: {
    sv: 'Kalendern har inga händelser att anteckna.',
    en: 'The calendar has no events to record.',
  },
  again: { sv: 'Läs en annan kalender', en: 'Read another calendar' },
  waiting: { sv: 'Inbjudningar som väntar på dig', en: 'Invitations that wait for you' },
  untitled: { sv: 'Händelse utan rubrik', en: 'Event without a title' },
  heading: { sv: 'Rubrik', en: 'Title' },
  body: { sv: 'Vems möte', en: 'Whose meeting' },
  place: { sv: 'Plats', en: 'Place' },
  ours: { sv: 'Från oss', en: 'From us' },
  theirs: { sv: 'Motpart', en: 'Counterpart' },
  chooseBody: { sv: 'Välj vems möte det är', en: 'Choose whose meeting it is' },
  usual: {
    sv: 'Kalendern säger inte vem av er som var där. Ta bort bocken om det var någon annan.',
    en: 'The calendar does not tell who of you was there. Untick it if it was somebody else.',
  },
  byName: {
    sv: 'Känns igen på namnet. Adressen är på {domain}.',
    en: 'Recognised by the name. The address is at {domain}.',
  },
  namesake: {
    sv: 'Samma namn, men adressen är på {domain}. Bocka i om det är samma person.',
    en: 'The same name, but the address is at {domain}. Tick it if it is the same person.',
  },
  privateNamesake: {
    sv: 'Samma namn, men en privat adress. Bocka i om det är samma person.',
    en: 'The same name, but a private address. Tick it if it is the same person.',
  },
  nobody: { sv: 'Ingen av dem', en: 'None of them' },
  colleagues: {
    sv: '{count, plural, one {# kollega} other {# kollegor}} på {domain}: lägg till i nästa steg.',
    en: '{count, plural, one {# colleague} other {# colleagues}} at {domain}: add them in the next step.',
  },
  unknownDomain: {
    sv: '{domain} känner registret inte till. Lägg till organisationen i nästa steg.',
    en: 'The register does not know {domain}. Add the organisation in the next step.',
  },
  privateAddresses: {
    sv: '{count, plural, one {# person} other {# personer}} med privat adress: den säger inte vem de företräder.',
    en: '{count, plural, one {# person} other {# people}} with private addresses, which do not tell whom they act for.',
  },
  record: { sv: 'Anteckna mötet', en: 'Record the meeting' },
  recordAnyway: { sv: 'Anteckna ändå', en: 'Record it anyway' },
  recorded: {
    sv: 'Utkastet är sparat. Fyll i det som kalendern inte vet.',
    en: 'The draft is saved. Fill in what the calendar does not know.',
  },
  eventAgain: { sv: 'Händelsen är inte antecknad än', en: 'The event has not been recorded yet' },
  eventThere: { sv: 'Händelsen är redan antecknad', en: 'The event has been recorded already' },
  findIt: { sv: 'Sök upp det som finns', en: 'Find what there is' },
  restFollows: {
    sv: 'Tiden och de som du valde följer med. De kan ändras i nästa steg.',
    en: 'The time and those whom you chose come along. They can be changed in the next step.',
  },
  dismiss: { sv: 'Ta bort', en: 'Remove' },
  dismissed: { sv: 'Inbjudan är borttagen.', en: 'The invitation has been removed.' },
  openIt: { sv: 'Öppna', en: 'Open' },
  KNOWN: { sv: 'Finns redan här.', en: 'Is here already.' },
  UPDATED: {
    sv: 'Utkastet är ändrat så att det stämmer med kalendern.',
    en: 'The draft has been changed to agree with the calendar.',
  },
  CANCELLED: {
    sv: 'Mötet är inställt enligt kalendern.',
    en: 'The meeting was cancelled, says the calendar.',
  },
  PAST_DRAFT: {
    sv: 'Kalendern säger något nyare, men mötet är inskickat eller publicerat. Ingenting är ändrat.',
    en: 'The calendar says something newer, but the meeting has been sent in or published. Nothing was changed.',
  },
  KNOWN_TO_OTHERS: {
    sv: 'En kollega har redan antecknat det här mötet.',
    en: 'A colleague has recorded this meeting already.',
  },
  addresses: { sv: 'Egna adresser', en: 'Addresses of your own' },
  mail: { sv: 'Skicka inbjudningar vidare', en: 'Forward invitations' },
  mailMore: {
    sv: 'Vidarebefordra en inbjudan till din egen adress, så väntar den här. Mejlet slängs; bara tid, rubrik och vilka organisationer det gäller sparas.',
    en: 'Forward an invitation to an address of your own, and it waits here. The e-mail is thrown away; only time, title and the organisations are kept.',
  },
  mailOff: {
    sv: 'Det här registret tar inte emot inbjudningar med e-post.',
    en: 'This register does not take invitations by e-mail.',
  },
  feed: { sv: 'Prenumerera på det som ska rapporteras', en: 'Subscribe to what is to be reported' },
  feedMore: {
    sv: 'Lägg till adressen i din kalender, så syns där vad du ska rapportera och när. Den som har adressen kan läsa det.',
    en: 'Add the address to your calendar, and it shows what you have to report and when. Whoever has the address can read that.',
  },
  make: { sv: 'Skapa en adress', en: 'Make an address' },
  renew: { sv: 'Byt adress', en: 'Change the address' },
  end: { sv: 'Ta bort adressen', en: 'Remove the address' },
  ended: { sv: 'Adressen är borttagen.', en: 'The address has been removed.' },
  madeTitle: { sv: 'Din adress', en: 'Your address' },
  madeMore: {
    sv: 'Spara den nu. Den visas bara den här gången; har du tappat bort den kan du byta adress.',
    en: 'Keep it now. It is shown this once only; if you lose it, change the address.',
  },
});
