import type { Values } from '../../../platform/pages/forms/values.rules.js';
import { numbersIn } from '../../../platform/pages/forms/values.rules.js';
import type { Ground } from '../../../words/register-words.js';
import type { Redaction } from '../../meetings/redactions/redaction.entity.js';
import { columnsBehind } from '../../meetings/redactions/withheld.rules.js';
import { textIn } from './pickers/pickers.js';

/** Something that a meeting says and the public may not read: the fields of the form that say it. */
export interface HiddenField {
  list: string | null;
  itemId: string | null;
  members: readonly string[];
}

/** Where the form asks for names besides what is kept. */
const BESIDE: Readonly<Record<string, readonly string[]>> = {
  organisationId: ['who', 'whoWas'],
  officialId: ['who', 'whoWas'],
  onBehalfOfId: ['behalf', 'behalfWas'],
};

/** The fields of the form that are about what was redacted. */
export function hiddenBy(
  redactions: readonly Pick<Redaction, 'list' | 'itemId' | 'field'>[],
  kept: Values,
): HiddenField[] {
  return redactions.flatMap(({ list, itemId, field }): HiddenField[] => {
    const line = list === null ? '' : lineOf(kept, list, itemId);
    if (line === undefined) return [];
    return [{ list, itemId, members: membersOf(field, textIn(kept, `${line}/officialId`) !== '') }];
  });
}

/** The form without what is hidden; what somebody wrote in its place stays. */
export function withoutHidden(values: Values, hidden: readonly HiddenField[], kept: Values): Values {
  const blank = placesOf(values, hidden, kept).flatMap(({ ours, theirs }) =>
    ours.filter((name, at) => textIn(values, name) === textIn(kept, theirs[at] ?? '')),
  );
  return new Map([
    ...values,
    ...blank.filter((name) => values.has(name)).map((name) => [name, ['']] as const),
  ]);
}

/** The form with what is hidden where nobody wrote anything else: an empty field leaves it as it is. */
export function withHidden(values: Values, hidden: readonly HiddenField[], kept: Values): Values {
  const filled = placesOf(values, hidden, kept)
    .filter(({ ours }) => ours.some((name) => values.has(name)))
    .filter(({ ours }) => ours.every((name) => textIn(values, name) === ''))
    .flatMap(({ ours, theirs }) =>
      ours.flatMap((name, at) => {
        const held = kept.get(theirs[at] ?? '');
        return held ? [[name, held] as const] : [];
      }),
    );
  return new Map([...values, ...filled]);
}

/** Where in a form what was redacted could be said anew, and where the record has it; links go with what they link. */
export function withheldPlaces(
  redactions: readonly Pick<Redaction, 'list' | 'itemId' | 'field' | 'ground'>[],
  kept: Values,
  values: Values,
): { name: string; pointer: string; ground: Ground }[] {
  return redactions
    .filter(({ field }) => !field.endsWith('Id'))
    .flatMap((redaction) => {
      const { list, itemId, field, ground } = redaction;
      const [line, place] =
        list === null ? ['', ''] : [lineOf(values, list, itemId), lineOf(kept, list, itemId)];
      const [{ members } = { members: [] }] = hiddenBy([redaction], kept);
      const member = members.find((each) => ASKED.includes(each)) ?? members[0];
      if (line === undefined || place === undefined || member === undefined) return [];
      return [{ name: `${line}/${member}`, pointer: `${place}/${field}`, ground }];
    });
}

/** The fields in which people type whom they mean. */
const ASKED = ['who', 'behalf'];

/** The names of hidden fields in a form, and in what is kept: a line may stand elsewhere by now. */
function placesOf(values: Values, hidden: readonly HiddenField[], kept: Values) {
  return hidden.flatMap(({ list, itemId, members }) => {
    const [ours, theirs] =
      list === null ? ['', ''] : [lineOf(values, list, itemId), lineOf(kept, list, itemId)];
    if (ours === undefined || theirs === undefined) return [];
    return [
      {
        ours: members.map((member) => `${ours}/${member}`),
        theirs: members.map((member) => `${theirs}/${member}`),
      },
    ];
  });
}

/** The line of a list that has an id. */
export function lineOf(values: Values, list: string, id: string | null): string | undefined {
  const number = numbersIn(values, `/${list}`).find((each) => textIn(values, `/${list}/${each}/id`) === id);
  return number === undefined ? undefined : `/${list}/${number}`;
}

function membersOf(field: string, official: boolean): readonly string[] {
  return columnsBehind(field, official).flatMap((column) => [column, ...(BESIDE[column] ?? [])]);
}
