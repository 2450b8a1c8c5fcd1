import { messages } from '../../../platform/language/message.js';
import type { ColumnType } from '../tables/table.js';

export const dictionaryMessages = messages('dictionary', {
  title: { sv: 'Öppna data', en: 'Open data' },
  description: {
    sv: 'Hela registret som filer, utan konto och nyckel: vad varje tabell och kolumn betyder.',
    en: 'The whole register as files, without account or key: what every table and column means.',
  },
  terms: { sv: 'Villkor', en: 'Terms' },
  askIt: { sv: 'Fråga registret direkt i webbläsaren', en: 'Ask the register directly in the browser' },
  whole: { sv: 'Hela registret', en: 'The whole register' },
  wholeHow: {
    sv: 'Filerna görs varje natt. Adresserna är desamma varje dag; daterade filer med kontrollsummor står i listan över ögonblicksbilder.',
    en: 'The files are made every night. Their addresses are the same every day; dated files with checksums stand in the list of snapshots.',
  },
  snapshots: { sv: 'Ögonblicksbilder', en: 'Snapshots' },
  changes: { sv: 'Ändringslogg', en: 'Change log' },
  feed: { sv: 'Flöde (Atom)', en: 'Feed (Atom)' },
  catalogue: { sv: 'Katalog (DCAT-AP-SE)', en: 'Catalogue (DCAT-AP-SE)' },
  tables: { sv: 'Tabeller', en: 'Tables' },
  table: { sv: 'Tabell', en: 'Table' },
  row: { sv: 'En rad', en: 'A row' },
  howTo: { sv: 'Så läses tabellerna', en: 'How to read the tables' },
  empty: {
    sv: 'Ett tomt fält är inget värde. Är det undanhållet står det i kolumnerna withheld; annars har det aldrig angetts. I en äldre dags ögonblicksbild som gjorts om är det som togs ut senare tomt utan att stå där; dess manifest nämner posterna.',
    en: 'An empty cell is no value. If it is withheld, the columns named withheld say so; otherwise it was never given. In a snapshot of an earlier day that was made again, what was taken out later is empty without being named; its manifest names the records.',
  },
  lists: {
    sv: 'Där ett format saknar listor står | mellan värdena. Ett | i ett värde har blivit / i alla format.',
    en: 'Where a format has no lists, | stands between the values. A | in a value has become / in every format.',
  },
  formulas: {
    sv: 'Ingen text börjar så att ett kalkylprogram tar den för en formel. Redan när den skrivs in eller hämtas blir ett inledande bindestreck ett tankstreck, och ett annat sådant tecken får en apostrof framför sig; API:t och filerna säger därför detsamma.',
    en: 'No text begins so that a spreadsheet takes it for a formula. When it is written or imported, a hyphen that begins it becomes a dash, and another such sign gets an apostrophe before it; so the APIs and the files say the same.',
  },
  times: {
    sv: 'Klockslag är i UTC med millisekunder. Dagar är dagar i Sverige. Ett datum som inte är exakt känt är den första dag det kan ha varit.',
    en: 'Moments are in UTC with milliseconds. Days are days in Sweden. A date that is not known exactly is the first day it may have been.',
  },
  merges: {
    sv: 'Id för en organisation som slagits samman med en annan leder till den som består; namnen är som de publicerades den dagen.',
    en: 'The id of an organisation that was merged into another leads to the one that stands; names are as they were published that day.',
  },
  licence: {
    sv: 'Uppgifterna är fria att använda: CC0 1.0. Personuppgifter är fortfarande personuppgifter: dataskyddsförordningen gäller den som använder dem. Poster från andra register har sin licens i source_licence.',
    en: 'The data are free to use: CC0 1.0. Personal data stay personal data: the GDPR applies to those who use them. Records from other registers have their licence in source_licence.',
  },
  leftOut: { sv: 'Vad tabellerna inte har', en: 'What the tables do not have' },
  leftOutHow: {
    sv: 'Allt annat som GraphQL svarar om poster är en kolumn.',
    en: 'All else that GraphQL answers of records is a column.',
  },
  files: { sv: 'Filer', en: 'Files' },
  schemas: { sv: 'Beskrivningar för program', en: 'Descriptions for programs' },
  columns: { sv: 'Kolumner', en: 'Columns' },
  name: { sv: 'Namn', en: 'Name' },
  type: { sv: 'Typ', en: 'Type' },
  meaning: { sv: 'Betydelse', en: 'Meaning' },
  required: { sv: 'alltid ett värde', en: 'always a value' },
  list: { sv: 'lista av {type}', en: 'list of {type}' },
  key: { sv: 'nyckel', en: 'key' },
  refers: { sv: 'leder till', en: 'leads to' },
  values: { sv: 'Värden', en: 'Values' },
  order: {
    sv: 'Raden känns igen på {key}. Raderna står alltid i samma ordning.',
    en: 'A row is known by {key}. Rows always stand in the same order.',
  },
  back: { sv: 'Alla tabeller', en: 'All tables' },
});

/** What each file of the whole register is good for. */
export const fileMessages: Readonly<Record<string, (typeof dictionaryMessages)['title']>> = messages(
  'dictionary.file',
  {
    zip: {
      sv: 'alla tabeller som CSV med beskrivningar (Data Package)',
      en: 'all tables as CSV with descriptions (Data Package)',
    },
    xlsx: {
      sv: 'för Excel och andra kalkylprogram, ett blad för varje tabell',
      en: 'for Excel and other spreadsheets, a sheet for each table',
    },
    sqlite: { sv: 'för SQL och Datasette, med sökning', en: 'for SQL and Datasette, with search' },
    jsonl: { sv: 'hela poster, en på varje rad', en: 'whole records, one on each line' },
    nq: { sv: 'länkade data', en: 'linked data' },
    jsonld: { sv: 'länkade data som JSON', en: 'linked data as JSON' },
  },
);

export const typeMessages: Readonly<Record<ColumnType, (typeof dictionaryMessages)['title']>> = messages(
  'dictionary.type',
  {
    uuid: { sv: 'identifierare (UUID)', en: 'identifier (UUID)' },
    text: { sv: 'text', en: 'plain text' },
    uri: { sv: 'adress', en: 'address' },
    integer: { sv: 'heltal', en: 'whole number' },
    decimal: { sv: 'decimaltal', en: 'decimal number' },
    boolean: { sv: 'true eller false', en: 'true or false' },
    date: { sv: 'dag', en: 'day' },
    datetime: { sv: 'klockslag i UTC', en: 'moment in UTC' },
    json: { sv: 'text i JSON', en: 'JSON text' },
  },
);
