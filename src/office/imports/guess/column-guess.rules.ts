import { isOrganisationName } from '../../../words/organisation-name.js';
import { identifierValue } from '../../../words/identifiers.js';
import { IdentifierScheme } from '../../../words/organisation-words.js';
import { plainSpelling } from '../spelling.rules.js';
import type { ColumnChoices } from './choices.js';
import type { DateGuess } from './date-guess.rules.js';
import { BROAD, HEADER_WORDS, TOLD } from './header-words.js';
import { withPeople } from './people-guess.rules.js';
import { CODED, Meaning, SEPARABLE } from './meaning.js';
import type { ColumnSurvey, SurveyedColumn } from './survey.rules.js';
import { type NamedTopic, targetOf, understoodBy } from './value-guess.rules.js';

const DATES: readonly Meaning[] = [Meaning.DATE, Meaning.END_DATE];

// A meeting has one of these: of several columns the first keeps it.
const ONCE: readonly Meaning[] = [
  Meaning.DATE,
  Meaning.END_DATE,
  Meaning.TITLE,
  Meaning.PURPOSE,
  Meaning.ORGANISATION_NUMBER,
  Meaning.ON_BEHALF_OF,
  Meaning.OWN_FUNCTION,
  Meaning.THEIR_FUNCTION,
  Meaning.DIRECTION,
  Meaning.INITIATOR,
  Meaning.CHANNEL,
  Meaning.PLACE,
  Meaning.MUNICIPALITY,
  Meaning.COUNTRY,
  Meaning.LANGUAGE,
  Meaning.GIFTS,
  Meaning.KEY,
];

/** What the columns of a file probably mean: by what they are called, and by what stands in them. */
export function guessColumns(
  columns: readonly ColumnSurvey[],
  rows: number,
  topics: readonly NamedTopic[] = [],
): ColumnChoices[] {
  const headers = columns.map(({ header }) => plainOf(header));
  const people = withPeople(
    columns.map((column) => ofHeader(column, rows)),
    headers,
  );
  const byHeader = onceOnly(withPurpose(people, headers));
  const guessed = onceOnly(byHeader.map((meaning, place) => meaning ?? ofContent(columns[place], byHeader)));
  const meanings = withTitle(guessed.map((meaning) => meaning ?? Meaning.IGNORE));
  return columns.map((column, place) => choicesFor(column, meanings[place] ?? Meaning.IGNORE, topics));
}

/** How a column of some meaning is probably to be read. */
export function choicesFor(
  column: SurveyedColumn & { different?: readonly string[] },
  meaning: Meaning,
  topics: readonly NamedTopic[] = [],
): ColumnChoices {
  const { header, values, dates, samples, different = samples } = column;
  return {
    header,
    meaning,
    formats: DATES.includes(meaning) ? [...(dates?.formats ?? [])] : [],
    separator: SEPARABLE.includes(meaning) ? separatorOf(meaning, different) : 'NONE',
    values: CODED.includes(meaning) ? valuesOf(meaning, values, topics) : {},
  };
}

/** What each value of a coded column probably stands for. */
function valuesOf(
  meaning: Meaning,
  values: readonly { value: string }[],
  topics: readonly NamedTopic[],
): Record<string, string> {
  return Object.fromEntries(
    values.flatMap(({ value }) => {
      const target = targetOf(meaning, value, topics);
      return target === undefined ? [] : [[value, target]];
    }),
  );
}

function plainOf(header: string): string {
  return header.trim() === '' ? '' : plainSpelling(header);
}

function ofHeader(column: ColumnSurvey, rows: number): Meaning | undefined {
  const plain = plainOf(column.header);
  const fits = HEADER_WORDS.filter(([, pattern]) => pattern.test(plain)).map(([meaning]) => meaning);
  const meaning = fits.find((each) => !BROAD.includes(each) || agrees(each, column, rows));
  return meaning === Meaning.PLACE && saysHow(column) ? Meaning.PLACE_AND_CHANNEL : meaning;
}

/** "Teams" is no place. */
function saysHow({ different }: ColumnSurvey): boolean {
  return understoodBy(Meaning.PLACE_AND_CHANNEL, different) >= 0.1;
}

/** Whether the values are what a broad header says. */
function agrees(meaning: Meaning, column: ColumnSurvey, rows: number): boolean {
  if (meaning === Meaning.KEY) return column.filled === rows && rows > 0;
  if (meaning === Meaning.ROW_NUMBER) return column.isUnique && column.different.every(isCount);
  return column.dates !== null;
}

