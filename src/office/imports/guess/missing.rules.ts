import { type Reason, reason } from '../../../platform/language/message.js';
import type { ImportChoices } from './choices.js';
import { guessMessages } from './guess.messages.js';
import { Meaning, PARTIES } from './meaning.js';
import { DateFormat } from '../rows/date-format.rules.js';

/** What must be chosen before a file can be tried. */
export function missingIn(choices: ImportChoices): Reason[] {
  const meanings = choices.columns.map(({ meaning }) => meaning);
  return [
    ...(meanings.includes(Meaning.DATE) ? [] : [reason(guessMessages.noDate, undefined, '/columns')]),
    ...(meanings.some((meaning) => PARTIES.includes(meaning))
      ? []
      : [reason(guessMessages.noParty, undefined, '/columns')]),
    ...(meanings.includes(Meaning.TITLE) || meanings.includes(Meaning.PURPOSE)
      ? []
      : [reason(guessMessages.noTitle, undefined, '/columns')]),
    ...choices.columns.flatMap(({ meaning, formats }, place) => formatFaults(meaning, formats, place)),
    ...yearFaults(choices),
    ...countryFaults(choices),
    ...(choices.nameBasis !== '' && choices.basisNote === ''
      ? [reason(guessMessages.noBasisNote, undefined, '/basisNote')]
      : []),
  ];
}

function formatFaults(meaning: Meaning, formats: readonly string[], place: number): Reason[] {
  if (meaning !== Meaning.DATE && meaning !== Meaning.END_DATE) return [];
  const field = `/columns/${String(place)}/formats`;
  if (formats.length === 0) return [reason(guessMessages.noFormat, undefined, field)];
  return formats.flatMap((format) =>
    new DateFormat(format).isUseful ? [] : [reason(guessMessages.badFormat, { format }, field)],
  );
}

function yearFaults({ columns, year }: ImportChoices): Reason[] {
  const isYear = /^(?:1[89]|2[01])\d\d$/.test(year);
  if (year !== '') return isYear ? [] : [reason(guessMessages.badYear, undefined, '/year')];
  const lacks = columns.some(
    ({ meaning, formats }) => meaning === Meaning.DATE && formats.every((format) => !/YY|EXCEL/.test(format)),
  );
  return lacks && columns.some(({ formats }) => formats.length > 0)
    ? [reason(guessMessages.noYear, undefined, '/year')]
    : [];
}

function countryFaults({ country }: ImportChoices): Reason[] {
  const isCode = country === '' || /^[A-Z]{2}$/.test(country);
  return isCode ? [] : [reason(guessMessages.badCountry, undefined, '/country')];
}
