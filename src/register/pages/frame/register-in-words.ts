import type { Configuration } from '../../../platform/configuration/configuration.js';
import type { Language } from '../../../platform/language/language.js';
import { allBodies } from '../../queries/public-bodies.queries.js';
import { describeRegister, namesOf } from '../../queries/register.queries.js';
import type { Reading } from '../../reading/reading.js';
import type { RegisterRecord } from '../../records/register.record.js';
import { inLanguage } from '../record/record-document.js';

/** What the register and who publishes it are called in a language. */
export async function namesIn(
  reading: Reading,
  { publisherName }: Pick<Configuration, 'publisherName'>,
  language: Language,
): Promise<ReturnType<typeof namesOf>> {
  const bodies = await allBodies(reading);
  const top = bodies.filter(({ parentId }) => parentId === undefined);
  return namesOf(
    publisherName,
    top.map(({ name }) => inLanguage(name, language)),
  );
}

/** What the register is and how much is in it, by its names in a language. */
export async function registerIn(
  reading: Reading,
  configuration: Configuration,
  language: Language,
): Promise<RegisterRecord> {
  const names = await namesIn(reading, configuration, language);
  return Object.assign(await describeRegister(reading, configuration), names);
}
