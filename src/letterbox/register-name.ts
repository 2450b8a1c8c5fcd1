import type { Configuration } from '../platform/configuration/configuration.js';
import type { Language } from '../platform/language/language.js';
import { inLanguage } from '../register/api/resolvers/in-language.js';
import { allBodies } from '../register/queries/public-bodies.queries.js';
import { namesOf } from '../register/queries/register.queries.js';
import type { Reading } from '../register/reading/reading.js';

/** What the register is called in a letter. */
export async function registerNameIn(
  reading: Reading,
  { publisherName }: Configuration,
  language: Language,
): Promise<string> {
  const bodies = (await allBodies(reading)).filter(({ parentId }) => parentId === undefined);
  const names = bodies.map(({ name, slug }) => inLanguage(name, language) ?? slug);
  return namesOf(publisherName, names).name;
}
