import { refuse } from '../questions/questions.rules.js';
import { restMessages } from './rest.messages.js';

/** The values that a query string gives each name, in their order; `?` itself is no part of it. */
export function valuesIn(queryString: string): ReadonlyMap<string, string[]> {
  const found = new Map<string, string[]>();
  for (const pair of queryString.split('&').filter(Boolean)) {
    const [name = '', ...rest] = pair.split('=');
    const key = decoded(name);
    const value = decoded(rest.join('='));
    const values = found.get(key);
    if (values) values.push(value);
    else found.set(key, [value]);
  }
  return found;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return refuse(restMessages.notReadable, '');
  }
}
