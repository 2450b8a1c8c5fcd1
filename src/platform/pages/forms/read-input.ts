import type { Type } from '@nestjs/common';
import { Refusal } from '../../errors/refusal.js';
import { inputPipe } from '../../http/input-pipe.js';
import { type Reason, reason } from '../../language/message.js';
import { formMessages } from './form.messages.js';
import { inputFrom } from './input-from.js';
import type { Values } from './values.rules.js';

const pipe = inputPipe();

/** A form's values as an input of the API, checked as the API checks it. `given` is what the form does not ask for. */
export async function readInput<T extends object>(
  Input: Type<T>,
  values: Values,
  given: Partial<T> = {},
): Promise<T> {
  const input = { ...inputFrom(values, Input), ...given };
  try {
    return (await pipe.transform(input, { type: 'body', metatype: Input })) as T;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw new Refusal(error.code, ...error.reasons.reduce<Reason[]>(emptyToldOnce(values), []));
  }
}

// What is wrong with an empty field is that it is empty, not that null is no text of at most 300 characters.
function emptyToldOnce(values: Values) {
  return (told: Reason[], each: Reason): Reason[] => {
    const { field } = each;
    // Of what can be chosen from, nothing is sent when nothing was chosen.
    const isEmpty = field !== undefined && (values.get(field) ?? []).every((value) => value === '');
    if (!isEmpty) return [...told, each];
    if (told.some((other) => other.field === field)) return told;
    return [...told, reason(formMessages.missing, undefined, field)];
  };
}
