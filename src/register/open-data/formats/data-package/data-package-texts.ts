import { LICENCE } from '../../../records/terms.js';
import { LIST_SEPARATOR } from '../../tables/table.js';
import type { Edition } from '../writer.js';
import type { CsvFile } from './descriptor.rules.js';

export const LICENCE_TEXT = `CC0 1.0 Universal
${LICENCE}

Till den del det är möjligt enligt lag har den som publicerar registret avstått från upphovsrätt och
närstående rättigheter till databasen. Personuppgifter i den är fortfarande personuppgifter: dataskyddsförordningen
gäller den som använder dem. Poster med ett värde i source_licence kommer från ett annat register, vars licens gäller.

To the extent possible under law, the publisher of the register has waived all copyright and related or
neighbouring rights to the database. Personal data in it stay personal data: the GDPR applies to those who use
them. Records with a value in source_licence come from another register, whose licence holds.
`;

/** What people read who open the package, in both languages. */
export function readMe(edition: Edition, files: readonly CsvFile[]): string {
  return [swedish(edition), contents(files, 'sv'), english(edition), contents(files, 'en')].join('\n');
}

function swedish({ publicUrl, revision, at }: Edition): string {
  return `# Lobbyregistret som öppna data

Hela registret på ${publicUrl}, revision ${revision}, sådant det var ${at.toISOString()}.

Varje tabell är en CSV-fil (RFC 4180, UTF-8, komma, en rubrikrad). Bredvid ligger dess beskrivning enligt CSV on the Web;
datapackage.json beskriver allt som ett Data Package. Tomt fält: inget värde. Listor har ${LIST_SEPARATOR} mellan värdena.
Klockslag är i UTC. Den som vill ha ett kalkylblad hämtar hellre ${publicUrl}/opendata/v1/latest/register.xlsx.
Licens: CC0 1.0, se LICENSE.txt.
`;
}

function english({ publicUrl, revision, at }: Edition): string {
  return `# The lobbying register as open data

The whole register at ${publicUrl}, revision ${revision}, as it was at ${at.toISOString()}.

Each table is a CSV file (RFC 4180, UTF-8, comma, one header row). Beside it lies its description as CSV on the Web;
datapackage.json describes everything as a Data Package. An empty cell is no value. Lists have ${LIST_SEPARATOR} between values.
Times are in UTC. Whoever wants a spreadsheet rather takes ${publicUrl}/opendata/v1/latest/register.xlsx.
Licence: CC0 1.0, see LICENSE.txt.
`;
}

function contents(files: readonly CsvFile[], language: 'sv' | 'en'): string {
  const headings = { sv: '| fil | rader | vad en rad är |', en: '| file | rows | what a row is |' };
  const lines = files.map(
    ({ table, rows }) => `| data/${table.name}.csv | ${rows} | ${table.description[language]} |`,
  );
  return [headings[language], '| --- | ---: | --- |', ...lines, ''].join('\n');
}
