import { messages } from '../../../platform/language/message.js';

export const reviewMessages = messages('reviewPages', {
  title: { sv: 'Granskning', en: 'Review' },
  intro: {
    sv: 'Möten som väntar på att granskas och publiceras. Det som är mest bråttom står först.',
    en: 'Meetings that wait to be reviewed and published. The most urgent come first.',
  },
  empty: {
    sv: 'Inget väntar på granskning. När någon skickar in ett möte står det här.',
    en: 'Nothing waits for review. When somebody sends a meeting in, it will stand here.',
  },
  count: {
    sv: '{count, plural, one {# möte väntar} other {# möten väntar}}',
    en: '{count, plural, one {# meeting waits} other {# meetings wait}}',
  },
  toDelays: { sv: 'Möten som väntar på sin dag', en: 'Meetings that wait for their day' },
  choose: { sv: 'Välj', en: 'Choose' },
  chooseOne: { sv: 'Välj ”{title}”', en: 'Choose “{title}”' },
  meeting: { sv: 'Möte', en: 'Meeting' },
  body: { sv: 'Vår organisation', en: 'Our body' },
  recordedBy: { sv: 'Antecknat av', en: 'Recorded by' },
  age: { sv: 'Inskickat', en: 'Sent in' },
  deadline: { sv: 'Ska vara publicerat', en: 'To be published' },
  ago: {
    sv: '{days, plural, =0 {i dag} =1 {i går} other {för # dagar sedan}}',
    en: '{days, plural, =0 {today} =1 {yesterday} other {# days ago}}',
  },
  left: {
    sv: '{days, plural, =0 {senast i dag} =1 {senast i morgon} other {om # dagar}}',
    en: '{days, plural, =0 {today at the latest} =1 {tomorrow at the latest} other {in # days}}',
  },
  overdue: {
    sv: '{days, plural, one {# dag försenat} other {# dagar försenat}}',
    en: '{days, plural, one {# day} other {# days}} late',
  },
  noDay: { sv: 'Dagen är inte angiven', en: 'The day is not given' },
  system: { sv: 'Registret självt', en: 'The register itself' },
  yours: {
    sv: 'Du ändrade det senast. Någon annan måste publicera.',
    en: 'You changed it last. Somebody else must publish it.',
  },
  publishChosen: { sv: 'Publicera de valda', en: 'Publish those chosen' },
  publishChosenHint: {
    sv: 'Högst {most, number} åt gången. Läs varje möte innan du väljer det.',
    en: 'At most {most, number} at a time. Read each meeting before you choose it.',
  },
  noneChosen: { sv: 'Välj minst ett möte.', en: 'Choose at least one meeting.' },
  tooMany: {
    sv: 'Välj högst {most, number} möten åt gången.',
    en: 'Choose at most {most, number} meetings at a time.',
  },
  chosen: { sv: 'Valda möten', en: 'Chosen meetings' },
  resultsTitle: { sv: 'Så gick det', en: 'How it went' },
  resultsSum: {
    sv: '{published, plural, =0 {Inget möte publicerades.} one {# möte publicerades.} other {# möten publicerades.}} {left, plural, =0 {} one {# möte kunde inte publiceras.} other {# möten kunde inte publiceras.}}',
    en: '{published, plural, =0 {No meeting was published.} one {# meeting was published.} other {# meetings were published.}} {left, plural, =0 {} one {# meeting could not be published.} other {# meetings could not be published.}}',
  },
  result: { sv: 'Resultat', en: 'Result' },
  publishedAs: { sv: 'Publicerat som {reference}', en: 'Published as {reference}' },
  notPublished: { sv: 'Inte publicerat: {reasons}', en: 'Not published: {reasons}' },
  gone: { sv: 'Mötet finns inte längre här', en: 'The meeting is not here any more' },
  toQueue: { sv: 'Till granskningen', en: 'To the review' },
  first: {
    sv: 'Det här är första gången mötet publiceras. Det finns ingen tidigare version att jämföra med.',
    en: 'This will be the first publication of the meeting. There is no earlier version to compare with.',
  },
  facts: { sv: 'Om granskningen', en: 'About the review' },
  submittedBy: { sv: 'Inskickat av', en: 'Sent in by' },
  editedBy: { sv: 'Ändrat senast av', en: 'Changed last by' },
  returnedBefore: { sv: 'Återlämnat tidigare med kommentaren', en: 'Returned before with the comment' },
  waitsFor: { sv: 'Väntar på sin dag', en: 'Waits for its day' },
  untilBy: { sv: '{day}. Beslut: {decision}', en: '{day}. Decision: {decision}' },
  publish: { sv: 'Godkänn och publicera nu', en: 'Approve and publish now' },
  publishMore: {
    sv: 'Mötet blir offentligt genast. Efteråt kan det rättas, men den här versionen går att läsa för alltid.',
    en: 'The meeting becomes public at once. It can be corrected afterwards, but this version stays readable for ever.',
  },
  published: {
    sv: 'Publicerat som {reference}. Alla kan läsa det på {address}',
    en: 'Published as {reference}. Everyone can read it at {address}',
  },
  return: { sv: 'Lämna tillbaka', en: 'Return it' },
  returnTitle: { sv: 'Behöver det ändras?', en: 'Does it need to be changed?' },
  comment: { sv: 'Vad ska bli bättre?', en: 'What should be better?' },
  commentHint: {
    sv: 'Den som antecknade mötet läser det. Det blir inte offentligt.',
    en: 'Whoever recorded the meeting will read it. It does not become public.',
  },
  returned: {
    sv: 'Mötet är tillbaka hos den som antecknade det.',
    en: 'The meeting is back with whoever recorded it.',
  },
  delay: { sv: 'Vänta med att publicera', en: 'Publish it later' },
  change: { sv: 'Ändra mötet', en: 'Change the meeting' },
  onlyRegistrar: {
    sv: 'Mötet väntar på sin dag. Bara den registeransvariga kan publicera det tidigare.',
    en: 'The meeting waits for its day. Only the registrar can publish it earlier.',
  },
});
