import { messages } from '../../../platform/language/message.js';

export const publishedMessages = messages('publishedPages', {
  meetings: { sv: 'Möten', en: 'Meetings' },
  facts: { sv: 'Om publiceringen', en: 'About the publication' },
  publishedAt: { sv: 'Publicerat', en: 'Published' },
  days: { sv: 'Dagar från mötet till publicering', en: 'Days from meeting to publication' },
  daysLate: { sv: '{days, number} (för sent)', en: '{days, number} (late)' },
  publishedBy: { sv: 'Publicerat av', en: 'Published by' },
  names: { sv: 'Namn på personer', en: 'Names of people' },
  namesUntil: { sv: 'Lämnar registret {day}', en: 'Leave the register on {day}' },
  namesEnded: { sv: 'Lämnade registret {day}', en: 'Left the register on {day}' },
  versions: { sv: 'Versioner', en: 'Versions' },
  version: { sv: '{what}, version {version, number}', en: '{what} (version {version, number})' },
  reason: { sv: 'Skäl: {reason}', en: 'Reason: {reason}' },
  changesOf: { sv: 'Ändringar i version {version, number}', en: 'Changes of version {version, number}' },
  withheld: { sv: 'Maskerat, med det verkliga skälet', en: 'Withheld, with the real ground' },
  withheldField: { sv: 'Uppgift', en: 'Field' },
  toldGround: { sv: 'Grund som visas', en: 'Ground that is shown' },
  decision: { sv: 'Beslut', en: 'Decision' },
  when: { sv: 'När', en: 'When' },
  correct: { sv: 'Rätta', en: 'Correct' },
  redact: { sv: 'Maskera', en: 'Redact' },
  withdraw: { sv: 'Återkalla', en: 'Withdraw' },
  whatToDo: { sv: 'Behöver något ändras?', en: 'Does anything need to change?' },
  correctMore: {
    sv: 'Rätta när något är fel. Alla ser den nya versionen, den gamla och ditt skäl.',
    en: 'Correct what is wrong. Everyone sees the new version, the old one and your reason.',
  },
  redactMore: {
    sv: 'Maskera när något inte får visas. Det försvinner ur alla versioner och går inte att ångra.',
    en: 'Redact what must not be shown. It leaves all versions, and that cannot be undone.',
  },
  withdrawMore: {
    sv: 'Återkalla när posten inte skulle ha publicerats. Bara beteckning och skäl blir kvar, och det går inte att ångra.',
    en: 'Withdraw what should not have been published. Only reference and reason remain, and that cannot be undone.',
  },
  check: { sv: 'Kontrollera', en: 'Check' },
  checkTitle: { sv: 'Stämmer det här?', en: 'Is this right?' },
  willHappen: { sv: 'Det här händer', en: 'What will happen' },
  notUndone: { sv: 'Det går inte att ångra.', en: 'This cannot be undone.' },
  why: { sv: 'Varför? Alla får läsa det', en: 'Why? Everyone may read it' },
  whyHint: {
    sv: 'En mening, till exempel: ”Fel dag: mötet var den 12 mars.” Skriv inget som ska döljas.',
    en: 'A sentence, such as “Wrong day: the meeting was on 12 March.” Write nothing that is to be hidden.',
  },
  correctDo: { sv: 'Publicera rättelsen', en: 'Publish the correction' },
  correctWill: {
    sv: 'En ny version blir offentlig genast. De tidigare versionerna går fortfarande att läsa, och skälet står bredvid: ”{reason}”',
    en: 'A new version becomes public at once. The earlier versions can still be read, and beside them the reason: “{reason}”',
  },
  corrected: {
    sv: 'Rättelsen är publicerad. Alla kan läsa den på {address}',
    en: 'The correction is published. Everyone can read it at {address}',
  },
  differences: { sv: 'Det här ändras', en: 'What changes' },
  redactIntro: {
    sv: 'Välj det som inte får visas. Det tas ur alla versioner, filer och flöden. Organisation, datum och riktning går inte att maskera; återkalla i stället posten.',
    en: 'Choose what must not be shown. It is taken out of all versions, files and feeds. Body, date and direction cannot be redacted; withdraw the record instead.',
  },
  fields: { sv: 'Vad ska maskeras?', en: 'What is to be withheld?' },
  nothingToRedact: {
    sv: 'Det finns inget kvar i posten som kan maskeras.',
    en: 'Nothing is left in the record that could be withheld.',
  },
  ground: { sv: 'Grund som alla ser', en: 'Ground that everyone sees' },
  groundHint: {
    sv: 'För namn står det alltid ”personuppgift”, vilken grunden än är.',
    en: 'For names it is always “personal data”, whatever the ground.',
  },
  chooseGround: { sv: 'Välj en grund', en: 'Choose a ground' },
  realDecision: { sv: 'Bestämmelse och beslut', en: 'Provision and decision' },
  realDecisionHint: {
    sv: 'Bara för er: kapitel och paragraf, och beslutets nummer. Till exempel ”OSL 21 kap. 3 §, RS 2026-0012”.',
    en: 'For you only: chapter and section, and the number of the decision. Such as “OSL 21:3, RS 2026-0012”.',
  },
  examples: { sv: 'Vanliga bestämmelser', en: 'Common provisions' },
  example1: {
    sv: 'OSL 21 kap. 3 §: adress eller telefon till någon som kan utsättas för våld',
    en: 'OSL 21:3: address or phone number of somebody at risk of violence',
  },
  example2: {
    sv: 'OSL 19 kap. 3 §: anbud innan upphandlingen är avslutad',
    en: 'OSL 19:3: tenders before a procurement is closed',
  },
  example3: {
    sv: 'OSL 31 kap. 16 §: uppgift om ett företags affärer som lämnats i förtroende',
    en: 'OSL 31:16: business matters that a company told in confidence',
  },
  example4: {
    sv: 'OSL 18 kap. 8 §: hur en byggnad eller ett system skyddas',
    en: 'OSL 18:8: how a building or system is protected',
  },
  example5: {
    sv: 'Dataskyddsförordningen artikel 17: samtycket är taget tillbaka',
    en: 'GDPR article 17: consent was withdrawn',
  },
  redactDo: { sv: 'Maskera för alltid', en: 'Redact for good' },
  redactWill: {
    sv: 'Uppgifterna i tabellen försvinner genast ur alla versioner. Kvar står att något är maskerat, sedan när, och grunden.',
    en: 'What is in the table leaves all versions at once. What stays is that something is withheld, since when, and the ground.',
  },
  redactKept: {
    sv: 'Ni har kvar originalet tills någon beslutar att förstöra det.',
    en: 'You keep the original until somebody decides to destroy it.',
  },
  leaves: { sv: 'Det här försvinner', en: 'What leaves' },
  inVersion: { sv: 'I version', en: 'In version' },
  value: { sv: 'Det som står där nu', en: 'What stands there now' },
  remains: { sv: 'Det här blir kvar', en: 'What remains' },
  remainsIn: { sv: 'Version {version, number} efteråt', en: 'Version {version, number} afterwards' },
  redacted: {
    sv: 'Maskeringen är gjord i alla versioner. Så ser posten ut nu: {address}',
    en: 'The redaction is done in all versions. This is the record now: {address}',
  },
  withdrawIntro: {
    sv: 'Återkalla bara en post som inte skulle ha publicerats. Är något fel i den, rätta det. Får en uppgift inte visas, maskera den.',
    en: 'Withdraw only a record that should not have been published. If something in it is wrong, correct it. If a value must not be shown, redact it.',
  },
  withdrawDo: { sv: 'Återkalla för alltid', en: 'Withdraw for good' },
  withdrawWill: {
    sv: 'Allt innehåll försvinner ur alla versioner. Adressen finns kvar och säger bara det här:',
    en: 'All content leaves all versions. The address remains and says only this:',
  },
  withdrawn: {
    sv: 'Posten är återkallad. På {address} står nu bara skälet.',
    en: 'The record is withdrawn. At {address} there is now only the reason.',
  },
});
