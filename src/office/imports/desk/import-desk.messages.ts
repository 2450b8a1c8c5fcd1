import { messages } from '../../../platform/language/message.js';

/** Why an import that is made on a page cannot go on. */
export const importDeskMessages = messages('importDesk', {
  noFile: {
    sv: 'Välj en fil, eller klistra in celler från ett kalkylblad.',
    en: 'Choose a file, or paste cells from a spreadsheet.',
  },
  both: {
    sv: 'Välj antingen en fil eller klistra in celler, inte båda.',
    en: 'Either choose a file or paste cells, not both.',
  },
  notCells: {
    sv: 'Det här är inga celler. Markera tabellen med rubrikrad i kalkylbladet, kopiera och klistra in.',
    en: 'These are no cells. Select the table with its header row in the spreadsheet, copy and paste it.',
  },
  noSuchBody: { sv: 'Välj vilken organisation mötena gäller.', en: 'Choose whose meetings they are.' },
  nameMissing: { sv: 'Skriv vad källan heter.', en: 'Write what the source is called.' },
  nameTooLong: {
    sv: 'Namnet har {length, number} tecken. Det får ha högst {longest, number}.',
    en: 'The name has {length, number} characters. It may have {longest, number} at most.',
  },
  personalNumber: {
    sv: 'Texten innehåller ett personnummer. Den blir offentlig: ta bort det.',
    en: 'The text contains a personal number. It becomes public: take it out.',
  },
  urlMissing: {
    sv: 'Ange källans webbadress. Den börjar med https:// eller http://.',
    en: 'Give the web address of the source. It begins with https:// or http://.',
  },
  licenceMissing: {
    sv: 'Ange licensen som källan får användas under.',
    en: 'Give the licence under which the source may be used.',
  },
  tooManyFiles: {
    sv: 'Du har redan {count, number} filer här. Ta bort en import som är klar, eller vänta tills filerna tas bort av sig själva.',
    en: 'You have {count, number} files here already. Remove an import that is done, or wait until the files are deleted by themselves.',
  },
  tooManyBytes: {
    sv: 'Dina filer tar redan {megabytes, number} MB. Ta bort en import som är klar.',
    en: 'Your files take {megabytes, number} MB already. Remove an import that is done.',
  },
  manyColumns: {
    sv: 'Filen har {count, number} kolumner. På sidan går det att tolka högst {most, number}: ta bort dem som inte behövs.',
    en: 'The file has {count, number} columns. The page can take {most, number} at most: remove those that are not needed.',
  },
  noRows: {
    sv: 'Filen har bara en rubrikrad. Det finns inga rader att importera.',
    en: 'The file has a header row and nothing else. There are no rows to import.',
  },
  busy: {
    sv: 'Registret arbetar med importen. Vänta tills det är klart.',
    en: 'The register is at work on the import. Wait until it is done.',
  },
  forgotten: {
    sv: 'Filen är borttagen. Lämna in den igen.',
    en: 'The file has been deleted. Hand it in again.',
  },
  notTried: {
    sv: 'Prova importen först, så att du ser vad som händer.',
    en: 'Try the import first, to see what will happen.',
  },
  ownGoesByReview: {
    sv: 'Egna möten granskas och publiceras som andra möten. Importera dem som utkast.',
    en: 'Your own meetings are reviewed and published like any others. Import them as drafts.',
  },
  needsPublisher: {
    sv: 'Att publicera en import kräver både rollen som publicerar och rollen som registeransvarig.',
    en: 'Publishing an import takes both the role of a publisher and that of a registrar.',
  },
  fourEyes: {
    sv: 'Här ska två personer se en uppgift innan den blir offentlig. Importera som utkast, så publicerar en kollega importen.',
    en: 'Two people must see a record here before it becomes public. Import as drafts, and a colleague publishes the import.',
  },
  nothingImported: {
    sv: 'Importen har inga utkast att kasta.',
    en: 'The import has no drafts to discard.',
  },
  nothingBrokeOff: {
    sv: 'Det finns inget avbrutet att fortsätta med. Läs om sidan och se hur importen står.',
    en: 'Nothing broke off that could go on. Read the page again to see how the import stands.',
  },
  serverStopped: {
    sv: 'Servern stannade gång på gång under arbetet. Händer det igen, fråga den som sköter registret.',
    en: 'The server stopped again and again during the work. If that happens once more, ask whoever runs the register.',
  },
  notAllowed: {
    sv: 'Den som bad om det har inte längre en roll som får göra det.',
    en: 'Whoever asked for it does not have a role any more that may do it.',
  },
  mappingTooLarge: {
    sv: 'Tolkningen är för stor. Den får ha högst {kilobytes, number} kB.',
    en: 'The mapping is too large. It may have {kilobytes, number} kB at most.',
  },
  noMappingFile: {
    sv: 'Välj en fil med en tolkning (JSON).',
    en: 'Choose a file with a mapping (JSON).',
  },
  namesListFiles: {
    sv: 'Tolkningen hänvisar till filer med namn bredvid sig. Skriv namnen i ”names” i stället.',
    en: 'The mapping refers to files of names beside it. Write the names in “names” instead.',
  },
  openPattern: {
    sv: 'Mönstret {pattern} upprepar eller väljer något, och sådana kan leta i evighet. Här går det bara med det som står för sig självt; kommandot dagsljus import tar alla mönster.',
    en: 'The pattern {pattern} repeats or chooses something, and such patterns may look for ever. Only what stands for itself can be used here; the command dagsljus import takes all patterns.',
  },
  failed: {
    sv: 'Något gick fel. Försök igen; hjälper inte det, fråga den som sköter registret.',
    en: 'Something went wrong. Try again; if that does not help, ask whoever runs the register.',
  },
});
