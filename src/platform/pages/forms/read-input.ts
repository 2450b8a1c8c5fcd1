import type { Type } from '@nestjs/common';
import { inputPipe } from '../../http/input-pipe.js';
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
  return (await pipe.transform(input, { type: 'body', metatype: Input })) as T;
}
