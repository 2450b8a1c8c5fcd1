import { numbersIn, type Values } from '../../../platform/pages/forms/values.rules.js';
import { changedParts, type Part, PARTS, withoutParts } from './merging/merge.rules.js';
import { textIn } from './pickers/pickers.js';
import { lineOf } from './withheld.rules.js';

/** A time of the day is nothing without its day. */
const DATES: readonly Part[] = ['date', 'endDate', 'datePrecision', 'startsAt', 'endsAt'];

/**
 * Of a form what says something else than what is kept: the rest is left out and stays as it is, to the letter and to
 * the second, also what the form could not say that exactly.
 */
export function onlyParts(values: Values, parts: readonly string[]): Values {
  return withoutParts(
    values,
    PARTS.filter((part) => !parts.includes(part)),
  );
}

/** The parts that a correction changes: those that were shown to whoever is sure now, or else those that differ. */
export function partsToCorrect(values: Values, kept: Values): string[] {
  const shown = textIn(values, PARTS_SHOWN);
  if (shown !== '') return shown.split(' ');
  const changed = changedParts(values, kept);
  return changed.some((part) => DATES.includes(part)) ? [...new Set([...changed, ...DATES])] : changed;
}

/** The field that carries along which parts were shown: so that a form that is sent twice says the same twice. */
export const PARTS_SHOWN = 'parts';

const OF_POST = ['functionSv', 'functionEn', 'unitName'];

/** A line that another official stands on now, without what was said of the one before: their post says it anew. */
export function withoutFormerPosts(values: Values, kept: Values): Values {
  const former = numbersIn(values, '/participants').flatMap((number) => {
    const line = `/participants/${number}`;
    const before = lineOf(kept, 'participants', textIn(values, `${line}/id`));
    const now = textIn(values, `${line}/officialId`);
    if (before === undefined || now === '' || now === textIn(kept, `${before}/officialId`)) return [];
    return OF_POST.filter(
      (member) => textIn(values, `${line}/${member}`) === textIn(kept, `${before}/${member}`),
    ).map((member) => `${line}/${member}`);
  });
  return new Map([...values, ...former.map((name) => [name, ['']] as const)]);
}
