import type { FieldText } from '../../../platform/pages/forms/form.js';
import { ownMember } from '../../../platform/own-member.js';
import { valuesFor, type Values } from '../../../platform/pages/forms/values.rules.js';
import type { ColumnChoices, ImportChoices } from '../../imports/guess/choices.js';
import { choicesFor } from '../../imports/guess/column-guess.rules.js';
import { CODED, Meaning, SEPARATORS } from '../../imports/guess/meaning.js';
import type { Survey, SurveyedColumn } from '../../imports/guess/survey.rules.js';
import type { NamedTopic } from '../../imports/guess/value-guess.rules.js';
import { columnsMessages as texts } from './columns.messages.js';

export const columnsTexts: Readonly<Record<string, FieldText>> = {
  '/columns': { label: texts.title },
  '/columns/*/meaning': { label: texts.meaning },
  '/columns/*/format': { label: texts.format },
  '/columns/*/formats': { label: texts.format },
  '/columns/*/ownFormat': { label: texts.ownFormat, hint: texts.ownFormatHint },
  '/columns/*/separator': { label: texts.separator },
  '/language': { label: texts.language },
  '/country': { label: texts.country, hint: texts.countryHint },
  '/direction': { label: texts.direction },
  '/initiatedBy': { label: texts.initiatedBy },
  '/channel': { label: texts.channel },
  '/year': { label: texts.year },
  '/grouped': { label: texts.grouped },
  '/carried': { label: texts.carried },
  '/nameBasis': { label: texts.nameBasis, hint: texts.nameBasisHint },
  '/basisNote': { label: texts.basisNote },
  '/mapping': { label: texts.mappingFile, hint: texts.mappingHint },
  '/sheet': { label: texts.sheet },
};

const BETWEEN = ' | ';
const MOST_FORMATS = 6;
const LONGEST_FORMAT = 60;

/** Several formats as one choice of a form. */
export function asOne(formats: readonly string[]): string {
  return formats.join(BETWEEN);
}

/** What was chosen, as the fields of the form. */
export function fieldsOf({ columns, ...rest }: ImportChoices, survey: Survey): Values {
  const fields = columns.map(({ meaning, formats, separator, values }, place) => ({
    meaning,
    format: asOne(formats),
    ownFormat: '',
    separator,
    values: (survey.columns[place]?.values ?? []).map(({ value }) => ({
      target: ownMember(values, value) ?? '',
    })),
  }));
  return valuesFor({ ...rest, columns: fields });
}

/** What the fields of the form choose. What belongs to a meaning that is new for a column is guessed. */
export function choicesIn(
  values: Values,
  before: ImportChoices,
  { survey, topics }: { survey: Survey; topics: readonly NamedTopic[] },
): ImportChoices {
  const text = (name: string, otherwise = '') => values.get(name)?.at(-1)?.trim() ?? otherwise;
  return {
    columns: survey.columns.map((column, place) => {
      const fields = (name: string) => values.get(`/columns/${String(place)}/${name}`)?.at(-1);
      return columnIn(fields, before.columns[place] ?? choicesFor(column, Meaning.IGNORE), {
        column,
        topics,
      });
    }),
    sheet: before.sheet,
    year: text('/year'),
    language: /^[a-z]{2,3}$/.test(text('/language')) ? text('/language') : before.language,
    country: text('/country').toUpperCase(),
    direction: text('/direction'),
    initiatedBy: text('/initiatedBy'),
    channel: text('/channel'),
    grouped: text('/grouped') !== '',
    carried: text('/carried') !== '',
    nameBasis: text('/nameBasis'),
    basisNote: text('/basisNote').slice(0, 1000),
  };
}

function columnIn(
  field: (name: string) => string | undefined,
  before: ColumnChoices,
  { column, topics }: { column: SurveyedColumn; topics: readonly NamedTopic[] },
): ColumnChoices {
  const meaning = Object.values(Meaning).find((each) => each === field('meaning')) ?? before.meaning;
  if (meaning !== before.meaning) return choicesFor(column, meaning, topics);
  const separator = field('separator') ?? '';
  return {
    ...before,
    formats: formatsIn(field('ownFormat') ?? '', field('format')) ?? before.formats,
    separator: Object.hasOwn(SEPARATORS, separator) ? separator : before.separator,
    values: CODED.includes(meaning) ? targetsIn(field, before, column) : {},
  };
}

function formatsIn(own: string, chosen: string | undefined): string[] | undefined {
  const written = own.trim() === '' ? chosen : own;
  return written
    ?.split('|')
    .map((format) => format.trim().slice(0, LONGEST_FORMAT))
    .filter((format) => format !== '')
    .slice(0, MOST_FORMATS);
}

function targetsIn(
  field: (name: string) => string | undefined,
  before: ColumnChoices,
  { values }: SurveyedColumn,
): Record<string, string> {
  const chosen = values.flatMap(({ value }, place): [string, string][] => {
    const target = field(`values/${String(place)}/target`) ?? ownMember(before.values, value) ?? '';
    return target === '' ? [] : [[value, target]];
  });
  // What an earlier file of the source had, and this one has not, is still known of it.
  const others = Object.entries(before.values).filter(
    ([value]) => !values.some((one) => one.value === value),
  );
  return Object.fromEntries([...others, ...chosen]);
}
