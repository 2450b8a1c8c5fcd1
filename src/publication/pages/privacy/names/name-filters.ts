import { idOrNull } from '../../../../office/pages/frame/found.js';
import { NameBasis } from '../../../../words/meeting-words.js';
import type { FieldText } from '../../../../platform/pages/forms/form.js';
import { NameStanding } from '../../../people/names/outside-name.js';
import type { NameSearch } from '../../../people/names/outside-names.queries.js';
import { namesMessages as texts } from './names.messages.js';

export const filterTexts: Readonly<Record<string, FieldText>> = {
  body: { label: texts.body },
  basis: { label: texts.basis },
  standing: { label: texts.standing },
  sensitive: { label: texts.sensitive },
  unapproved: { label: texts.unapproved },
};

/** Which names an address asks for; what it says that means nothing is left out. */
export function searchIn(query: URLSearchParams): NameSearch {
  const asked = (name: string) => query.get(name) ?? '';
  return {
    publicBodyId: idOrNull(asked('body')),
    basis: oneOf(NameBasis, asked('basis')),
    standing: oneOf(NameStanding, asked('standing')),
    sensitive: isTicked(query, 'sensitive'),
    unapproved: isTicked(query, 'unapproved'),
  };
}

// The empty value before a box comes along with a ticked one.
function isTicked(query: URLSearchParams, name: string): boolean {
  return query.getAll(name).some((value) => value !== '');
}

function oneOf<Value extends string>(values: Readonly<Record<string, Value>>, text: string): Value | null {
  return Object.values(values).find((value) => value === text) ?? null;
}
