import type { ColumnChoices, ImportChoices } from '../guess/choices.js';
import { choicesFor, guessColumns } from '../guess/column-guess.rules.js';
import { plainHeader } from '../files/columns.rules.js';
import { Meaning } from '../guess/meaning.js';
import type { NamedTopic } from '../guess/value-guess.rules.js';
import type { FileSurvey } from './file-survey.js';

/** What the register takes a file to mean before anybody has said anything. */
export function firstChoices(survey: FileSurvey, topics: readonly NamedTopic[]): ImportChoices {
  const columns = guessColumns(survey.columns, survey.rows, topics);
  const key = columns.findIndex(({ meaning }) => meaning === Meaning.KEY);
  return {
    columns,
    sheet: survey.sheets.length > 1 ? survey.sheet : '',
    year: '',
    language: looksSwedish(survey) ? 'sv' : 'en',
    country: '',
    direction: '',
    initiatedBy: '',
    channel: '',
    grouped: key >= 0 && survey.columns[key]?.isUnique === false,
    carried: false,
    nameBasis: '',
    basisNote: '',
  };
}

/** What was chosen for an earlier file of the same source, where this one has the same columns; null where it has not. */
export function reusedChoices(
  earlier: ImportChoices,
  survey: FileSurvey,
  topics: readonly NamedTopic[],
): ImportChoices | null {
  const columns = survey.columns.map((column, place): ColumnChoices => {
    const isIt = ({ header }: ColumnChoices, at: number) =>
      header === ''
        ? column.header === '' && at === place
        : plainHeader(header) === plainHeader(column.header);
    const known = earlier.columns.find(isIt);
    if (!known) return choicesFor(column, Meaning.IGNORE);
    const fresh = choicesFor(column, known.meaning, topics);
    return { ...known, header: column.header, values: { ...fresh.values, ...known.values } };
  });
  const used = (all: readonly ColumnChoices[]) =>
    all.filter(({ meaning }) => meaning !== Meaning.IGNORE).length;
  if (used(columns) < used(earlier.columns)) return null;
  const sheet = survey.sheets.includes(earlier.sheet) ? earlier.sheet : '';
  return { ...earlier, columns, sheet };
}

function looksSwedish({ columns }: FileSurvey): boolean {
  const text = columns.flatMap(({ header, different }) => [header, ...different.slice(0, 60)]).join(' ');
  const swedish = text.match(/[åäö]|\b(?:och|att|om|med|för)\b/gi)?.length ?? 0;
  const english = text.match(/\b(?:the|and|of|to|with|for|on)\b/gi)?.length ?? 0;
  return swedish > english;
}
