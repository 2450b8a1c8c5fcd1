import { messages } from '../../../platform/language/message.js';

/** The page of a published meeting. */
export const meetingMessages = messages('meetingPage', {
  meetings: { sv: 'Möten', en: 'Meetings' },
  version: {
    sv: 'Version {version}: {what, select, PUBLISHED {publicerat} CORRECTED {rättat} REDACTED {något maskerades} other {ändrat}}',
    en: 'Version {version}: {what, select, PUBLISHED {published} CORRECTED {corrected} REDACTED {something was withheld} other {changed}}',
  },
  versions: { sv: 'Så har uppgifterna ändrats', en: 'How the record has changed' },
  oneVersion: {
    sv: 'Uppgifterna har inte ändrats sedan de publicerades.',
    en: 'The record has not changed since it was published.',
  },
  older: {
    sv: 'Det här är version {version}. Den gäller inte längre.',
    en: 'This is version {version}. It no longer holds.',
  },
  newest: { sv: 'Läs version {version}, som gäller nu', en: 'Read version {version}, which holds now' },
  readVersion: { sv: 'Läs version {version}', en: 'Read version {version}' },
  reason: { sv: 'Skäl: {reason}', en: 'Reason: {reason}' },
  changesOf: { sv: 'Skillnader i version {version}', en: 'Differences in version {version}' },
  field: { sv: 'Uppgift', en: 'Field' },
  before: { sv: 'Förut', en: 'Before' },
  after: { sv: 'Sedan', en: 'After' },
  nothing: { sv: 'inget', en: 'nothing' },
  unreadable: { sv: 'kan inte längre läsas', en: 'can no longer be read' },
  taken: { sv: 'maskerat', en: 'withheld' },
  about: { sv: 'Om uppgifterna', en: 'About this record' },
  reference: { sv: 'Beteckning', en: 'Reference' },
  publishedOn: { sv: 'Publicerat', en: 'Published' },
  correctedOn: { sv: 'Rättat', en: 'Corrected' },
  versionNow: { sv: 'Version som visas', en: 'Version shown' },
  versionOf: { sv: '{version} av {count}', en: '{version} of {count}' },
  hash: { sv: 'Fingeravtryck (SHA-256)', en: 'Fingerprint (SHA-256)' },
  proof: {
    sv: 'Bevis för att versionen finns i registrets historik',
    en: 'Proof that this version is in the history of the register',
  },
  proofHow: {
    sv: 'Varje version som publiceras får en plats i en historik, som inte kan ändras i efterhand utan att det märks. Den här har plats {seq, number}. Beviset är siffror för program: vem som helst kan räkna efter dem, utan att lita på den som för registret. Programmet dagsljus verify gör det för hela registret.',
    en: 'Each version that is published gets a place in a history that cannot be changed afterwards without that being seen. This one has place {seq, number}. The proof is figures for programs: anybody can check the sums, without trusting whoever keeps the register. The program dagsljus verify does so for the whole register.',
  },
  cite: { sv: 'Citera', en: 'Cite' },
  citation: {
    sv: '{publisher}: ”{title}”, {reference}, version {version}, publicerat {day}. {url}',
    en: '{publisher}: “{title}”, {reference}, version {version}, published {day}. {url}',
  },
  sameAsData: { sv: 'Samma uppgifter som data', en: 'The same as data' },
  asJson: { sv: 'Posten som JSON', en: 'The record as JSON' },
  asGraphql: { sv: 'Fråga i GraphQL', en: 'Question in GraphQL' },
  wrong: { sv: 'Stämmer något inte?', en: 'Is something wrong?' },
  report: { sv: 'Rapportera ett fel', en: 'Report an error' },
  requests: { sv: 'Begär ut dokument', en: 'Request documents' },
  requestsMore: {
    sv: 'Dokument som inte är publicerade kan du begära ut. Du behöver inte säga vem du är eller vad du ska ha dem till. Skicka den här texten till {publisher}:',
    en: 'You may request documents that are not published. You need not say who you are or what you want them for. Send this text, which is in Swedish, to {publisher}:',
  },
  write: { sv: 'Skriv till {contact}', en: 'Write to {contact}' },
  address: { sv: 'Adress', en: 'Address' },
});

/** What somebody sends who asks for a document: in Swedish, which is what the public bodies' offices read. */
export const requestMessages = messages('documentRequest', {
  subject: {
    sv: 'Begäran om allmän handling: {reference}',
    en: 'Request for a public document: {reference}',
  },
  opening: {
    sv: 'Med stöd av 2 kap. tryckfrihetsförordningen begär jag att få ta del av följande handlingar, som nämns i registerposten {reference} ({url}):',
    en: 'Under chapter 2 of the Swedish Freedom of the Press Act I request access to the following documents, which are named in the record {reference} ({url}):',
  },
  line: { sv: '– {title}', en: '– {title}' },
  lineWithNumber: {
    sv: '– {title} (diarienummer {number})',
    en: '– {title} (case number {number})',
  },
  closing: {
    sv: 'Skicka dem gärna till den här e-postadressen. Lämnas något inte ut ber jag om ett skriftligt beslut som går att överklaga.',
    en: 'Please send them to this e-mail address. If anything is not released, I ask for a written decision that can be appealed.',
  },
});
