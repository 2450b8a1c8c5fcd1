import { messages } from '../../../platform/language/message.js';

/** Why a file is refused whole, or a record in it cannot be read. */
export const fileMessages = messages('importFile', {
  missing: {
    sv: 'Filen finns inte.',
    en: 'There is no such file.',
  },
  unreadable: {
    sv: 'Filen får inte läsas.',
    en: 'The file may not be read.',
  },
  isDirectory: {
    sv: 'Det här är en mapp. Ange filerna i den.',
    en: 'This is a folder. Give the files in it.',
  },
  notRegular: {
    sv: 'Det här är ingen vanlig fil.',
    en: 'This is not an ordinary file.',
  },
  empty: {
    sv: 'Filen är tom.',
    en: 'The file is empty.',
  },
  tooLarge: {
    sv: 'Filen är större än {limit, number} byte. Dela upp den.',
    en: 'The file is larger than {limit, number} bytes. Split it into smaller ones.',
  },
  tooManyRows: {
    sv: 'Filen har fler än {limit, number} rader. Dela upp den.',
    en: 'The file has more than {limit, number} rows. Split it into smaller ones.',
  },
  tooManyColumns: {
    sv: 'Rad {line} har {columns, number} kolumner. Högst {limit, number} går att läsa: det här är ingen tabell.',
    en: 'Line {line} has {columns, number} columns. At most {limit, number} can be read: this is not a table.',
  },
  lineTooLong: {
    sv: 'Rad {line} är längre än {limit, number} tecken: det här är ingen tabell.',
    en: 'Line {line} is longer than {limit, number} characters: this is not a table.',
  },
  isZip: {
    sv: 'Innehållet är en ZIP-fil, inte en tabell. Packa upp den. Är det en Excelbok ska namnet sluta på .xlsx.',
    en: 'The content is a ZIP file, not a table. Unpack it. If it is an Excel workbook, its name must end in .xlsx.',
  },
  isOldExcel: {
    sv: 'Det här är en äldre Excelfil (.xls). Spara den som .xlsx eller CSV.',
    en: 'This is an older Excel file (.xls). Save it as .xlsx or CSV.',
  },
  isCompressed: {
    sv: 'Filen är komprimerad. Packa upp den.',
    en: 'The file is compressed. Unpack it.',
  },
  isPdf: {
    sv: 'Det här är en PDF, inte en tabell.',
    en: 'This is a PDF, not a table.',
  },
  isBinary: {
    sv: 'Filen innehåller inte text, så den är ingen tabell.',
    en: 'The file does not hold text, so it is not a table.',
  },
  isHtml: {
    sv: 'Filen är en webbsida (HTML), inte en tabell. Kanske sparades ett felmeddelande i stället för filen.',
    en: 'The file is a web page (HTML), not a table. Perhaps an error page was saved instead of the file.',
  },
  isXml: {
    sv: 'Filen är XML, inte en tabell.',
    en: 'The file is XML, not a table.',
  },
  isJson: {
    sv: 'Filen är JSON, inte en tabell.',
    en: 'The file is JSON, not a table.',
  },
  isSql: {
    sv: 'Filen innehåller SQL, inte en tabell. Exportera tabellen som CSV med rubrikrad.',
    en: 'The file holds SQL, not a table. Export the table as CSV with a header row.',
  },
  notWorkbook: {
    sv: 'Filen heter .xlsx men är ingen Excelbok.',
    en: 'The file is called .xlsx but is not an Excel workbook.',
  },
  brokenWorkbook: {
    sv: 'Excelboken är skadad och går inte att läsa.',
    en: 'The Excel workbook is damaged and cannot be read.',
  },
  bomb: {
    sv: 'Excelboken blir mer än {limit, number} byte uppackad. Den läses inte.',
    en: 'The Excel workbook unpacks to more than {limit, number} bytes. It is not read.',
  },
  noSuchSheet: {
    sv: 'Excelboken har inget blad ”{sheet}”. Den har bladen: {sheets}.',
    en: 'The Excel workbook has no sheet “{sheet}”. It has the sheets: {sheets}.',
  },
  noHeader: {
    sv: 'Filen har ingen rubrikrad.',
    en: 'The file has no header row.',
  },
  columnsMissing: {
    sv: '{count, plural, one {Kolumnen {wanted} saknas} other {Kolumnerna {wanted} saknas}}. Filen har kolumnerna: {present}.',
    en: '{count, plural, one {The column {wanted} is missing} other {The columns {wanted} are missing}}. The file has the columns: {present}.',
  },
  columnTwice: {
    sv: 'Flera kolumner heter {name}. Ange kolumnens plats med "position" i mappningen.',
    en: 'Several columns are called {name}. Give the column’s place with "position" in the mapping.',
  },
  strayQuote: {
    sv: 'Citattecken inne i en cell är inte dubblerade, så radens celler går inte att skilja åt.',
    en: 'Quotes inside a cell are not doubled, so the cells of the row cannot be told apart.',
  },
  openQuote: {
    sv: 'Ett citattecken öppnas men stängs aldrig.',
    en: 'A quote is opened but never closed.',
  },
  tooManyCells: {
    sv: 'Raden har {cells, number} celler men filen har {columns, number} kolumner.',
    en: 'The row has {cells, number} cells but the file has {columns, number} columns.',
  },
  formulaError: {
    sv: 'Cellen innehåller Excels felvärde {value}.',
    en: 'The cell holds Excel’s error value {value}.',
  },
});
