import { messages } from '../../../platform/language/message.js';

/** What is wrong with a mapping; each is told with its place in the file. */
export const mappingMessages = messages('importMapping', {
  unreadable: {
    sv: 'Mappningen {path} går inte att läsa.',
    en: 'The mapping {path} cannot be read.',
  },
  tooLarge: {
    sv: 'Mappningen {path} är större än {limit, number} byte.',
    en: 'The mapping {path} is larger than {limit, number} bytes.',
  },
  syntax: {
    sv: 'det här är inte JSON ({what}).',
    en: 'this is not JSON ({what}).',
  },
  keyTwice: {
    sv: 'nyckeln "{key}" står två gånger.',
    en: 'the key "{key}" is there twice.',
  },
  unknownKey: {
    sv: 'nyckeln "{key}" är okänd. Här kan stå: {allowed}.',
    en: 'the key "{key}" is unknown. Allowed here: {allowed}.',
  },
  missingKey: {
    sv: 'nyckeln "{key}" saknas.',
    en: 'the key "{key}" is missing.',
  },
  type: {
    sv: 'här ska stå {expected}.',
    en: 'this must be {expected}.',
  },
  notAllowed: {
    sv: '"{value}" går inte. Här kan stå: {allowed}.',
    en: '"{value}" will not do. Allowed here: {allowed}.',
  },
  tooShort: {
    sv: 'här får det inte vara tomt.',
    en: 'this may not be empty.',
  },
  tooLong: {
    sv: 'det här är för långt. Högst {limit, number} tecken eller delar.',
    en: 'this is too long. At most {limit, number} characters or items.',
  },
  range: {
    sv: 'talet ska vara {limit}.',
    en: 'the number must be {limit}.',
  },
  shape: {
    sv: '"{value}" har inte rätt form: {shape}.',
    en: '"{value}" does not have the right form: {shape}.',
  },
  other: {
    sv: 'det här går inte ({what}).',
    en: 'this will not do ({what}).',
  },
  unknownColumn: {
    sv: 'kolumnen "{name}" finns inte under "columns". Där finns: {known}.',
    en: 'the column "{name}" is not under "columns". There are: {known}.',
  },
  badPattern: {
    sv: '"{pattern}" är inget reguljärt uttryck ({what}).',
    en: '"{pattern}" is not a regular expression ({what}).',
  },
  badFormat: {
    sv: '"{format}" är inget datumformat: det säger varken år, månad, kvartal eller dag.',
    en: '"{format}" is not a date format: it tells neither year, month, quarter nor day.',
  },
  badEncoding: {
    sv: 'teckenkodningen "{name}" är okänd. Exempel: utf-8, utf-16le, windows-1252, macintosh.',
    en: 'the encoding "{name}" is unknown. Examples: utf-8, utf-16le, windows-1252, macintosh.',
  },
  needsValue: {
    sv: 'här behövs "column" eller "constant".',
    en: 'this needs "column" or "constant".',
  },
  listUnreadable: {
    sv: 'listan "{file}" går inte att läsa. Den söks bredvid mappningen.',
    en: 'the list "{file}" cannot be read. It is looked for beside the mapping.',
  },
  basisNeedsNote: {
    sv: '"nameBasis" behöver "basisNote": beslutet eller bestämmelsen som grunden hänvisar till.',
    en: '"nameBasis" needs "basisNote": the decision or provision that the basis refers to.',
  },
});
