import { dayInWords, momentInWords } from '../../../platform/language/in-words.js';
import type { Language } from '../../../platform/language/language.js';
import { fieldInWords } from '../../../register/pages/record/field-words.js';
import { officialCategories, roles } from '../../../words/body-words.js';
import { meetingStates, nameBases, participantRoles } from '../../../words/meeting-words.js';
import { changeTypes, grounds, recordKinds } from '../../../words/register-words.js';
import type { Vocabulary } from '../../../words/vocabulary.js';
import { type Place, type Told, toldTexts } from '../places/place.js';
import { columnWords } from './column-words.js';
import type { FoundRow, Said } from './finds.rules.js';
import type { Find } from './person-report.js';

const VOCABULARIES: Readonly<Partial<Record<Told, readonly Vocabulary[]>>> = {
  state: [meetingStates],
  role: [participantRoles, roles, officialCategories],
  basis: [nameBases],
  ground: [grounds],
  operation: [changeTypes],
  subject: [recordKinds],
};

/** A row that was found, in words. */
export function findInWords(
  row: FoundRow,
  { place, said, language }: { place: Place; said: readonly Said[]; language: Language },
): Find {
  const told = Object.keys(place.told ?? {}) as Told[];
  return {
    told: told.flatMap((name) => {
      const value = row[`told ${name}`];
      return typeof value === 'string' && value !== ''
        ? [{ name: toldTexts[name][language], value: valueInWords(name, value, language) }]
        : [];
    }),
    says: [...tiesInWords(said, language), ...textsInWords(said, language)],
  };
}

const IS_THEM = {
  sv: 'personens konto, eller personen som företrädare',
  en: 'the person’s account, or the person as an official',
} as const;

// One line, however many columns name the same account.
function tiesInWords(said: readonly Said[], language: Language): Find['says'] {
  const ties = said.flatMap(({ column, text }) => (text === null ? [columnInWords(column, language)] : []));
  return ties.length > 0 ? [{ field: ties.join(', '), text: IS_THEM[language] }] : [];
}

function textsInWords(said: readonly Said[], language: Language): Find['says'] {
  return said.flatMap(({ column, pointer, text }) => {
    if (text === null) return [];
    const name = columnInWords(column, language);
    const field =
      pointer === null || column === VALUES ? name : `${name}: ${fieldInWords(pointer, language)}`;
    return [{ field, text }];
  });
}

// Where in the list of values it stands tells nobody anything.
const VALUES = 'originals';

function columnInWords(column: string, language: Language): string {
  return columnWords[column]?.[language] ?? column;
}

function valueInWords(name: Told, value: string, language: Language): string {
  const vocabulary = VOCABULARIES[name]?.find(({ values }) => values.includes(value));
  if (vocabulary) return vocabulary.label(value, language);
  if (name === 'field') return fieldInWords(`/${value}`, language);
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return dayInWords(value, language);
  return /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}/.test(value) ? momentInWords(isoOf(value), language) : value;
}

// PostgreSQL writes 2026-11-22 09:31:31.5+00.
function isoOf(moment: string): string {
  return moment.replace(' ', 'T').replace(/([+-]\d{2})$/, '$1:00');
}