function ofContent(
  column: ColumnSurvey | undefined,
  taken: readonly (Meaning | undefined)[],
): Meaning | undefined {
  if (!column || column.filled === 0) return undefined;
  // What a meeting was about is told already, or looked for in the longest texts.
  const isTold = taken.includes(Meaning.PURPOSE) ? Meaning.TITLE : undefined;
  const open = CONTENTS.filter(([meaning]) => !taken.includes(meaning) && meaning !== isTold);
  return open.find(([, fits]) => fits(column))?.[0];
}

const CONTENTS: readonly (readonly [Meaning, (column: ColumnSurvey) => boolean])[] = [
  [Meaning.DATE, ({ dates }) => isDates(dates)],
  [Meaning.ORGANISATION_NUMBER, ({ different }) => shareOf(different, isNumber) >= 0.6],
  [Meaning.DIRECTION, ({ values }) => isUnderstood(Meaning.DIRECTION, values)],
  [Meaning.CHANNEL, ({ values }) => isUnderstood(Meaning.CHANNEL, values)],
  [Meaning.COUNTERPART, ({ different }) => shareOf(different, (value) => isOrganisationName(value)) >= 0.3],
  [Meaning.TITLE, ({ different }) => averageLength(different) >= 30],
];

// Bare years and serial numbers are as likely something else.
function isDates(dates: DateGuess | null): boolean {
  if (!dates || dates.share < 0.8) return false;
  return !dates.formats.every((format) => ['YYYY', 'EXCEL', 'MMM', 'D/M'].includes(format));
}

const LONGEST_CODE = 30;

function isUnderstood(meaning: Meaning, values: readonly { value: string }[]): boolean {
  const all = values.map(({ value }) => value);
  // Codes are short; what merely mentions a word is not one.
  const isShort = all.every(({ length }) => length <= LONGEST_CODE);
  return all.length >= 2 && isShort && understoodBy(meaning, all) >= 0.7;
}

function isNumber(value: string): boolean {
  return [IdentifierScheme.SE_ORGNR, IdentifierScheme.EU_TR].some(
    (scheme) => identifierValue(scheme, value) !== null,
  );
}

function isCount(value: string): boolean {
  return /^\d{1,7}$/.test(value);
}

function shareOf(values: readonly string[], fits: (value: string) => boolean): number {
  return values.length === 0 ? 0 : values.filter(fits).length / values.length;
}

function averageLength(values: readonly string[]): number {
  return values.reduce((sum, { length }) => sum + length, 0) / Math.max(1, values.length);
}

function onceOnly(meanings: readonly (Meaning | undefined)[]): (Meaning | undefined)[] {
  return meanings.map((meaning, place) =>
    meaning !== undefined && ONCE.includes(meaning) && meanings.indexOf(meaning) < place
      ? undefined
      : meaning,
  );
}

/** Beside "Ärende", what the meeting was about is its description. */
function withPurpose(meanings: readonly (Meaning | undefined)[], headers: readonly string[]) {
  const told = (place: number) => meanings[place] === Meaning.TITLE && TOLD.test(headers[place] ?? '');
  const isShort = meanings.some((meaning, place) => meaning === Meaning.TITLE && !told(place));
  if (!isShort || meanings.includes(Meaning.PURPOSE)) return meanings;
  return meanings.map((meaning, place) => (told(place) ? Meaning.PURPOSE : meaning));
}

/** What a meeting was about is its title, where the file has nothing shorter. */
function withTitle(meanings: readonly Meaning[]): Meaning[] {
  if (meanings.includes(Meaning.TITLE)) return [...meanings];
  const purpose = meanings.indexOf(Meaning.PURPOSE);
  return meanings.map((meaning, place) => (place === purpose ? Meaning.TITLE : meaning));
}

function separatorOf(meaning: Meaning, values: readonly string[]): string {
  const share = (character: string) => shareOf(values, (value) => value.includes(character));
  if (share('\n') >= 0.02) return share(';') >= 0.02 ? 'LINE_OR_SEMICOLON' : 'LINE';
  // Organisations have commas in their names: where a column holds one each, it says so by its name.
  const hasCommas = share(',') >= 0.05 && meaning !== Meaning.ORGANISATION && meaning !== Meaning.OWN_PERSON;
  if (share(';') >= 0.02) return hasCommas ? 'BOTH' : 'SEMICOLON';
  return hasCommas ? 'COMMA' : 'NONE';
}
