import { messages } from '../../../platform/language/message.js';

/** The pages where imports are listed and begun. */
export const importPageMessages = messages('importPages', {
  title: { sv: 'Importer', en: 'Imports' },
  intro: {
    sv: 'Här blir rader i ett kalkylblad till möten. Ingenting sparas som möte förrän du har sett vad det blir.',
    en: 'Here the rows of a spreadsheet become meetings. Nothing is kept as a meeting until you have seen what it will be.',
  },
  begin: { sv: 'Importera en fil', en: 'Import a file' },
  none: {
    sv: 'Ingen har importerat någonting här än. Börja med att lämna in en fil eller klistra in celler.',
    en: 'Nobody has imported anything here yet. Begin by handing in a file, or by pasting cells.',
  },
  file: { sv: 'Fil', en: 'File' },
  body: { sv: 'Organisation', en: 'Public body' },
  when: { sv: 'Inlämnad', en: 'Handed in' },
  state: { sv: 'Läge', en: 'State' },
  counts: {
    sv: '{created, plural, =0 {inga nya} one {# nytt} other {# nya}}, {updated, number} ändrade, {rejected, plural, =0 {inga rader avvisade} one {# rad avvisad} other {# rader avvisade}}',
    en: '{created, plural, =0 {none new} other {# new}}, {updated, number} changed, {rejected, plural, =0 {no rows rejected} one {# row rejected} other {# rows rejected}}',
  },
  OPEN: { sv: 'Påbörjad', en: 'Begun' },
  TRIED: { sv: 'Provad', en: 'Tried' },
  WORKING: { sv: 'Pågår', en: 'At work' },
  FAILED: { sv: 'Gick inte', en: 'Did not work' },
  IMPORTED: { sv: 'Importerad som utkast', en: 'Imported as drafts' },
  PUBLISHED: { sv: 'Importerad och publicerad', en: 'Imported and published' },
  DISCARDED: { sv: 'Utkasten kastade', en: 'Drafts discarded' },
  newTitle: { sv: 'Importera en fil', en: 'Import a file' },
  newIntro: {
    sv: 'Lämna in en fil i taget: CSV i vilken teckenkodning som helst, eller Excel (.xlsx). Eller klistra in celler ur ett kalkylblad.',
    en: 'Hand in one file at a time: CSV in any encoding, or Excel (.xlsx). Or paste cells out of a spreadsheet.',
  },
  keptFor: {
    sv: 'Filen kan innehålla personuppgifter. Den ligger kvar i {days, number} dagar så att du kan göra klart importen, och tas sedan bort. Du kan ta bort den tidigare. En fil får ha högst {megabytes, number} MB, och du kan ha {files, number} filer här samtidigt, tillsammans högst {all, number} MB.',
    en: 'The file may hold personal data. It is kept for {days, number} days so that you can finish the import, and is then deleted. You can delete it earlier. A file may have {megabytes, number} MB at most, and you can have {files, number} files here at a time, together {all, number} MB at most.',
  },
  fileField: { sv: 'Fil från din dator', en: 'File from your computer' },
  fileHint: { sv: 'CSV eller Excel (.xlsx).', en: 'CSV or Excel (.xlsx).' },
  pasted: { sv: 'Eller klistra in celler', en: 'Or paste cells' },
  pastedHint: {
    sv: 'Markera tabellen med rubrikrad i kalkylbladet, kopiera och klistra in här.',
    en: 'Select the table with its header row in the spreadsheet, copy it and paste it here.',
  },
  bodyField: { sv: 'Vems möten är det?', en: 'Whose meetings are they?' },
  origin: { sv: 'Var kommer uppgifterna ifrån?', en: 'Where do they come from?' },
  own: { sv: 'Våra egna anteckningar', en: 'Our own notes' },
  ownMore: {
    sv: 'De blir utkast, och granskas och publiceras som andra möten.',
    en: 'They become drafts, and are reviewed and published like other meetings.',
  },
  other: { sv: 'Ett annat eller äldre register', en: 'Another or an earlier register' },
  otherMore: {
    sv: 'Det som redan är granskat där kan publiceras som det är, med anmärkningar om det som fattas.',
    en: 'What was reviewed there can be published as it is, with notes on what is lacking.',
  },
  sourceName: { sv: 'Vad heter källan?', en: 'What is the source called?' },
  sourceNameHint: {
    sv: 'Blir offentligt. En senare fil från samma källa ska ha samma namn, så känns mötena igen. För egna anteckningar kan du lämna det tomt.',
    en: 'Becomes public. A later file of the same source must have the same name, so that its meetings are known again. For your own notes you may leave it empty.',
  },
  sourceUrl: { sv: 'Källans webbadress', en: 'Web address of the source' },
  sourceUrlHint: {
    sv: 'För egna anteckningar kan du lämna den tom.',
    en: 'For your own notes you may leave it empty.',
  },
  sourceLicence: { sv: 'Licens', en: 'Licence' },
  sourceLicenceHint: {
    sv: 'Till exempel CC0-1.0 eller CC-BY-4.0. För egna anteckningar kan du lämna den tom.',
    en: 'For example CC0-1.0 or CC-BY-4.0. For your own notes you may leave it empty.',
  },
  read: { sv: 'Läs filen', en: 'Read the file' },
  readDone: {
    sv: 'Filen är läst: {rows, plural, one {# rad} other {# rader}}. Se efter att kolumnerna är rätt förstådda.',
    en: 'The file has been read: {rows, plural, one {# row} other {# rows}}. See whether its columns are understood.',
  },
  noBodies: {
    sv: 'Du har ingen roll som får anteckna möten. Den som sköter konton hos er kan ge dig en.',
    en: 'You have no role that may record meetings. Whoever manages accounts where you work can give you one.',
  },
  ownSource: { sv: '{body}: egna anteckningar', en: '{body}: own notes' },
  pastedName: { sv: 'inklistrat {time}.tsv', en: 'pasted {time}.tsv' },
});
