import { messages } from '../../platform/language/message.js';

/** What stands against an import, beside its files and its mapping. */
export const importMessages = messages('import', {
  noFiles: {
    sv: 'Ange minst en fil.',
    en: 'Give at least one file.',
  },
  unknownBody: {
    sv: 'Det finns ingen offentlig organisation med kortnamnet ”{slug}”. {known, select, none {Registret har ingen organisation ännu.} other {Det finns: {known}.}}',
    en: 'There is no public body with the slug “{slug}”. {known, select, none {The register has none yet.} other {There are: {known}.}}',
  },
  unknownTopics: {
    sv: 'Mappningen använder ämnen som inte finns: {unknown}. Det finns: {known}.',
    en: 'The mapping uses topics that do not exist: {unknown}. There are: {known}.',
  },
  running: {
    sv: 'En annan import av samma register till samma organisation pågår. Försök igen när den är klar.',
    en: 'Another import of the same register to the same public body is running. Try again when it is done.',
  },
  fileTwice: {
    sv: 'Filen {path} är angiven två gånger.',
    en: 'The file {path} is given twice.',
  },
  corrected: {
    sv: 'Källan har rättat uppgiften: {source}.',
    en: 'The source has corrected the record: {source}.',
  },
});
