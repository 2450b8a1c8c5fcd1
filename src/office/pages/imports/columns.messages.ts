import { messages } from '../../../platform/language/message.js';

/** The page where somebody says what the columns of a file mean. */
export const columnsMessages = messages('importColumns', {
  title: { sv: 'Vad betyder kolumnerna?', en: 'What do the columns mean?' },
  intro: {
    sv: 'Registret har gissat efter rubrikerna och det som står i cellerna. Ändra det som är fel. Efter ”Visa igen” syns de frågor som hör till det du valde.',
    en: 'The register has guessed by the headers and by what stands in the cells. Change what is wrong. After “Show again” you see the questions that belong to what you chose.',
  },
  reused: {
    sv: 'Kolumnerna är tolkade som när filen från samma källa importerades {day}.',
    en: 'The columns are understood as they were when a file of the same source was imported on {day}.',
  },
  fileFacts: {
    sv: '{file}: {rows, plural, one {# rad} other {# rader}}, {columns, plural, one {# kolumn} other {# kolumner}}.',
    en: '{file}: {rows, plural, one {# row} other {# rows}}, {columns, plural, one {# column} other {# columns}}.',
  },
  headerAt: {
    sv: 'Kolumnernas namn står på rad {row, number}.',
    en: 'The names of the columns stand in row {row, number}.',
  },
  noHeader: {
    sv: 'Filen har ingen rad med kolumnernas namn. Kolumnerna har fått nummer.',
    en: 'The file has no row with the names of its columns. They were given numbers.',
  },
  column: { sv: 'Kolumn {number, number}: {header}', en: 'Column {number, number}: {header}' },
  unnamed: { sv: 'utan namn', en: 'without a name' },
  filled: {
    sv: 'Ifylld i {filled, number} av {rows, number} rader',
    en: 'Filled in {filled, number} of {rows, number} rows',
  },
  samples: { sv: 'Till exempel', en: 'For example' },
  samplesGone: {
    sv: 'Filen är borttagen, så exemplen visas inte.',
    en: 'The file has been deleted, so no examples are shown.',
  },
  emptyColumn: { sv: 'Kolumnen är tom.', en: 'The column is empty.' },
  meaning: { sv: 'Betyder', en: 'Means' },
  format: { sv: 'Datum skrivs', en: 'Dates are written' },
  ownFormat: { sv: 'Eller skriv hur', en: 'Or write how' },
  ownFormatHint: {
    sv: 'YYYY är året, MM månaden, MMM månadens namn och DD dagen: DD/MM YYYY. Flera sätt skiljs åt med |.',
    en: 'YYYY is the year, MM the month, MMM its name and DD the day: DD/MM YYYY. Several ways are parted by |.',
  },
  formatReads: { sv: '{format} (”{sample}” är {day})', en: '{format} (“{sample}” is {day})' },
  formatUnknown: { sv: 'Inget av det här', en: 'None of these' },
  formatDoubt: {
    sv: 'Dag och månad kan vara omkastade: ingenting i filen visar vilket. Välj det rätta.',
    en: 'Day and month could be the other way round: nothing in the file tells. Choose what is right.',
  },
  separator: { sv: 'Mellan flera i samma cell står', en: 'Between several in one cell stands' },
  values: { sv: 'Vad cellerna står för', en: 'What the cells stand for' },
  value: {
    sv: '”{value}” ({count, plural, one {# rad} other {# rader}})',
    en: '“{value}” ({count, plural, one {# row} other {# rows}})',
  },
  noValue: { sv: 'Säger inget', en: 'Says nothing' },
  isGift: { sv: 'Är en gåva eller förmån', en: 'Is a gift or benefit' },
  noGift: { sv: 'Ingen gåva', en: 'No gift' },
  tooManyValues: {
    sv: 'Kolumnen har för många olika värden för en tabell. Vanliga ord, som Teams och telefon, känns igen.',
    en: 'The column has too many different values for a table. Common words, such as Teams and phone, are known.',
  },
  rest: { sv: 'Det som filen inte säger', en: 'What the file does not say' },
  restIntro: {
    sv: 'Gäller alla möten där filen inte säger något annat. Det som ingen vet lämnas tomt.',
    en: 'Holds for all meetings of which the file says nothing else. Leave empty what nobody knows.',
  },
  language: { sv: 'Texternas språk', en: 'Language of the texts' },
  languageUnknown: { sv: 'Flera eller okänt', en: 'Several, or not known' },
  country: { sv: 'Land', en: 'Country' },
  countryHint: { sv: 'Två bokstäver: SE för Sverige.', en: 'Two letters: SE for Sweden.' },
  direction: { sv: 'Riktning', en: 'Direction' },
  initiatedBy: { sv: 'Initiativ', en: 'Initiative' },
  channel: { sv: 'Kontaktsätt', en: 'Channel' },
  unknown: { sv: 'Okänt', en: 'Not known' },
  year: { sv: 'År, där datumet saknar det', en: 'Year, where dates have none' },
  grouped: {
    sv: 'Flera rader med samma nummer är ett möte',
    en: 'Several rows with the same number are one meeting',
  },
  carried: {
    sv: 'Tom cell för vår sida betyder detsamma som raden ovanför',
    en: 'A blank cell for our side means the same as the row above',
  },
  nameBasis: { sv: 'Får namnen på vår sida publiceras?', en: 'May the names on our side be published?' },
  nameBasisHint: {
    sv: 'Utan grund publiceras inga namn. En registeransvarig svarar för grunden innan något blir offentligt.',
    en: 'Without a ground no names are published. A registrar answers for the ground before anything becomes public.',
  },
  noBasis: { sv: 'Nej, inga namn', en: 'No, no names' },
  basisNote: { sv: 'Beslut eller bestämmelse', en: 'Decision or provision' },
  sheet: { sv: 'Blad i Excelboken', en: 'Sheet of the workbook' },
  readSheet: { sv: 'Läs bladet', en: 'Read the sheet' },
  again: { sv: 'Visa igen', en: 'Show again' },
  try: { sv: 'Prova', en: 'Try it' },
  saved: { sv: 'Sparat.', en: 'Saved.' },
  tool: { sv: 'Tolkningen som fil', en: 'The mapping as a file' },
  toolIntro: {
    sv: 'Det du väljer här kan sparas som en fil och användas igen, här eller med kommandot dagsljus import.',
    en: 'What you choose here can be kept as a file and used again, here or by the command dagsljus import.',
  },
  download: { sv: 'Spara tolkningen (JSON)', en: 'Download the mapping (JSON)' },
  mappingFile: { sv: 'Använd en tolkning från en fil', en: 'Use a mapping from a file' },
  mappingHint: {
    sv: 'JSON, så som det beskrivs för kommandot.',
    en: 'JSON, as it is described for the command.',
  },
  upload: { sv: 'Använd filen', en: 'Use the file' },
  taken: { sv: 'Tolkningen i filen används.', en: 'The mapping in the file is used.' },
  guessAgain: { sv: 'Gissa på nytt', en: 'Guess again' },
  guessed: {
    sv: 'Registret har läst filen igen och gissat på nytt.',
    en: 'The register has read the file again and guessed anew.',
  },
  given: {
    sv: 'Den här importen använder en tolkning från en fil. Den går inte att ändra på sidan.',
    en: 'This import uses a mapping from a file. It cannot be changed on the page.',
  },
  showMapping: { sv: 'Visa tolkningen', en: 'Show the mapping' },
});
